# call: GAN(discriminator(), generator(16), 16).generator
import keras
from keras import layers


def discriminator():
    return keras.Sequential(
        [
            keras.Input(shape=(28, 28, 1)),
            layers.Conv2D(16, kernel_size=4, strides=2, padding="same"),
            layers.LeakyReLU(negative_slope=0.2),
            layers.Flatten(),
            layers.Dropout(0.2),
            layers.Dense(1, activation="sigmoid"),
        ],
        name="discriminator",
    )


def generator(latent_dim):
    model = keras.Sequential(name="generator")
    model.add(keras.Input(shape=(latent_dim,)))
    model.add(layers.Dense(7 * 7 * 32))
    model.add(layers.Reshape((7, 7, 32)))
    for filters in [32, 16]:
        model.add(layers.Conv2DTranspose(filters, kernel_size=4, strides=2, padding="same"))
        model.add(layers.BatchNormalization(momentum=0.8))
        model.add(layers.LeakyReLU(negative_slope=0.2))
    model.add(layers.Conv2D(1, kernel_size=5, padding="same", activation="tanh"))
    assert model.output_shape == (None, 28, 28, 1)
    return model


class GAN(keras.Model):
    def __init__(self, discriminator, generator, latent_dim):
        super().__init__()
        self.discriminator = discriminator
        self.generator = generator
        self.latent_dim = latent_dim
        self.d_loss_metric = keras.metrics.Mean(name="d_loss")

    @property
    def metrics(self):
        return [self.d_loss_metric]

    def train_step(self, real_images):
        batch_size = keras.ops.shape(real_images)[0]
        noise = keras.random.normal(shape=(batch_size, self.latent_dim))
        return {"d_loss": self.d_loss_metric.result()}
