import keras
from keras import layers, ops


class Classifier(keras.Model):
    def __init__(self, classes):
    #   ^^^^^^^^ error[missing-super-init]
    # fix "Call super().__init__() first" => super().__init__()
        self.hidden = layers.Dense(64, activation="relu")
        self.out = layers.Dense(classes)

    def call(self, x):
        return self.out(self.hidden(x))


model = Classifier(10)
model(ops.zeros((1, 20)))
