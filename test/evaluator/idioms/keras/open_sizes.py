# call: model
import keras
from keras import layers

inputs = keras.Input(shape=(None, None, 3))
x = inputs
skips = []
for filters in (8, 16):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    skips.append(x)
    x = layers.MaxPooling2D()(x)
for filters, skip in zip((16, 8), reversed(skips)):
    x = layers.UpSampling2D()(x)
    x = layers.Conv2D(filters, 1)(x)
outputs = layers.Conv2D(2, 3, activation="softmax", padding="same")(x)
model = keras.Model(inputs, outputs)
