from tensorflow.keras import Input, Model
from tensorflow.keras.layers import Activation, Conv2D, Flatten, Dense, add


def block(x, filters, strides=1):
    y = Conv2D(filters, 3, strides=strides, padding="same", activation="relu")(x)
    y = Conv2D(filters, 3, padding="same")(y)
    return Activation("relu")(add([x, y]))
    #                         ^^^^^^^^^^^ error[shape-error]


inp = Input(shape=(28, 28, 1))
x = Conv2D(16, 3, padding="same")(inp)
x = block(x, 16)
x = block(x, 16, strides=2)
model = Model(inp, Dense(10, activation="softmax")(Flatten()(x)))
