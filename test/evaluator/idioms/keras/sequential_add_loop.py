# call: build_model(n_hidden=2, n_neurons=16)
from tensorflow.keras.layers import Activation, BatchNormalization, Dense, Dropout, InputLayer
from tensorflow.keras.models import Sequential


def build_model(n_hidden=1, n_neurons=30, learning_rate=3e-3, input_shape=[8], use_bn=True):
    model = Sequential()
    model.add(InputLayer(shape=input_shape))
    for layer in range(n_hidden):
        model.add(Dense(n_neurons, use_bias=not use_bn))
        if use_bn:
            model.add(BatchNormalization())
        model.add(Activation("relu"))
        model.add(Dropout(0.1 * (layer + 1)))
    model.add(Dense(1))
    model.compile(loss="mse")
    return model
