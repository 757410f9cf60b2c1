from tensorflow.keras.layers import Conv2D, Dense, Flatten, MaxPooling2D
from tensorflow.keras.models import Sequential

model = Sequential()
model.add(Conv2D(32, (3, 3), input_shape=(64, 64, 3), activation="relu"))
model.add(MaxPooling2D(pool_size=(2, 2)))
model.add(Flatten)
#^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(Dense(units=128, activation="relu"))
model.add(Dense(units=1, activation="sigmoid"))
