import keras
from keras import layers

frames = keras.Input(shape=(64,))
x = layers.Dense(32)(frames)
x = layers.TimeDistributed(layers.Dense(16))(x)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model = keras.Model(frames, x)
