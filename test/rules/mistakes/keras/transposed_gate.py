# The gate has lost its spatial axes.
import keras
from keras import layers


def squeeze_excite(x, ratio=8):
    channels = x.shape[-1]
    gate = layers.GlobalAveragePooling2D()(x)
    gate = layers.Dense(channels // ratio, activation="relu")(gate)
    gate = layers.Dense(channels // 2, activation="sigmoid")(gate)
    gate = layers.Reshape((1, 1, channels // 2))(gate)
    return layers.Multiply()([x, gate])
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]


inputs = keras.Input((32, 32, 64))
model = keras.Model(inputs, squeeze_excite(inputs))
