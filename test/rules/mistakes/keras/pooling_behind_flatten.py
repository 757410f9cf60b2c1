import keras
from keras import layers

model = keras.Sequential()
model.add(keras.Input(shape=(100, 100, 3)))
model.add(layers.Conv2D(16, 3, activation="relu"))
model.add(layers.Flatten())
model.add(layers.GlobalAveragePooling2D())
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(layers.Dense(3, activation="softmax"))
