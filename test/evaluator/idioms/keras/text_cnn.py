# call: text_cnn(50, 300)
from tensorflow import keras
from tensorflow.keras.layers import Concatenate, Conv1D, Dense, Dropout, Embedding, GlobalMaxPooling1D, Input


def text_cnn(maxlen, max_features, embedding_dims=16, kernel_sizes=(3, 4, 5)):
    inp = Input((maxlen,))
    embedding = Embedding(max_features, embedding_dims)(inp)
    convs = []
    for kernel_size in kernel_sizes:
        c = Conv1D(8, kernel_size, activation="relu")(embedding)
        c = GlobalMaxPooling1D()(c)
        convs.append(c)
    x = Concatenate()(convs) if len(convs) > 1 else convs[0]
    x = Dropout(0.3)(x)
    return keras.Model(inputs=inp, outputs=Dense(1, activation="sigmoid")(x))
