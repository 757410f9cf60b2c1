# Reflection padding as a layer of one's own, its mode spelt as TensorFlow does.
import keras
from keras import layers, ops


class ReflectionPadding2D(layers.Layer):
    def __init__(self, padding=(1, 1), **kwargs):
        self.padding = tuple(padding)
        super().__init__(**kwargs)

    def call(self, images):
        width, height = self.padding
        margins = [[0, 0], [height, height], [width, width], [0, 0]]
        return ops.pad(images, margins, mode="REFLECT")


def residual(x):
    t = ReflectionPadding2D()(x)
    t = layers.Conv2D(x.shape[-1], 3, use_bias=False)(t)
    t = layers.GroupNormalization(groups=-1)(t)
    return layers.add([x, layers.Activation("relu")(t)])


def make():
    inputs = keras.Input((32, 32, 3))
    x = layers.Conv2D(8, 7, use_bias=False)(ReflectionPadding2D(padding=(3, 3))(inputs))
    x = layers.Conv2D(x.shape[-1] * 2, 3, strides=2, padding="same")(x)
    x = residual(x)
    x = layers.Conv2DTranspose(x.shape[-1] // 2, 3, strides=2, padding="same")(x)
    return keras.Model(inputs, layers.Activation("tanh")(x))


model = make()
