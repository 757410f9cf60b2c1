# call: ResNet(10)
# input: 1,16,16,3
import keras
from keras import layers


class ConvBlock(layers.Layer):
    def __init__(self, filters, kernel=3, **kwargs):
        super(ConvBlock, self).__init__(**kwargs)
        self.conv = layers.Conv2D(filters, kernel, padding="same")
        self.bn = layers.BatchNormalization()

    def call(self, x, training=False):
        x = self.bn(self.conv(x), training=training)
        return keras.activations.relu(x)


class ResNet(keras.Model):
    def __init__(self, num_classes):
        super().__init__()
        self.blocks = [ConvBlock(8 * 2 ** i) for i in range(3)]
        self.pool = layers.GlobalAveragePooling2D()
        self.classifier = layers.Dense(num_classes)

    def call(self, inputs, training=None):
        x = inputs
        for block in self.blocks:
            x = block(x, training=training)
        return self.classifier(self.pool(x))
