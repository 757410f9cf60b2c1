"""Dilated (atrous) convolutions: a small pyramid with parallel rates."""
import keras
from keras import layers
from keras.layers import Conv2D

RATES = [1, 2, 4, 8]


def conv_block(x, filters, rate=1):
    x = Conv2D(filters, 3, padding="same", dilation_rate=rate, use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    return layers.ReLU()(x)


def build_model(size=96, num_classes=21):
    inputs = keras.Input(shape=(size, size, 3))

    x = Conv2D(32, 3, strides=2, padding="same", activation="relu")(inputs)
    x = conv_block(x, 64)

    # one branch a rate, all of the same size, joined by their channels
    branches = [conv_block(x, 32, rate) for rate in RATES]
    x = layers.Concatenate()(branches)
    x = Conv2D(64, 1, activation="relu")(x)

    # without padding a rate of 2 costs four pixels: 48 -> 44
    x = Conv2D(64, (3, 3), dilation_rate=(2, 2), activation="relu")(x)
    skip = x
    x = conv_block(x, 64, rate=(4, 4))
    x = layers.add([x, skip])

    x = layers.UpSampling2D(size=2, interpolation="bilinear")(x)
    outputs = Conv2D(num_classes, 1, activation="softmax", name="scores")(x)
    return keras.Model(inputs, outputs)


model = build_model()

if __name__ == "__main__":
    model.summary()
