# call: build()
# unknown: whether a layer is in the graph depends on the clock
import time

import keras
from keras import layers


def extended(x):
    if time.time() > 10:
        return layers.Dense(8)(x)
    return x


def build():
    features = keras.Input((8,))
    x = extended(features)
    if time.time() > 20:
        x = layers.Dropout(0.5)(x)
    return keras.Model(features, layers.Dense(2)(x))
