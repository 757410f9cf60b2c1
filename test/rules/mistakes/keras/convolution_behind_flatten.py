from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv1D, Dense, Flatten

model = Sequential()
model.add(Flatten(input_shape=(128, 9)))
model.add(Conv1D(filters=64, kernel_size=3, activation="relu"))
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(Dense(6, activation="softmax"))
