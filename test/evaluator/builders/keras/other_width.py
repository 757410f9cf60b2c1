# call: model
# unknown: a network of another width
import keras

model = keras.applications.MobileNet(alpha=0.5, weights=None)
