import keras
from keras import layers

inputs = keras.Input((128, 128, 3))
x = layers.Conv2D(32, 3, padding="same", activation="relu")(inputs)
x = layers.Conv2D(64, 3, strides=2, dilation_rate=2, padding="same")(x)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
x = layers.GlobalMaxPooling2D()(x)
model = keras.Model(inputs, layers.Dense(4)(x))
