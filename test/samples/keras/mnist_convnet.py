# A first convnet on MNIST, layer by layer with add().
from keras import layers
from keras import models

img_rows, img_cols = 28, 28
filters = 64

model = models.Sequential()
model.add(layers.Conv2D(32, (3, 3), activation='relu', input_shape=(img_rows, img_cols, 1)))
model.add(layers.MaxPooling2D((2, 2)))
model.add(layers.Conv2D(filters, (3, 3), activation='relu'))
model.add(layers.MaxPooling2D((2, 2)))
model.add(layers.Conv2D(filters, (3, 3), activation='relu'))
# 3 x 3 x 64 values are left
model.add(layers.Flatten())
model.add(layers.Dense(64, activation='relu'))
model.add(layers.Dropout(0.5))
model.add(layers.Dense(10, activation='softmax'))


def main():
    from keras.datasets import mnist
    from keras.utils import to_categorical

    (train_images, train_labels), (test_images, test_labels) = mnist.load_data()
    train_images = train_images.reshape((60000, img_rows, img_cols, 1)).astype('float32') / 255
    test_images = test_images.reshape((10000, img_rows, img_cols, 1)).astype('float32') / 255

    train_labels = to_categorical(train_labels)
    test_labels = to_categorical(test_labels)

    model.compile(optimizer='rmsprop', loss='categorical_crossentropy', metrics=['accuracy'])
    model.fit(train_images, train_labels, epochs=5, batch_size=64)
    test_loss, test_acc = model.evaluate(test_images, test_labels)
    print('accuracy on the test set:', test_acc)


if __name__ == '__main__':
    main()
