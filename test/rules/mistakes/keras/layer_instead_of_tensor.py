from keras import Input, Model
from keras.layers import Dense

inputs = Input(shape=(30,))
hidden = Dense(64, activation="relu")
outputs = Dense(1, activation="sigmoid")(hidden)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model = Model(inputs, outputs)
