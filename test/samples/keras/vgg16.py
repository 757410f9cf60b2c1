"""VGG-16 as a functional model built by a loop over its five blocks."""
import keras
from keras import layers

BLOCKS = [
    # filters, convolutions
    (64, 2),
    (128, 2),
    (256, 3),
    (512, 3),
    (512, 3),
]


def vgg_block(x, filters, convolutions, index):
    for j in range(convolutions):
        x = layers.Conv2D(
            filters,
            (3, 3),
            activation="relu",
            padding="same",
            name=f"block{index}_conv{j + 1}",
        )(x)
    return layers.MaxPooling2D((2, 2), strides=(2, 2), name=f"block{index}_pool")(x)


def vgg16(input_shape=(224, 224, 3), classes=1000):
    img_input = layers.Input(shape=input_shape)
    x = img_input
    for i, (filters, convolutions) in enumerate(BLOCKS, 1):
        x = vgg_block(x, filters, convolutions, i)

    x = layers.Flatten(name="flatten")(x)
    x = layers.Dense(4096, activation="relu", name="fc1")(x)
    x = layers.Dense(4096, activation="relu", name="fc2")(x)
    x = layers.Dense(classes, activation="softmax", name="predictions")(x)
    return keras.Model(inputs=img_input, outputs=x, name="vgg16")


if __name__ == "__main__":
    model = vgg16()
    model.summary()
    assert model.count_params() == 138_357_544
