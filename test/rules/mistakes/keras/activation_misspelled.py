from keras import Sequential
from keras.layers import Dense, Input

model = Sequential()
model.add(Input((8,)))
model.add(Dense(12, activation="relu"))
model.add(Dense(8, activation="rellu"))
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(Dense(1, activation="sigmoid"))
