import tensorflow as tf
from tensorflow.keras import layers


def conv_block(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def build_unet(shape=(150, 150, 3)):
    inputs = layers.Input(shape)
    c1 = conv_block(inputs, 16)
    p1 = layers.MaxPooling2D()(c1)
    c2 = conv_block(p1, 32)
    p2 = layers.MaxPooling2D()(c2)
    c3 = conv_block(p2, 64)
    u2 = layers.Conv2DTranspose(32, 2, strides=2, padding="same")(c3)
    u2 = layers.concatenate([u2, c2])
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
    c4 = conv_block(u2, 32)
    u1 = layers.Conv2DTranspose(16, 2, strides=2, padding="same")(c4)
    u1 = layers.concatenate([u1, c1])
    outputs = layers.Conv2D(1, 1, activation="sigmoid")(conv_block(u1, 16))
    return tf.keras.Model(inputs, outputs)


model = build_unet()
