# call: Matching(6)
# input: 2,5; 2,7
# A model of its own class may take its inputs one by one, and hand training to layers that have no use for it.
import keras
from keras import layers


class Chain(layers.Layer):
    def __init__(self, *steps, **kwargs):
        super().__init__(**kwargs)
        self.steps = list(steps)

    def call(self, x, training=None):
        for step in self.steps:
            x = step(x, training=training)
        return x


class Matching(keras.Model):
    def __init__(self, width):
        super().__init__()
        self.left = Chain(layers.Dense(width), layers.ReLU(), layers.Dropout(0.1), layers.Dense(width))
        self.right = Chain(layers.Dense(width, use_bias=False), layers.LayerNormalization())
        self.score = layers.Dot(axes=1)

    def call(self, query, document, training=None):
        left = self.left(query, training=training)
        return self.score([left, self.right(document, training=training)])
