"""AlexNet for Keras, one column, with batch normalisation in place of response normalisation."""
import tensorflow as tf
from tensorflow.keras.layers import (
    Activation,
    BatchNormalization,
    Conv2D,
    Dense,
    Dropout,
    Flatten,
    MaxPooling2D,
)
from tensorflow.keras.models import Sequential

IMAGE_SHAPE = (227, 227, 3)


def alexnet(input_shape=IMAGE_SHAPE, classes=1000):
    model = Sequential(name="alexnet")

    # 1st block: 227 -> 55 -> 27
    model.add(Conv2D(filters=96, input_shape=input_shape, kernel_size=(11, 11), strides=(4, 4), padding="valid"))
    model.add(BatchNormalization())
    model.add(Activation("relu"))
    model.add(MaxPooling2D(pool_size=(3, 3), strides=(2, 2)))

    # 2nd block: 27 -> 13
    model.add(Conv2D(filters=256, kernel_size=(5, 5), strides=(1, 1), padding="same"))
    model.add(BatchNormalization())
    model.add(Activation("relu"))
    model.add(MaxPooling2D(pool_size=(3, 3), strides=(2, 2)))

    # 3rd to 5th block: 13 -> 6
    for filters in (384, 384, 256):
        model.add(Conv2D(filters, (3, 3), padding="same"))
        model.add(BatchNormalization())
        model.add(Activation("relu"))
    model.add(MaxPooling2D(pool_size=(3, 3), strides=(2, 2)))

    # classifier
    model.add(Flatten())
    for units in [4096, 4096]:
        model.add(Dense(units, activation="relu"))
        model.add(Dropout(0.5))
    model.add(Dense(classes, activation="softmax"))
    return model


if __name__ == "__main__":
    net = alexnet()
    net.compile(loss="categorical_crossentropy", optimizer=tf.keras.optimizers.SGD(0.01, momentum=0.9))
    net.summary()
