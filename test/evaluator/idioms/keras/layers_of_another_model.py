# call: build()
# A model's layers begin with its InputLayer; a Sequential starts from it and does not list it.
import keras
from keras import layers


def build():
    image = keras.Input((32, 32, 3))
    x = layers.Conv2D(8, 3)(image)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(16, 3)(x)
    base = keras.Model(image, layers.Dense(5)(layers.Flatten()(x)))
    model = keras.Sequential()
    for layer in base.layers[:-2]:
        model.add(layer)
    for layer in model.layers[:1]:
        layer.trainable = False
    model.add(layers.Flatten())
    model.add(layers.Dense(10))
    return model
