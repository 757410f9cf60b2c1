# call: build(vocab=50, length=12)
import keras
from keras import layers, ops


class TokenAndPosition(layers.Layer):
    def __init__(self, maxlen, vocab_size, embed_dim, **kwargs):
        super().__init__(**kwargs)
        self.token_emb = layers.Embedding(input_dim=vocab_size, output_dim=embed_dim)
        self.pos_emb = layers.Embedding(input_dim=maxlen, output_dim=embed_dim)

    def call(self, x):
        maxlen = ops.shape(x)[-1]
        positions = ops.arange(start=0, stop=maxlen, step=1)
        return self.token_emb(x) + self.pos_emb(positions)


class Pooling(layers.Layer):
    """Attention over time with weights of its own."""

    def build(self, input_shape):
        self.score = self.add_weight(shape=(input_shape[-1], 1), initializer="glorot_uniform", name="score")
        self.shift = self.add_weight(shape=(input_shape[1], 1), initializer="zeros", trainable=False)

    def call(self, x):
        e = ops.tanh(ops.matmul(x, self.score) + self.shift)
        a = ops.softmax(e, axis=1)
        return ops.sum(x * a, axis=1)


def block(x, heads, size, ff):
    y = layers.MultiHeadAttention(num_heads=heads, key_dim=size)(x, x)
    x = layers.LayerNormalization(epsilon=1e-6)(layers.add([x, y]))
    y = keras.Sequential([layers.Dense(ff, activation="gelu"), layers.Dense(x.shape[-1])])(x)
    return layers.LayerNormalization(epsilon=1e-6)(x + y)


def build(vocab, length, blocks=2):
    inputs = keras.Input(shape=(length,), dtype="int32")
    x = TokenAndPosition(length, vocab, 16)(inputs)
    for _ in range(blocks):
        x = block(x, 2, 8, 32)
    x = Pooling()(x)
    return keras.Model(inputs, layers.Dense(2)(x))
