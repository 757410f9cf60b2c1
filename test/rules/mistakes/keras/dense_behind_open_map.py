import keras
from keras import layers

inputs = keras.Input(shape=(None, None, 3))
x = layers.Conv2D(64, 3, padding="same", activation="relu")(inputs)
x = layers.Flatten()(x)
outputs = layers.Dense(10)(x)
#         ^^^^^^^^^^^^^^^^^^^ error[shape-error]
model = keras.Model(inputs, outputs)
