# The GRU gives its last state only; the pooling behind the attention is the first to complain.
import keras
from keras import layers

tokens = keras.Input((100,), dtype="int64")
embedded = layers.Embedding(10_000, 64)(tokens)
encoded = layers.GRU(64)(embedded)
attended = layers.MultiHeadAttention(num_heads=4, key_dim=16)(encoded, encoded)
pooled = layers.GlobalAveragePooling1D()(attended)
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
# fix "Let the GRU return sequences" => encoded = layers.GRU(64, return_sequences=True)(embedded)
model = keras.Model(tokens, layers.Dense(2)(pooled))
