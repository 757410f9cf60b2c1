"""LeNet-5 in Keras, trained on MNIST padded to 32x32."""
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

NUM_CLASSES = 10

model = keras.Sequential(
    [
        keras.Input(shape=(32, 32, 1)),
        layers.Conv2D(6, kernel_size=5, activation="tanh", name="c1"),
        layers.AveragePooling2D(pool_size=2, name="s2"),
        layers.Conv2D(16, kernel_size=5, activation="tanh", name="c3"),
        layers.AveragePooling2D(pool_size=2, name="s4"),
        layers.Flatten(),
        layers.Dense(120, activation="tanh"),
        layers.Dense(84, activation="tanh"),
        layers.Dense(NUM_CLASSES, activation="softmax"),
    ],
    name="lenet5",
)


def load_data():
    (x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
    # 28x28 -> 32x32, values in 0..1, one channel
    pad = ((0, 0), (2, 2), (2, 2))
    x_train = np.pad(x_train, pad)[..., np.newaxis] / 255.0
    x_test = np.pad(x_test, pad)[..., np.newaxis] / 255.0
    return (x_train, y_train), (x_test, y_test)


if __name__ == "__main__":
    model.summary()
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.05),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    (x_train, y_train), (x_test, y_test) = load_data()
    model.fit(x_train, y_train, batch_size=128, epochs=5, validation_split=0.1)
    model.evaluate(x_test, y_test)
