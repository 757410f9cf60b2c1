import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense

X_train = np.random.random((1000, 13))
y_train = np.random.random((1000, 1))

model = Sequential()
model.add(Dense(64, activation="relu", input_shape=(12,)))
model.add(Dense(1))
model.compile(optimizer="rmsprop", loss="mse")
model.fit(X_train, y_train, epochs=10, batch_size=32)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
