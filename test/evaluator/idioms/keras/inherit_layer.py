# call: model
import keras
from keras import layers


class ScaledDense(layers.Dense):
    def __init__(self, units, scale=2.0, **kwargs):
        super().__init__(units, use_bias=False, **kwargs)
        self.scale = scale

    def call(self, inputs):
        return super().call(inputs) * self.scale


class Stack(keras.Sequential):
    def __init__(self, *units):
        super().__init__([ScaledDense(u) for u in units])


inputs = keras.Input((6,))
model = keras.Model(inputs, Stack(5, 4)(ScaledDense(7)(inputs)))
