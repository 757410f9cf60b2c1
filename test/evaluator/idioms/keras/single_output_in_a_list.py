# call: build()
# input: 1,12
"""A model whose one output stands in a list answers with that output; for symbolic tensors, with the list."""
import keras
from keras import layers, ops


def tower(width):
    inputs = keras.Input((width,))
    return keras.Model(inputs=[inputs], outputs=[layers.Dense(8, activation="relu")(inputs)])


def build():
    image = keras.Input((12,))
    (seen,) = tower(12)(image)
    both = ops.concatenate([seen, seen * 2], axis=-1)
    return keras.Model([image], [layers.Dense(3)(both)])
