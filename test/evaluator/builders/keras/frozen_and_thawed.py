# call: model
import keras

base = keras.applications.MobileNet(include_top=False, input_shape=(128, 128, 3))
for layer in base.layers:
    layer.trainable = False
base.trainable = True
model = keras.Sequential([base, keras.layers.Flatten(), keras.layers.Dense(3, trainable=False)])
