import keras
from keras import layers


def grouped(x, filters, groups=32):
    x = layers.Conv2D(filters, 1, use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    return layers.Conv2D(filters, 3, padding="same", groups=groups)(x)


inputs = keras.Input((56, 56, 64))
x = layers.ReLU()(grouped(inputs, 128))
x = layers.Conv2D(96, 3, groups=48, padding="same")(x)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model = keras.Model(inputs, x)
