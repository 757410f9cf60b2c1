# call: autoencoder
import keras
from keras import layers

encoder_input = keras.Input(shape=(28, 28, 1), name="original_img")
x = layers.Conv2D(16, 3, activation="relu")(encoder_input)
x = layers.MaxPooling2D(3)(x)
encoder_output = layers.Flatten()(x)
encoder = keras.Model(encoder_input, encoder_output, name="encoder")

decoder_input = keras.Input(shape=(encoder_output.shape[-1],), name="encoded_img")
x = layers.Dense(49)(decoder_input)
x = layers.Reshape((7, 7, 1))(x)
x = layers.Conv2DTranspose(8, 3, strides=2, padding="same")(x)
decoder_output = layers.Conv2DTranspose(1, 3, strides=2, padding="same")(x)
decoder = keras.Model(decoder_input, decoder_output, name="decoder")

autoencoder_input = keras.Input(shape=(28, 28, 1), name="img")
autoencoder = keras.Model(autoencoder_input, decoder(encoder(autoencoder_input)), name="autoencoder")
