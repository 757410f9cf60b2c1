# call: model
import keras
from keras.applications import EfficientNetB3, ResNet50V2

inputs = keras.Input((151, 151, 3))
a = ResNet50V2(include_top=False, weights=None, input_shape=(151, 151, 3), pooling="max")
b = EfficientNetB3(include_top=False, weights=None, input_shape=(151, 151, 3), pooling="avg")
a.trainable = False
x = keras.layers.concatenate([a(inputs), b(inputs)])
model = keras.Model(inputs, keras.layers.Dense(8)(x))
