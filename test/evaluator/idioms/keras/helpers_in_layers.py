# call: VAE(encoder, decoder)
# input: 2,28,28,1
# Metrics, random generators, losses and optimizers that a layer keeps are no layers of it.
import keras
from keras import layers, ops


class Sampling(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seed_generator = keras.random.SeedGenerator(7)

    def call(self, inputs):
        mean, log_variance = inputs
        batch, size = ops.shape(mean)[0], ops.shape(mean)[1]
        noise = keras.random.normal(shape=(batch, size), seed=self.seed_generator)
        return mean + ops.exp(0.5 * log_variance) * noise


image = keras.Input((28, 28, 1))
x = layers.Conv2D(8, 3, strides=2, padding="same", activation="relu")(image)
x = layers.Dense(16, activation="relu")(layers.Flatten()(x))
mean = layers.Dense(2, name="mean")(x)
log_variance = layers.Dense(2, name="log_variance")(x)
encoder = keras.Model(image, [mean, log_variance, Sampling()([mean, log_variance])], name="encoder")

code = keras.Input((2,))
y = layers.Reshape((7, 7, 4))(layers.Dense(7 * 7 * 4)(code))
y = layers.Conv2DTranspose(8, 3, strides=4, padding="same")(y)
decoder = keras.Model(code, layers.Conv2DTranspose(1, 3, padding="same")(y), name="decoder")


class VAE(keras.Model):
    def __init__(self, encoder, decoder):
        super().__init__()
        self.encoder = encoder
        self.decoder = decoder
        self.loss_tracker = keras.metrics.Mean(name="loss")
        self.reconstruction = keras.losses.BinaryCrossentropy()
        self.penalty = keras.regularizers.L2(1e-4)
        self.own_optimizer = keras.optimizers.Adam(1e-3)

    @property
    def metrics(self):
        return [self.loss_tracker]

    def call(self, images):
        _, _, code = self.encoder(images)
        return self.decoder(code)
