"""Grouped, depthwise, pointwise and separable convolutions in a subclassed model."""
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class InvertedResidual(layers.Layer):
    """Expand by 1x1, filter by a depthwise 3x3, project by 1x1."""

    def __init__(self, filters, expansion=4, **kwargs):
        super().__init__(**kwargs)
        self.expand = layers.Conv2D(filters * expansion, 1, use_bias=False)
        self.depthwise = layers.DepthwiseConv2D(3, padding="same", use_bias=False)
        self.project = layers.Conv2D(filters, 1, use_bias=False)
        self.norm = layers.BatchNormalization()
        self.add = layers.Add()

    def call(self, inputs):
        x = tf.nn.relu(self.expand(inputs))
        x = tf.nn.relu(self.depthwise(x))
        x = self.norm(self.project(x))
        return self.add([x, inputs])


class CheapNet(keras.Model):
    def __init__(self, num_classes=10):
        super().__init__(name="cheap_net")
        self.stem = layers.Conv2D(32, 3, strides=2, padding="same", activation="relu")
        # four groups: a quarter of the weights
        self.grouped = layers.Conv2D(64, 3, padding="same", groups=4, activation="relu")
        self.separable = layers.SeparableConv2D(64, 3, strides=2, padding="same", activation="relu")
        self.block1 = InvertedResidual(64)
        self.block2 = InvertedResidual(64, expansion=6)
        self.depthwise = layers.DepthwiseConv2D((5, 5), depth_multiplier=2)
        # 7 x 1 then 1 x 7
        self.vertical = layers.Conv2D(128, (7, 1), padding="same")
        self.horizontal = layers.Conv2D(128, (1, 7), padding="same")
        self.pool = layers.GlobalAveragePooling2D()
        self.head = layers.Dense(num_classes)

    def call(self, inputs, training=False):
        x = self.stem(inputs)
        x = self.grouped(x)
        x = self.separable(x)
        x = self.block1(x)
        x = self.block2(x)
        x = self.depthwise(x)
        x = self.horizontal(self.vertical(x))
        x = self.pool(x)
        return self.head(x)


if __name__ == "__main__":
    model = CheapNet()
    model.build((None, 96, 96, 3))
    model.summary()
