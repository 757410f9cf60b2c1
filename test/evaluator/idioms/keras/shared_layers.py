# call: siamese
from keras import Input, Model, Sequential, layers, ops

base = Sequential([layers.Dense(32, activation="relu"), layers.Dense(16)], name="base")
shared_embedding = layers.Embedding(1000, 8)

left, right = Input((10,), dtype="int32"), Input((10,), dtype="int32")
a = base(layers.Flatten()(shared_embedding(left)))
b = base(layers.Flatten()(shared_embedding(right)))
distance = layers.Lambda(lambda t: ops.abs(t[0] - t[1]))([a, b])
siamese = Model([left, right], layers.Dense(1, activation="sigmoid")(distance))
