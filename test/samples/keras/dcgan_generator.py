"""A DCGAN generator for 28x28 digits with transposed convolutions."""
import keras
from keras import layers, ops

LATENT_DIM = 100


def make_generator():
    generator = keras.Sequential(name="generator")
    generator.add(keras.Input(shape=(LATENT_DIM,)))
    # a 7 x 7 map with 256 channels out of the noise
    generator.add(layers.Dense(7 * 7 * 256, use_bias=False))
    generator.add(layers.BatchNormalization())
    generator.add(layers.LeakyReLU(negative_slope=0.2))
    generator.add(layers.Reshape((7, 7, 256)))

    # keeps 7 x 7
    generator.add(layers.Conv2DTranspose(128, (5, 5), strides=(1, 1), padding="same", use_bias=False))
    generator.add(layers.BatchNormalization())
    generator.add(layers.LeakyReLU(negative_slope=0.2))

    # 7 -> 14
    generator.add(layers.Conv2DTranspose(64, (5, 5), strides=(2, 2), padding="same", use_bias=False))
    generator.add(layers.BatchNormalization())
    generator.add(layers.LeakyReLU(negative_slope=0.2))

    # 14 -> 28
    generator.add(layers.Conv2DTranspose(1, 5, strides=2, padding="same", activation="tanh"))
    return generator


def generator_loss(fake_logits):
    return ops.mean(ops.binary_crossentropy(ops.ones_like(fake_logits), fake_logits, from_logits=True))


if __name__ == "__main__":
    generator = make_generator()
    noise = keras.random.normal((16, LATENT_DIM))
    images = generator(noise)
    print(images.shape)
