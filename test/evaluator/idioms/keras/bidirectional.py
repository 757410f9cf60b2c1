# call: model
import tensorflow as tf
from tensorflow.keras import layers

max_features, maxlen = 2000, 20
inputs = tf.keras.Input(shape=(maxlen,), dtype="int32")
x = layers.Embedding(max_features, 16)(inputs)
x = layers.Bidirectional(layers.LSTM(8, return_sequences=True))(x)
x = layers.Bidirectional(layers.GRU(4), merge_mode="sum")(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = tf.keras.Model(inputs, outputs)
