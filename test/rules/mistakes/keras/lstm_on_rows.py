import numpy as np
from keras import Sequential
from keras.layers import Input, LSTM, Dense

X = np.random.rand(500, 8)
y = np.random.rand(500, 1)

model = Sequential([
    Input(shape=(X.shape[1],)),
    LSTM(32),
    #^^^^^^^ error[shape-error]
    Dense(1),
])
model.compile(loss="mse", optimizer="adam")
model.fit(X, y, epochs=3)
