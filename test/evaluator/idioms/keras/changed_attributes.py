# call: make()
# Layers that are told something else before they are built.
import keras
from keras import layers


def make():
    conv = layers.Conv2D(4, 3)
    conv.strides = (2, 2)
    conv.filters = 6
    dense = layers.Dense(3, activation="relu")
    dense.units = 5
    dense.activation = None
    return keras.Sequential([keras.Input((9, 9, 1)), conv, layers.Flatten(), dense])
