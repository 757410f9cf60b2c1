from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

model = Sequential()
model.add(LSTM(units=50, input_shape=(60, 1)))
model.add(Dropout(0.2))
model.add(LSTM(units=50))
#         ^^^^^^^^^^^^^^ error[shape-error]
# fix "Let the LSTM return sequences" => model.add(LSTM(units=50, input_shape=(60, 1), return_sequences=True))
model.add(Dropout(0.2))
model.add(Dense(units=1))
model.compile(optimizer="adam", loss="mean_squared_error")
