from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.models import Sequential

n_steps, n_features = 30, 4

model = Sequential()
model.add(LSTM(50, activation="relu", input_shape=(64, n_steps, n_features)))
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
