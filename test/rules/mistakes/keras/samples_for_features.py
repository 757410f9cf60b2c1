import numpy as np
from tensorflow import keras

rng = np.random.default_rng(42)
x_train = rng.normal(size=(404, 13))
y_train = rng.normal(size=(404,))


def build_model():
    model = keras.Sequential([
        keras.layers.Dense(64, activation="relu", input_shape=(x_train.shape[0],)),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(1),
    ])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


model = build_model()
model.fit(x_train, y_train, epochs=2, batch_size=16, verbose=0)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
