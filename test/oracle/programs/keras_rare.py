"""Pieces and endings that are rare in Keras models, but legal: the other data format, masks, states, adapted
preprocessing, seldom used layers and functions. See keras_pieces.py for their form."""

RARE_LAYERS = {
    "map": [
        "layers.${MaxPooling2D|AveragePooling2D}(2, padding='same', data_format='channels_${last|first}')",
        "layers.${Flatten|GlobalAveragePooling2D|GlobalMaxPooling2D}(data_format='channels_first')",
        "layers.${ZeroPadding2D(1, data_format='channels_first')|UpSampling2D(2, data_format='channels_first')|BatchNormalization(axis=1)|GroupNormalization(groups=-1, axis=-1)|UnitNormalization(axis=1)|Softmax(axis=[1, 2])|Permute((2, 3, 1))|Reshape((-1,))|Dropout(0.3, noise_shape=(None, 1, 1, 1))|SpatialDropout2D(0.1, data_format='channels_last')}",
        "layers.Conv2D(filters=$(6), kernel_size=(3, 3), strides=(2, 2), padding='same', kernel_initializer='he_normal', bias_initializer='zeros', kernel_constraint='max_norm', activation=keras.activations.${relu|swish|softmax})",
        "layers.Conv2D($(4), 3, dilation_rate=${2|(1, 2)}, padding='${same|valid}', trainable=${True|False})",
        "layers.SeparableConv2D($(6), (3, 1), depth_multiplier=2, use_bias=False, activation='relu')",
        "layers.DepthwiseConv2D(kernel_size=${2|(3, 1)}, strides=${1|2}, depth_multiplier=${1|3}, use_bias=False)",
        "layers.Conv2DTranspose($(4), ${3|(2, 4)}, strides=${2|3}, padding='${same|valid}', dilation_rate=1, use_bias=False)",
        "layers.${AdaptiveAveragePooling2D|AdaptiveMaxPooling2D}(${4|(2, 3)})",
        "layers.Bidirectional(layers.ConvLSTM1D($(3), 3, return_sequences=True, padding='same'))",
        "layers.${RandomErasing()|RandomSharpness(0.5)|RandomHue(0.1)|RandomSaturation(0.5)|RandomPosterization(4)|RandomColorJitter()|RandomGaussianBlur()|RandomShear(0.1)|RandomInvert()|RandomColorDegeneration(0.5)}",
        "layers.Pipeline([layers.RandomFlip(), layers.Resizing(${10|12}, 10, crop_to_aspect_ratio=${True|False})])",
        "layers.Discretization(bin_boundaries=[0.0, 0.5])",
        "keras.Sequential([layers.Conv2D($(4), 1), keras.Sequential([layers.ReLU(), layers.MaxPool2D()])])",
        "layers.SpectralNormalization(layers.Conv2D($(6), 3, padding='same'))",
    ],
    "sequence": [
        "layers.LSTM(units=$(6), return_sequences=${True|False}, stateful=${False|False}, unroll=True, recurrent_dropout=0.1, unit_forget_bias=False)",
        "layers.GRU($(6), activation='relu', go_backwards=True, return_sequences=True)",
        "layers.RNN(layers.StackedRNNCells([layers.LSTMCell(3), layers.GRUCell(4)]), return_sequences=${True|False})",
        "layers.Bidirectional(layers.RNN(layers.GRUCell(3), return_sequences=${True|False}), merge_mode='${mul|concat|sum}')",
        "layers.${Bidirectional(layers.SimpleRNN(4), merge_mode='ave')|TimeDistributed(layers.RepeatVector(2))|Masking(mask_value=-1.0)}",
        "layers.Conv1D(filters=$(6), kernel_size=${2|3}, padding='${causal|same}', dilation_rate=${1|2|4}, groups=${1|2})",
        "layers.Conv1D($(4), 3, data_format='channels_first')",
        "layers.${MaxPooling1D(2, data_format='channels_first')|AveragePooling1D(2, padding='same', strides=1)|GlobalAveragePooling1D(data_format='channels_first')|AdaptiveMaxPooling1D(2)|LayerNormalization(rms_scaling=True)|BatchNormalization(axis=1)|UpSampling1D(3)|ZeroPadding1D(2)|Cropping1D((0, 1))|Rescaling(2.0, offset=-1.0)}",
        "layers.Dense($(7), activation='log_softmax', kernel_regularizer=keras.regularizers.L1L2(0.1, 0.1))",
        "layers.Lambda(lambda t, k: t[:, :k], arguments={'k': ${2|3}})",
        "layers.Lambda(lambda t: ${keras.activations.softmax(t, axis=1)|ops.sum(t, axis=[1, 2], keepdims=True)}, output_shape=None)",
        "layers.Dense($(6), dtype='${float32|float64|mixed_bfloat16}')",
    ],
    "vector": [
        "layers.Dense($(8), lora_rank=2)",
        "layers.Dense(units=$(6), activation=layers.LeakyReLU(), bias_regularizer='l1')",
        "layers.${Normalization(mean=0.0, variance=1.0)|CategoryEncoding(num_tokens=12, output_mode='multi_hot')|Discretization([0.2, 0.8], output_mode='one_hot')|Discretization([0.2, 0.8], output_mode='multi_hot')|ActivityRegularization(l2=0.1)|AlphaDropout(0.1)}",
        "layers.Reshape((${2, -1|-1, 1|$(D), 1, 1}))",
        "layers.EinsumDense('ab,bc->ac', output_shape=$(6), bias_axes='c')",
        "keras.models.clone_model(keras.Sequential([keras.Input(($(D),)), layers.Dense($(5))]))",
        "keras.Sequential([layers.Dense($(6)), layers.Dense(3)])",
    ],
    "volume": [
        "layers.${TimeDistributed(layers.TimeDistributed(layers.Dense(3)))|ConvLSTM2D(3, 2, strides=2, padding='valid', return_sequences=True)|Bidirectional(layers.ConvLSTM2D(2, 3, padding='same'))|MaxPooling3D((1, 2, 2), padding='same')|GlobalMaxPooling3D(keepdims=True)|LayerNormalization()|Permute((4, 1, 2, 3))|Conv3D(4, 3, padding='same', groups=1, strides=(1, 2, 2))|AdaptiveAveragePooling3D(2)|Reshape((-1, 8))}",
    ],
    "tokens": [
        "layers.${Embedding(50, 8, mask_zero=True)|Embedding(50, 6, embeddings_initializer='uniform', embeddings_regularizer='l2')}",
    ],
}

RARE_CODE = {
    "map": [
        "x = ops.${conv(x, ops.ones((3, 3, $(C), 5)))|depthwise_conv(x, ops.ones((3, 3, $(C), 2)), padding='same')|separable_conv(x, ops.ones((3, 3, $(C), 1)), ops.ones((1, 1, $(C), 4)))|conv_transpose(x, ops.ones((2, 2, 6, $(C))), 2)|image.pad_images(x, 1, 2, 1, 0)|image.rgb_to_grayscale(x)|image.resize(x, (9, 7), interpolation='nearest')|var(x, axis=(1, 2), keepdims=True)|amax(x, axis=-1)|array_split(x, 2, axis=1)[0]|unstack(x, axis=1)[0]|hstack([x, x])|vstack([x, x])|rot90(x, axes=(1, 2))|slice(x, (0, 0, 0, 0), (1, 4, 4, 1))|squeeze(x[:, :1], axis=1)|tensordot(x, ops.ones(($(C), 4)), axes=1)|median(x, axis=-1)|quantile(x, 0.5, axis=-1)}",
        "mean, variance = ops.moments(x, axes=[1, 2], keepdims=True)\nx = (x - mean) / ops.sqrt(variance + 1e-3)",
    ],
    "sequence": [
        "x = ops.${conv(x, ops.ones((3, $(D), 5)), padding='same')|max_pool(x, 2)|average_pool(x, 2, strides=1, padding='same')|dot_product_attention(x[:, :, None], x[:, :, None], x[:, :, None])|where(x > 0.5, x, 0)|repeat(x, 2, axis=-1)|expand_dims(x, axis=(1, 2))|broadcast_to(x[:1], ops.shape(x))|full_like(x, 2)|ones_like(x)[:, :1]|average(x, axis=1)|count_nonzero(x, axis=1)|any(x > 0, axis=-1)|linspace(0, 1, 5)[None]|segment_sum(x[0], ops.zeros(($(L),), 'int32'), 2)|take_along_axis(x, ops.argsort(x, axis=1), axis=1)|logical_not(x > 0)|cross(x[..., :3], x[..., :3])|trace(x, axis1=1, axis2=2)|diagonal(x, axis1=1, axis2=2)|inner(x, x[0])|digitize(x, [0.0, 1.0])|rfft(x)[0]|fft((x, x))[0]|vectorized_map(lambda row: row * 2, x)|scan(lambda c, e: (c + e, c), x[:, 0], ops.transpose(x, (1, 0, 2)))[1]|nan_to_num(x)|isclose(x, x)|roll(x, 2, axis=1)|flip(x, axis=-1)|triu(x, 1)|meshgrid(x[0, 0], x[0, 1])[0]}",
    ],
    "vector": [
        "x = ops.${multiply(x, 2)|cast(x, 'bool')|cast(x > 0, 'float32')|split(x, [1], axis=1)[0]|concatenate((x, x), axis=-1)|stack([x] * 3, axis=-1)|min(x, axis=-1, keepdims=True)|argmin(x, axis=1)|cumprod(x, axis=1)|arange(ops.shape(x)[1])|eye(4)[:, None]|divide(x, ops.sum(x, axis=-1, keepdims=True))|diag(x[0])|sort(x)|std(x)|hard_tanh(x)|bincount(ops.cast(x[0], 'int32'), minlength=5)|transpose(x)|tanh(x) ** 2|linalg.norm(x, axis=1)}",
    ],
}

RARE_GRAPHS = {
    "map": [
        "x = layers.Concatenate(axis=${1|2|-1})([x, layers.${ReLU()|Dropout(0.2)|Conv2D($(C), 1)}(x)])",
        "x = layers.${concatenate([x, x, x])|average([x, x])|maximum([x, x])|multiply([x, x])|subtract([x, x])|minimum([x, x])}",
        "tower = [layers.Conv2D(4, size, padding='same', activation='relu')(x) for size in (1, 3)]\nx = layers.concatenate([*tower, layers.AveragePooling2D(3, 1, 'same')(x)], axis=-1)",
        "shared = layers.Conv2D($(C), 3, padding='same')\na = shared(x)\nb = shared(ops.relu(x))\nx = layers.Add()([a, b])",
        "base = keras.Sequential([layers.Conv2D($(4), 3), layers.BatchNormalization()])\nbase.trainable = ${False|True}\nx = base(x, training=False)",
        "first = layers.Conv2D($(4), 3)\nx = first(x)\nassert x.shape == first.output.shape\nx = first.output",
    ],
    "sequence": [
        "x = layers.MultiHeadAttention(num_heads=${1|2|3}, key_dim=$(4), value_dim=${None|5}, use_bias=${True|False})(x, x, use_causal_mask=True)",
        "x, scores = layers.MultiHeadAttention(2, 3)(x, x, return_attention_scores=True)\nx = ${x|scores}",
        "query = layers.Conv1D($(6), 1)(x)\nx = layers.${Attention(use_scale=True)|AdditiveAttention(use_scale=False)|Attention(score_mode='concat')}([query, query])",
        "x = layers.Masking()(x)\nx = layers.LSTM($(6), return_sequences=${True|False})(x)",
        "x, state = layers.${GRU|SimpleRNN}($(5), return_state=True)(x)\nx = layers.concatenate([x, state])",
        "x, *states = layers.Bidirectional(layers.LSTM($(4), return_sequences=True, return_state=True))(x)\nx = layers.Dense($(5))(ops.concatenate(states[${::2|:2|1:3}], axis=-1))",
        "memory = layers.LSTM($(6), return_sequences=True)(x)\nlast = layers.RepeatVector(3)(memory[:, -1])\nx = layers.LSTM(4, return_sequences=True)(last)",
        "x = layers.Dot(axes=${1|2|(1, 1)|(2, 2)})([x, layers.Dense($(D))(x)])",
        "gate = layers.GlobalAveragePooling1D(keepdims=True)(x)\nx = x * layers.Dense($(D), 'sigmoid')(gate)",
    ],
    "vector": [
        "x = layers.Dot(axes=${1|-1}, normalize=${True|False})([x, layers.Dense($(D))(x)])",
        "x = layers.Add()([layers.Dense($(6))(x) for _ in range(3)])",
        "a = layers.Dense($(4), name='$left')(x)\nb = layers.Dense($(4), name='$right')(x)\nx = keras.ops.stack([a, b], axis=1)",
        "codes = layers.Embedding(10, $(4))(ops.argmax(x, axis=-1))\nx = layers.concatenate([x, codes])",
        "outputs = {'a': layers.Dense(2)(x), 'b': layers.Dense($(3))(x)}\nx = layers.Concatenate()(list(outputs.values()))",
    ],
}

# What is done with a model that is built; each gives another model.
ENDINGS = [
    "model = keras.models.clone_model(model)",
    "model = keras.Model(model.input, model.layers[${-1|-2}].output)",
    "model = keras.Model(inputs=model.inputs, outputs=model.outputs)",
    "model = keras.Model(model.input, {'a': model.output, 'b': model.layers[-1].output})",
    "model = keras.Model(model.inputs, [layer.output for layer in model.layers[-2:]])",
    "model = keras.Sequential([model, layers.Flatten(), layers.Dense(3)])",
    "model = keras.Sequential([keras.Input(model.input_shape[1:]), model])",
    "for layer in model.layers[:${-1|2}]:\n    layer.trainable = False",
    "model.trainable = False",
    "again = keras.Input(model.input_shape[1:])\nmodel = keras.Model(again, model(again))",
    "head = layers.Flatten()(model.output)\nmodel = keras.Model(model.input, layers.Dense(4, activation='softmax')(head))",
    "model = keras.Sequential(model.layers)",
    "model.compile(optimizer='adam', loss='mse', metrics=['mae'])\nprint(model.summary(), model.count_params(), len(model.layers))",
    "model.set_weights(model.get_weights())",
    "model.build((None, *model.input_shape[1:]))",
]
