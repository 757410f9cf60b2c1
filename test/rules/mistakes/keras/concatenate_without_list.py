from tensorflow.keras.layers import Concatenate, Dense, Input
from tensorflow.keras.models import Model

a = Input(shape=(32,))
b = Input(shape=(128,))
x = Dense(8, activation="relu")(a)
x = Dense(4, activation="relu")(x)
y = Dense(64, activation="relu")(b)
y = Dense(4, activation="relu")(y)
combined = Concatenate()(x, y)
#          ^^^^^^^^^^^^^^^^^^^ error[shape-error]
z = Dense(2, activation="relu")(combined)
z = Dense(1, activation="linear")(z)
model = Model(inputs=[a, b], outputs=z)
