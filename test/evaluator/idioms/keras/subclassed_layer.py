# call: model
import keras
from keras import layers, ops


class Linear(layers.Layer):
    def __init__(self, units=32, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer="random_normal", trainable=True)
        self.b = self.add_weight(shape=(self.units,), initializer="zeros", trainable=True)
        self.count = self.add_weight(shape=(), initializer="zeros", trainable=False, name="count")

    def call(self, inputs):
        return ops.matmul(inputs, self.w) + self.b

    def get_config(self):
        config = super().get_config()
        config.update({"units": self.units})
        return config


class MLPBlock(layers.Layer):
    def __init__(self):
        super().__init__()
        self.linear_1 = Linear(32)
        self.linear_2 = Linear(16)
        self.stack = [Linear(16, name=f"l{i}") for i in range(2)]

    def call(self, inputs):
        x = keras.activations.relu(self.linear_1(inputs))
        x = self.linear_2(x)
        for layer in self.stack:
            x = layer(x)
        return x


inputs = keras.Input((64,))
model = keras.Model(inputs, Linear(3)(MLPBlock()(inputs)))
