# call: model
import keras

base = keras.applications.ConvNeXtTiny(include_top=False, pooling="avg", input_shape=(96, 96, 3))
model = keras.Sequential([keras.Input((96, 96, 3)), base, keras.layers.Dense(5)])
