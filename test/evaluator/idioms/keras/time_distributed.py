# call: model
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Conv2D, Dense, Flatten, Input, MaxPooling2D, TimeDistributed

cnn = Sequential()
cnn.add(Conv2D(4, (3, 3), activation="relu", input_shape=(16, 16, 1)))
cnn.add(MaxPooling2D())
cnn.add(Flatten())

model = Sequential()
model.add(Input((5, 16, 16, 1)))
model.add(TimeDistributed(cnn))
model.add(LSTM(12, return_sequences=True))
model.add(TimeDistributed(Dense(3)))
