# call: ResNet((1, 2), width=8)
# input: 2,32,32,3
import keras
from keras import layers


class ConvBlock(layers.Layer):
    def __init__(self, filters, kernel=3, strides=1, activation=True, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(filters, kernel, strides, padding="same", use_bias=False)
        self.bn = layers.BatchNormalization()
        self.activation = layers.Activation("relu") if activation else None

    def call(self, x, training=None):
        x = self.bn(self.conv(x), training=training)
        return x if self.activation is None else self.activation(x)


class Residual(layers.Layer):
    def __init__(self, filters, strides=1):
        super().__init__()
        self.filters, self.strides = filters, strides
        self.a = ConvBlock(filters, strides=strides)
        self.b = ConvBlock(filters, activation=False)

    def build(self, input_shape):
        self.project = None
        if self.strides != 1 or input_shape[-1] != self.filters:
            self.project = layers.Conv2D(self.filters, 1, self.strides)
        super().build(input_shape)

    def call(self, x, training=None):
        shortcut = x if self.project is None else self.project(x)
        return keras.activations.relu(self.b(self.a(x, training=training), training=training) + shortcut)

    def get_config(self):
        config = super().get_config()
        config.update({"filters": self.filters, "strides": self.strides})
        return config


class ResNet(keras.Model):
    def __init__(self, blocks, width=16, classes=10):
        super().__init__()
        self.stem = ConvBlock(width)
        self.stages = [
            Residual(width * 2**i, strides=2 if i > 0 and j == 0 else 1) for i, n in enumerate(blocks) for j in range(n)
        ]
        self.pool = layers.GlobalAveragePooling2D()
        self.head = layers.Dense(classes)

    def call(self, inputs, training=None):
        x = self.stem(inputs, training=training)
        for stage in self.stages:
            x = stage(x, training=training)
        return self.head(self.pool(x))
