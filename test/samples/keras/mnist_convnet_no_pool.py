"""The MNIST convnet without pooling, as a functional model: the Dense behind Flatten takes it all."""
import keras
from keras.layers import Conv2D, Dense, Dropout, Flatten, Input
from keras.models import Model


def build_model(hidden=512, num_classes=10):
    inputs = Input(shape=(28, 28, 1), name="digit")
    x = Conv2D(32, 3, activation="relu")(inputs)
    x = Conv2D(64, 3, activation="relu")(x)
    x = Conv2D(64, 3, activation="relu")(x)

    # no pooling: 22 x 22 x 64 = 30,976 values reach the dense layer
    x = Flatten()(x)
    x = Dense(hidden, activation="relu")(x)
    x = Dropout(0.25)(x)
    outputs = Dense(num_classes, activation="softmax")(x)
    return Model(inputs, outputs, name="mnist_no_pool")


def compile_model(model, learning_rate=1e-3):
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    return model


if __name__ == "__main__":
    model = compile_model(build_model())
    model.summary()

    (x_train, y_train), _ = keras.datasets.mnist.load_data()
    x_train = x_train[..., None].astype("float32") / 255.0
    model.fit(x_train, y_train, epochs=2, batch_size=128, validation_split=0.2)
