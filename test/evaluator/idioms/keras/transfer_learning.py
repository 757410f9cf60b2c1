# call: model
import keras
from keras import layers


def base_network():
    inp = keras.Input((24, 24, 3))
    x = layers.Conv2D(8, 3, name="block1_conv1")(inp)
    x = layers.BatchNormalization(name="bn")(x)
    x = layers.Conv2D(16, 3, name="block2_conv1")(x)
    x = layers.Flatten(name="flatten")(x)
    x = layers.Dense(100, name="predictions")(x)
    return keras.Model(inp, x, name="base")


base_model = base_network()
for layer in base_model.layers[:2]:
    layer.trainable = False
base_model.get_layer("bn").trainable = False
x = base_model.layers[-2].output
x = layers.Dense(32, activation="relu")(x)
predictions = layers.Dense(2)(x)
model = keras.Model(inputs=base_model.input, outputs=predictions)
