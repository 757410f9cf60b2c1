import keras
from keras import layers

inputs = keras.Input((50, 64))
x = layers.LayerNormalization()(inputs)
x = layers.MultiHeadAttention(num_heads=8, key_dim=8)(x)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
outputs = layers.add([inputs, x])
model = keras.Model(inputs, outputs)
