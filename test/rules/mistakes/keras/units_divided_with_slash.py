import tensorflow as tf

units = 128


def build_model():
    model = tf.keras.Sequential()
    model.add(tf.keras.layers.Dense(units, activation="relu", input_shape=(20,)))
    model.add(tf.keras.layers.Dense(units / 2, activation="relu"))
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
    model.add(tf.keras.layers.Dense(1))
    return model


model = build_model()
