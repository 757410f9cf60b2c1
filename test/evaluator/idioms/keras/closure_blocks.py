# call: Net((32, 32, 3))
import keras
from keras import layers


def conv_block(filters, size=3, **kwargs):
    def apply(x):
        x = layers.Conv2D(filters, size, padding="same", **kwargs)(x)
        return layers.PReLU(shared_axes=[1, 2])(x)

    return apply


def stack(*fs):
    def apply(x):
        for f in fs:
            x = f(x)
        return x

    return apply


def Net(shape):
    inputs = keras.Input(shape)
    body = stack(conv_block(8), conv_block(16, strides=2), layers.Dropout(0.1), conv_block(4, 1, use_bias=False))
    x = body(inputs)
    x = (lambda t: layers.Permute((3, 1, 2))(t))(x)
    return keras.Model(inputs, layers.Reshape((-1, 16))(x))
