# call: build()
# Attention makes layers inside that Keras counts for the names of others; layers with names of their own it does not.
import keras
from keras import layers


def build():
    tokens = keras.Input((20, 16))
    x = layers.Dropout(0.1)(tokens)
    x = layers.MultiHeadAttention(2, 8)(x, x)
    x = layers.Dropout(0.2, name="own")(x)
    x = layers.Dense(24)(x)
    x = layers.Dropout(0.3)(x)
    x = layers.Dense(16)(x)
    inner = keras.Model(tokens, x)
    middle = keras.Model(tokens, layers.Conv1D(3, 1)(inner.get_layer("dropout_2").output))
    outer = keras.Sequential([inner, middle if middle.name == "functional_1" else layers.Dense(2)])
    return outer.get_layer("functional_1")
