# call: model
import keras
from keras import layers

inputs = keras.Input((8, 8, 3))
batch, height = inputs.shape[0], inputs.shape[1]
width = 5 if batch is None else 7
x = layers.Conv2D(width if height is not None else 9, 3)(inputs)
x = layers.Dense(6 if x.shape[0] is not None else 4)(x)
model = keras.Model(inputs, x)
