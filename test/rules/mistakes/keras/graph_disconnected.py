import keras
from keras import layers

inputs = keras.Input(shape=(64,))
other = keras.Input(shape=(64,))
x = layers.Dense(32, activation="relu")(other)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs=inputs, outputs=outputs)
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.summary()
