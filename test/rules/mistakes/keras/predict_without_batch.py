import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Input(shape=(32, 32, 3)),
    tf.keras.layers.Conv2D(8, 3, activation="relu"),
    tf.keras.layers.GlobalAveragePooling2D(),
    tf.keras.layers.Dense(2),
])
image = np.zeros((32, 32, 3), dtype="float32")
prediction = model.predict(image)
#            ^^^^^^^^^^^^^^^^^^^^ error[shape-error]
