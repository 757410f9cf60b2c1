from keras import Input, Model
from keras.layers import Concatenate, Conv2D, GlobalAveragePooling2D, Dense

inputs = Input(shape=(64, 64, 3))
a = Conv2D(32, 3, activation="relu")(inputs)
b = Conv2D(32, 5, activation="relu")(inputs)
x = Concatenate()([a, b])
#   ^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
x = GlobalAveragePooling2D()(x)
model = Model(inputs, Dense(10)(x))
