import keras
from keras import layers

left = keras.Input(shape=(64,), name="left")
right = keras.Input(shape=(32,), name="right")

project = layers.Dense(128, activation="relu", name="project")
a = project(left)
b = project(right)
#   ^^^^^^^^^^^^^^ error[shape-error]
merged = layers.Concatenate()([a, b])
model = keras.Model([left, right], layers.Dense(1)(merged))
