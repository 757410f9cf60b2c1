# call: mobile((32, 32, 3))
import keras
from keras import layers as nn
from keras import models as M


def conv_bn(x, filters, strides, name):
    x = nn.Conv2D(filters, 3, strides=strides, padding="same", use_bias=False, name=name + "_conv")(x)
    x = nn.BatchNormalization(name=name + "_bn")(x)
    return nn.ReLU(6.0, name=name + "_relu")(x)


def mobile(input_shape, classes=10):
    inp = nn.Input(input_shape)
    x = conv_bn(inp, 8, 2, "stem")
    for i, f in enumerate([16, 32]):
        x = nn.DepthwiseConv2D(3, padding="same", name="dw%d" % i)(x)
        x = conv_bn(x, f, 1, f"pw{i}")
    x = nn.GlobalAveragePooling2D()(x)
    out = nn.Dense(classes, "softmax")(x)
    return M.Model(inp, out, name="mobile")
