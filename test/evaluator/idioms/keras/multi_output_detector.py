# call: build_model()
from keras import Input, Model
from keras.layers import (
    Activation,
    Add,
    BatchNormalization,
    Concatenate,
    Conv2D,
    Dense,
    Flatten,
    GlobalMaxPooling2D,
    Lambda,
    MaxPooling2D,
    Reshape,
    SeparableConv2D,
    UpSampling2D,
    ZeroPadding2D,
)
from keras.regularizers import l2


def conv_bn(x, filters, size, strides=(1, 1), padding="same", name=None):
    x = Conv2D(filters, size, strides=strides, padding=padding, use_bias=False, kernel_regularizer=l2(1e-4), name=name and name + "_conv")(x)
    x = BatchNormalization(scale=False, name=name and name + "_bn")(x)
    return Activation("relu", name=name)(x)


def residual(x, filters, stride=1):
    shortcut = x
    if stride != 1 or x.shape[-1] != filters:
        shortcut = Conv2D(filters, 1, strides=stride, padding="same")(x)
    y = conv_bn(x, filters, 3, strides=stride)
    y = SeparableConv2D(filters, 3, padding="same")(y)
    return Activation("relu")(Add()([shortcut, y]))


def build_model(size=48, classes=5, anchors=3):
    inputs = Input((size, size, 3))
    x = ZeroPadding2D(((1, 0), (1, 0)))(inputs)
    x = conv_bn(x, 8, 3, strides=2, padding="valid", name="stem")
    pyramid = []
    for filters in (16, 32):
        x = residual(x, filters, stride=2)
        pyramid.append(x)
    up = UpSampling2D(2)(Conv2D(16, 1)(pyramid[-1]))
    merged = Concatenate(axis=-1)([up, pyramid[0]])
    boxes = Conv2D(anchors * 4, 3, padding="same")(merged)
    boxes = Reshape((-1, 4), name="boxes")(boxes)
    scores = Conv2D(anchors * classes, 3, padding="same")(merged)
    scores = Lambda(lambda t: t * 0.5)(Reshape((-1, classes))(scores))
    label = Dense(classes, name="label")(GlobalMaxPooling2D()(MaxPooling2D()(pyramid[1])))
    embedding = Dense(7)(Flatten()(pyramid[1]))
    return Model(inputs=[inputs], outputs=[boxes, scores, label, embedding], name="detector")
