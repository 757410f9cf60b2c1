import keras
from keras import layers

(x_train, y_train), _ = keras.datasets.fashion_mnist.load_data()


class CNN(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv1 = layers.Conv2D(32, 3, activation="relu")
        self.pool = layers.MaxPooling2D()
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(10, activation="softmax")

    def call(self, x):
        return self.dense(self.flatten(self.pool(self.conv1(x))))
        #                                        ^^^^^^^^^^^^^ error[shape-error]


model = CNN()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x_train / 255.0, y_train, batch_size=6000)
