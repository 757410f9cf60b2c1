import keras
from keras import layers


def conv_block(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    x = layers.BatchNormalization()(x)
    x = layers.Conv2D(filters, 3, activation="relu")(x)
    return layers.BatchNormalization()(x)


def build_unet(input_shape=(128, 128, 3), n_classes=1):
    inputs = layers.Input(input_shape)
    c1 = conv_block(inputs, 16)
    p1 = layers.MaxPooling2D()(c1)
    c2 = conv_block(p1, 32)
    p2 = layers.MaxPooling2D()(c2)
    b = conv_block(p2, 64)
    u1 = layers.Conv2DTranspose(32, 2, strides=2, padding="same")(b)
    u1 = layers.concatenate([u1, c2])
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
    c3 = conv_block(u1, 32)
    u2 = layers.Conv2DTranspose(16, 2, strides=2, padding="same")(c3)
    u2 = layers.concatenate([u2, c1])
    c4 = conv_block(u2, 16)
    outputs = layers.Conv2D(n_classes, 1, activation="sigmoid")(c4)
    return keras.Model(inputs, outputs, name="unet")


model = build_unet()
model.summary()
