# call: model
import keras
from keras import layers

base_model = keras.applications.Xception(
    weights="imagenet", input_shape=(150, 151, 3), include_top=False
)
base_model.trainable = False

inputs = keras.Input(shape=(150, 151, 3))
x = keras.layers.Rescaling(scale=1 / 127.5, offset=-1)(inputs)
x = base_model(x, training=False)
x = layers.GlobalAveragePooling2D()(x)
x = layers.Dropout(0.2)(x)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
