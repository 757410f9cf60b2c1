import tensorflow as tf

model = tf.keras.models.Sequential()
model.add(tf.keras.Input(shape=(32, 28, 28, 1)))
model.add(tf.keras.layers.Conv2D(16, 3, activation="relu"))
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(tf.keras.layers.MaxPooling2D())
model.add(tf.keras.layers.Flatten())
model.add(tf.keras.layers.Dense(10, activation="softmax"))
