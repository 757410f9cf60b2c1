# call: build()[1]
# A layer that hands on what it was given stands in the graph all the same, and a model that ends before it is without it.
import keras
from keras import layers


class Endpoint(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.scale = self.add_weight(shape=(units,))

    def call(self, labels, predictions):
        self.add_loss(keras.ops.mean(predictions * self.scale))
        return predictions


def build():
    image = keras.Input((28, 28, 1), name="image")
    labels = keras.Input((1,), name="labels")
    x = layers.Flatten()(layers.Conv2D(4, 3)(image))
    predictions = layers.Dense(10, name="predictions")(x)
    training = keras.Model([image, labels], Endpoint(10)(labels, predictions))
    return training, keras.Model(training.inputs[0], training.get_layer("predictions").output)
