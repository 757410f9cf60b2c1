import keras
import numpy as np
from keras import layers

model = keras.Sequential([
    keras.Input(shape=(784,)),
    layers.Dense(128, activation="relu"),
    layers.Dense(10),
])
image = np.zeros((1, 28, 28), dtype="float32")
logits = model(image)
#        ^^^^^^^^^^^^ error[shape-error]
