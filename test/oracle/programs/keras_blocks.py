"""Blocks as people write them in Keras. The generator copies their source into the programs that use them."""

import keras
from keras import layers, ops


def conv_bn(x, filters, kernel_size=3, strides=1, padding="same", activation="relu"):
    x = layers.Conv2D(filters, kernel_size, strides=strides, padding=padding, use_bias=False)(x)
    x = layers.BatchNormalization(axis=-1, scale=activation is not None)(x)
    if activation:
        x = layers.Activation(activation)(x)
    return x


def residual(x, filters, stride=1):
    shortcut = x
    if stride != 1 or x.shape[-1] != filters:
        shortcut = layers.Conv2D(filters, 1, strides=stride)(x)
    y = layers.Conv2D(filters, 3, strides=stride, padding="same", activation="relu")(x)
    y = layers.Conv2D(filters, 3, padding="same")(y)
    return layers.ReLU()(layers.add([shortcut, y]))


def squeeze_excite(x, ratio=4):
    channels = x.shape[-1]
    weights = layers.GlobalAveragePooling2D(keepdims=True)(x)
    weights = layers.Dense(max(1, channels // ratio), activation="relu")(weights)
    weights = layers.Dense(channels, activation="sigmoid")(weights)
    return layers.Multiply()([x, weights])


def inception(x, *sizes):
    branches = [layers.Conv2D(f, 2 * i + 1, padding="same")(x) for i, f in enumerate(sizes)]
    branches.append(layers.MaxPooling2D(3, strides=1, padding="same")(x))
    return layers.Concatenate()(branches)


def unet(x, widths):
    skips = []
    for width in widths:
        x = conv_bn(x, width)
        skips.append(x)
        x = layers.MaxPooling2D()(x)
    for width, skip in zip(reversed(widths), reversed(skips)):
        x = layers.Conv2DTranspose(width, 2, strides=2)(x)
        x = layers.concatenate([x, skip])
    return x


def encoder(x, heads, size, inner):
    y = layers.MultiHeadAttention(num_heads=heads, key_dim=size, dropout=0.1)(x, x)
    x = layers.LayerNormalization(epsilon=1e-6)(x + y)
    y = layers.Conv1D(inner, 1, activation="gelu")(x)
    y = layers.Conv1D(x.shape[-1], 1)(y)
    return layers.LayerNormalization()(layers.Add()([x, y]))


def mlp(units, dropout=0.0, name=None):
    model = keras.Sequential(name=name)
    for unit in units:
        model.add(layers.Dense(unit, activation="relu"))
        if dropout:
            model.add(layers.Dropout(dropout))
    return model


class Scale(layers.Layer):
    def __init__(self, init=1.0, **kwargs):
        super().__init__(**kwargs)
        self.init = init

    def build(self, input_shape):
        initializer = keras.initializers.Constant(self.init)
        self.gamma = self.add_weight(shape=(input_shape[-1],), initializer=initializer, name="gamma")
        self.beta = self.add_weight(shape=(1,), trainable=False)
        super().build(input_shape)

    def call(self, x):
        return x * self.gamma + self.beta


class Linear(keras.layers.Layer):
    def __init__(self, units=32):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer="random_normal", trainable=True)
        self.b = self.add_weight(shape=(self.units,), initializer="zeros", trainable=True)

    def call(self, inputs):
        return ops.matmul(inputs, self.w) + self.b

    def get_config(self):
        return {**super().get_config(), "units": self.units}


class Sampling(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seed_generator = keras.random.SeedGenerator(1337)

    def call(self, inputs):
        mean, log_variance = inputs
        batch, dim = ops.shape(mean)[0], ops.shape(mean)[1]
        epsilon = keras.random.normal(shape=(batch, dim), seed=self.seed_generator)
        return mean + ops.exp(0.5 * log_variance) * epsilon


class Patches(layers.Layer):
    def __init__(self, size, dim):
        super().__init__()
        self.size = size
        self.project = layers.Dense(dim)

    def call(self, images):
        b, h, w, c = ops.shape(images)
        p = self.size
        x = ops.reshape(images, (b, h // p, p, w // p, p, c))
        x = ops.transpose(x, (0, 1, 3, 2, 4, 5))
        return self.project(ops.reshape(x, (b, (h // p) * (w // p), p * p * c)))


class Positions(layers.Layer):
    def __init__(self, length, dim, **kwargs):
        super().__init__(**kwargs)
        self.embedding = layers.Embedding(input_dim=length, output_dim=dim)
        self.length = length

    def call(self, x):
        return x + self.embedding(ops.arange(self.length))


class Block(layers.Layer):
    def __init__(self, dim, heads=2, rate=0.1):
        super().__init__()
        self.attention = layers.MultiHeadAttention(heads, dim // heads)
        self.ffn = keras.Sequential([layers.Dense(dim * 2, activation="relu"), layers.Dense(dim)])
        self.norm1, self.norm2 = layers.LayerNormalization(), layers.LayerNormalization()
        self.dropout = layers.Dropout(rate)

    def call(self, inputs, training=False):
        x = self.attention(inputs, inputs)
        x = self.norm1(inputs + self.dropout(x, training=training))
        return self.norm2(x + self.ffn(x))
