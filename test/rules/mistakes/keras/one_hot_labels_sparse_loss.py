import keras
from keras import layers
from keras.utils import to_categorical


def load():
    (x, y), _ = keras.datasets.mnist.load_data()
    x = x.reshape(-1, 784).astype("float32") / 255
    return x, to_categorical(y)


def build():
    inputs = keras.Input((784,))
    h = layers.Dense(64, activation="relu")(inputs)
    return keras.Model(inputs, layers.Dense(10, activation="softmax")(h))


x, y = load()
model = build()
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, batch_size=6000, epochs=1)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
