# call: build()
import keras
from keras.layers import BatchNormalization, Conv2D, Dense, GlobalAveragePooling2D, Input


def backbone(input_shape):
    inp = Input(input_shape)
    x = Conv2D(8, 3)(inp)
    x = BatchNormalization()(x)
    return keras.Model(inp, Conv2D(16, 3, activation="relu")(x), name="backbone")


def build(fine_tune_at=2):
    base = backbone((20, 20, 3))
    base.trainable = False
    inputs = keras.Input(shape=(20, 20, 3))
    x = base(inputs, training=False)
    x = GlobalAveragePooling2D()(x)
    model = keras.Model(inputs, Dense(1)(x))
    base.trainable = True
    for layer in base.layers[:fine_tune_at]:
        layer.trainable = False
    return model
