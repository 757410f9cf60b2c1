# call: model
import keras
from keras import Model, layers

inputs = keras.Input((32, 32, 3))
y = layers.Conv2D(8, 3, padding="same", activation="relu")(inputs)
y = layers.MaxPooling2D()(y)
y = layers.Conv2D(16, 3, padding="same", activation="relu")(y)
y = layers.GlobalAveragePooling2D()(y)
base = Model(inputs, layers.Dense(10)(y))
base.trainable = True
for layer in base.layers[:-2]:
    layer.trainable = False

features = Model(inputs=base.input, outputs=base.layers[-2].output)
x = layers.Dropout(0.3)(features.layers[-1].output)
predictions = layers.Dense(4, activation="softmax", name="head")(x)
model = Model(base.input, predictions)
model.compile(optimizer="adam", loss="categorical_crossentropy")
