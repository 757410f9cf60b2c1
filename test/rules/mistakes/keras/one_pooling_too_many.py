import keras
from keras import layers

inputs = keras.Input((32, 32, 3))
x = inputs
for filters in (32, 64, 128, 256, 512):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    x = layers.MaxPooling2D(2)(x)
x = layers.AveragePooling2D(7)(x)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
outputs = layers.Dense(10)(layers.Flatten()(x))
model = keras.Model(inputs, outputs)
