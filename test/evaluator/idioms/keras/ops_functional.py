# call: model
import keras
from keras import layers, ops

inp = keras.Input((8, 8, 3))
patches = ops.reshape(inp, (-1, 4, 2, 4, 2, 3))
patches = ops.transpose(patches, (0, 1, 3, 2, 4, 5))
tokens = ops.reshape(patches, (-1, 16, 12))
q = layers.Dense(12, use_bias=False)(tokens)
scores = ops.einsum("bnd,bmd->bnm", q, tokens) / 12**0.5
weights = ops.softmax(scores, axis=-1)
mixed = ops.matmul(weights, tokens)
pooled = ops.mean(mixed, axis=1)
both = ops.concatenate([pooled, ops.max(mixed, axis=1)], axis=-1)
stacked = ops.stack([both, both], axis=1)
out = layers.Dense(2)(ops.squeeze(ops.expand_dims(stacked, 3), axis=3))
model = keras.Model(inp, out)
