# call: build()
import keras
from keras import layers, ops


def residual(x, width, strides=1):
    y = layers.DepthwiseConv2D(3, strides=strides, padding="same")(x)
    y = layers.Conv2D(width, 1)(y)
    if ops.equal(x.shape[-1], width) and strides == 1:
        return layers.Add()([x, layers.Dense(width)(y)])
    if ops.greater(width, 20):
        y = layers.Conv2D(width, 1, use_bias=False)(y)
    return y


def build():
    image = keras.Input((16, 16, 3))
    x = residual(image, 16)
    x = residual(x, 16)
    x = residual(x, 24, strides=2)
    return keras.Model(image, layers.GlobalAveragePooling2D()(residual(x, 24)))
