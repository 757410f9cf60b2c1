# call: model
import keras
from keras.layers import LSTM, GRU, Bidirectional, Concatenate, Dense, Embedding, RepeatVector, TimeDistributed

latent = 12
encoder_inputs = keras.Input(shape=(None,), dtype="int32")
encoded = Embedding(40, 8, mask_zero=True)(encoder_inputs)
encoder_outputs, forward_h, forward_c, backward_h, backward_c = Bidirectional(LSTM(latent, return_state=True, return_sequences=True))(encoded)
state_h = Concatenate()([forward_h, backward_h])
state_c = Concatenate()([forward_c, backward_c])

decoder_inputs = keras.Input(shape=(None,), dtype="int32")
decoder_embedding = Embedding(30, 8)
decoder_lstm = LSTM(latent * 2, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_embedding(decoder_inputs), initial_state=[state_h, state_c])
decoder_dense = TimeDistributed(Dense(30, activation="softmax"))
model = keras.Model([encoder_inputs, decoder_inputs], decoder_dense(decoder_outputs))
