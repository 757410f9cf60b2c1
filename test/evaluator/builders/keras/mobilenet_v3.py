# call: model
import keras

model = keras.applications.MobileNetV3Large(input_shape=(224, 224, 3))
