import keras
from keras import layers

inputs = keras.Input((32, 32, 16))
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
x = layers.BatchNormalization()(x)
x = layers.Add()(x)
#   ^^^^^^^^^^^^^^^ error[shape-error]
outputs = layers.GlobalAveragePooling2D()(x)
model = keras.Model(inputs, outputs)
