# call: build()
import keras
from keras import activations, initializers, layers, ops, regularizers


class Linear(layers.Layer):
    def __init__(self, units, activation=None, kernel_initializer="he_normal", regularizer=None, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.activation = activations.get(activation)
        self.kernel_initializer = initializers.get(kernel_initializer)
        self.regularizer = regularizers.get(regularizer)

    def build(self, input_shape):
        shape = (input_shape[-1], self.units)
        self.kernel = self.add_weight(shape=shape, initializer=self.kernel_initializer, regularizer=self.regularizer)
        self.scale = keras.Variable([1.0, 1.0, 1.0], name="scale")
        self.offset = keras.Variable(initializer="zeros", shape=(self.units,), trainable=False)

    def call(self, x):
        return self.activation(ops.matmul(x, self.kernel)) + self.offset + ops.sum(self.scale)

    def get_config(self):
        return {**super().get_config(), "activation": activations.serialize(self.activation)}


def build():
    features = keras.Input((12,))
    x = Linear(8, "relu")(features)
    x = Linear(8, layers.LeakyReLU(0.1))(x)
    x = Linear(8, activations.swish)(x)
    return keras.Model(features, Linear(3)(x))
