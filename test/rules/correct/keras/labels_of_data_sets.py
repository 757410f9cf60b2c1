import keras
from keras import layers
from keras.utils import to_categorical

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[:600].reshape(-1, 784).astype("float32") / 255
y_train = y_train[:600]


def model(classes, loss, activation="softmax"):
    net = keras.Sequential([layers.Dense(16, activation="relu"), layers.Dense(classes, activation=activation)])
    net.compile("adam", loss)
    return net


model(10, "sparse_categorical_crossentropy").fit(x_train, y_train, batch_size=200, verbose=0)
model(10, "categorical_crossentropy").fit(x_train, to_categorical(y_train, 10), batch_size=200, verbose=0)
model(2, "sparse_categorical_crossentropy").fit(x_train, (y_train > 4).astype("int32"), batch_size=200, verbose=0)
model(5, "sparse_categorical_crossentropy").fit(x_train[y_train < 5], y_train[y_train < 5], verbose=0)
halves = y_train.copy()
halves[halves > 1] = 1
model(2, "sparse_categorical_crossentropy").fit(x_train, halves, batch_size=200, verbose=0)
model(1, "binary_crossentropy", "sigmoid").fit(x_train, (y_train == 3).astype("float32"), batch_size=200, verbose=0)
