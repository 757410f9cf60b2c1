"""What a Keras program may do with the tensor at hand, by the kind of the tensor.

LAYERS are single layers, CODE works on tensors without making layers, and GRAPHS makes layers as it goes. All
are templates (see author.py); H, W, C, L, D and T are the sizes of the tensor behind its batch.
"""

PADDING = "padding='${same|valid}'"

LAYERS = {
    "map": [
        f"layers.Conv2D($(4|8|16), ${{1|3|5|(3, 1)}}, {PADDING}, strides=${{1|1|2}}${{|, activation='relu'|, use_bias=False|, dilation_rate=2|, kernel_regularizer='l2'}})",
        "layers.Conv2D($(8), 3, groups=${1|2|4})",
        f"layers.SeparableConv2D($(8), 3, {PADDING}${{|, depth_multiplier=2|, strides=2}})",
        f"layers.Conv2DTranspose($(8), ${{2|3}}, strides=${{1|2|(2, 1)}}, {PADDING}${{|, output_padding=1}})",
        f"layers.DepthwiseConv2D(3, {PADDING}${{|, depth_multiplier=2|, strides=2}})",
        f"layers.${{MaxPooling2D|AveragePooling2D|MaxPool2D|AvgPool2D}}(${{|2|3, strides=1|(2, 1)}}, {PADDING})".replace("(${|", "(${2|"),
        "layers.${UpSampling2D()|UpSampling2D((2, 1), interpolation='bilinear')|ZeroPadding2D(((0, 1), (1, 0)))|ZeroPadding2D(1)|Cropping2D(1)|Cropping2D(((1, 0), (0, 2)))|SpatialDropout2D(0.2)|Dropout(0.1)|Rescaling(1 / 255)|GaussianNoise(0.1)|Permute((3, 1, 2))|UnitNormalization()|ActivityRegularization(0.1)|Softmax()|AlphaDropout(0.2)}",
        "layers.${Resizing(12, 12)|CenterCrop(8, 8)|RandomFlip()|RandomRotation(0.1)|RandomZoom(0.2)|RandomContrast(0.1)|RandomTranslation(0.1, 0.1)|RandomBrightness(0.2)|Normalization(mean=0.5, variance=2.0)|RandomGrayscale()|Solarization()|AutoContrast()}",
        "layers.${BatchNormalization()|BatchNormalization(scale=False, center=False)|LayerNormalization()|GroupNormalization(groups=2)|GroupNormalization(-1)|PReLU(shared_axes=[1, 2])|PReLU()|LeakyReLU(negative_slope=0.1)|ELU()|SpectralNormalization(layers.Conv2D(4, 3))|Activation('swish')}",
        "layers.${GlobalAveragePooling2D()|Flatten()|GlobalMaxPooling2D(keepdims=True)|GlobalMaxPooling2D()|Reshape((-1, $(C)))|Reshape(($(W), $(H), $(C)))|Reshape(target_shape=($(H * W * C),))}",
        "layers.Dense($(4|6)${|, activation='softmax'})",
        "layers.EinsumDense('bhwc,cd->bhwd', output_shape=($(H), $(W), $(6)), bias_axes='d')",
        "layers.TimeDistributed(layers.${Dense(6)|Conv1D(6, 3)|LSTM(4)|GlobalAveragePooling1D()})",
        "layers.ConvLSTM1D($(4), 3${|, return_sequences=True|, padding='same'})",
        "layers.Lambda(lambda t: ${t[:, ::2, ::2, :]|ops.mean(t, axis=-1, keepdims=True)|t / 2.0|ops.concatenate([t, t], axis=-1)|ops.transpose(t, (0, 2, 1, 3))|ops.max(t, axis=(1, 2))})",
        "Scale(${|0.1|name='$scaled'})",
        "Linear($(8))",
        "Patches(${2|4|3}, $(16))",
    ],
    "sequence": [
        "layers.Dense($(4|8|16)${|, activation='relu'|, use_bias=False})",
        "layers.${LSTM|GRU|SimpleRNN}($(8)${|, return_sequences=True|, return_sequences=True, dropout=0.2|, go_backwards=True|, use_bias=False})",
        "layers.GRU($(6), reset_after=${True|False}, return_sequences=True)",
        "layers.RNN(${layers.LSTMCell(4)|layers.GRUCell(5)|layers.SimpleRNNCell(3)|[layers.LSTMCell(4), layers.LSTMCell(6)]|layers.StackedRNNCells([layers.GRUCell(3), layers.GRUCell(4)])}${|, return_sequences=True})",
        "layers.Bidirectional(layers.${LSTM|GRU}($(6), return_sequences=${True|False})${|, merge_mode='sum'|, merge_mode='ave'|, backward_layer=layers.LSTM(6, go_backwards=True)})",
        "layers.Conv1D($(8), ${3|5|9}, padding='${same|valid|causal}'${|, strides=2|, groups=2|, dilation_rate=2})",
        "layers.${SeparableConv1D(8, 3)|DepthwiseConv1D(3, depth_multiplier=2)|Conv1DTranspose(6, 3, strides=2)|Conv1DTranspose(4, 2, padding='same')}",
        "layers.${MaxPooling1D(2)|AveragePooling1D(3, strides=1, padding='same')|MaxPooling1D(pool_size=3, padding='same')|UpSampling1D(2)|ZeroPadding1D((1, 2))|Cropping1D(1)|AdaptiveAveragePooling1D(3)}",
        "layers.${GlobalAveragePooling1D()|GlobalMaxPooling1D()|GlobalMaxPooling1D(keepdims=True)|Flatten()|Permute((2, 1))|Reshape(($(L), $(D), 1))|Reshape((-1,))}",
        "layers.${BatchNormalization()|LayerNormalization()|RMSNormalization()|Dropout(0.3)|SpatialDropout1D(0.2)|Masking()|Softmax(axis=1)|PReLU()|Activation('tanh')|ReLU(6.0)|GaussianDropout(0.1)}",
        "layers.TimeDistributed(layers.${Dense(5)|Dropout(0.1)|LayerNormalization()})",
        "layers.EinsumDense(${'abc,cd->abd', output_shape=(None, 8)|'abc,cde->abde', output_shape=(None, 2, 4)|'abc,bd->adc', output_shape=(8, $(D))|'...x,xy->...y', output_shape=6})",
        "Positions($(L), $(D))",
        "Block($(D), ${1|2})",
        "Linear($(6))",
        "layers.Lambda(lambda t: ${t[:, -1]|ops.mean(t, axis=1)|ops.flip(t, axis=1)|ops.transpose(t, (0, 2, 1))|t * 2})",
    ],
    "vector": [
        "layers.Dense($(8|16|64)${|, activation='relu'|, 'tanh'|, use_bias=False|, kernel_initializer='he_normal'})",
        "layers.${BatchNormalization()|Dropout(0.4)|Softmax()|LayerNormalization()|Flatten()|ReLU(max_value=6)|Reshape((-1, 2))|GaussianDropout(0.2)|UnitNormalization()|Embedding(50, 6)|Reshape(($(D), 1))|PReLU()|Discretization(bin_boundaries=[0.0, 1.0])|SpectralNormalization(layers.Dense(8))|RMSNormalization()|Identity()|Activation(keras.activations.gelu)}",
        "layers.RepeatVector($(5))",
        "keras.Sequential([layers.Dense($(4 * 4 * 2)), layers.Reshape((4, 4, 2))])",
        "mlp([$(16), $(8)]${|, dropout=0.2})",
        "layers.Lambda(lambda t: ${ops.expand_dims(t, 1)|t[:, :4]|ops.abs(t)})",
        "Scale()",
    ],
    "volume": [
        f"layers.Conv3D($(4), ${{3|(1, 3, 3)}}, {PADDING})",
        "layers.${MaxPooling3D(2)|AveragePooling3D((1, 2, 2))|GlobalAveragePooling3D()|UpSampling3D((1, 2, 2))|ZeroPadding3D(1)|Cropping3D(((0, 0), (1, 1), (1, 1)))|BatchNormalization()|SpatialDropout3D(0.1)}",
        "layers.ConvLSTM2D($(4), 3, padding='same'${|, return_sequences=True})",
        "layers.TimeDistributed(layers.${Conv2D(4, 3)|Flatten()|GlobalAveragePooling2D()|MaxPooling2D()})",
        "layers.Conv3DTranspose($(4), 2, strides=2)",
    ],
    "tokens": [
        "layers.Embedding(${50, 8|input_dim=64, output_dim=$(16)|output_dim=6, input_dim=50}${|, mask_zero=True})",
        "layers.CategoryEncoding(num_tokens=50, output_mode='${multi_hot|count}')",
    ],
}

CODE = {
    "map": [
        "x = ${ops.relu(x)|keras.activations.gelu(x)|ops.pad(x, ((0, 0), (1, 1), (0, 0), (0, 0)))|ops.reshape(x, (-1, $(H * W), $(C)))|ops.image.resize(x, (8, 8))|x[:, 1:, :-1]|ops.mean(x, axis=(1, 2))|ops.split(x, 2, axis=-1)[0]|ops.average_pool(x, 2)|ops.max_pool(x, 3, 1, padding='same')|ops.expand_dims(x, 1)[:, 0]|ops.squeeze(ops.expand_dims(x, -1), -1)|ops.einsum('bhwc->bc', x)|ops.flip(x, axis=2)|ops.moveaxis(x, -1, 1)|ops.roll(x, 1, axis=1)|ops.repeat(x, 2, axis=1)|ops.tile(x, (1, 1, 2, 1))|ops.swapaxes(x, 1, 2)|ops.image.extract_patches(x, 4)}",
        "${a, b = ops.split(x, 2, axis=-1)|a, b = x[..., ::2], x[..., 1::2]}\nx = a * ops.sigmoid(b)",
    ],
    "sequence": [
        "x = ${x[:, 0]|x[:, -1, :]|ops.mean(x, axis=1)|ops.transpose(x, (0, 2, 1))|ops.matmul(x, ops.transpose(x, (0, 2, 1)))|ops.einsum('bld,bmd->blm', x, x)|ops.softmax(x, axis=1)|ops.expand_dims(x, -1)|ops.reshape(x, (-1, $(L * D)))|ops.concatenate([x, x], axis=1)|ops.stack([x, x], axis=1)|ops.cumsum(x, axis=1)|ops.sum(x * x, axis=-1)|ops.max(x, axis=1, keepdims=True)|ops.top_k(x, 2)[0]|ops.sort(x, axis=1)|ops.take(x, [0, 1], axis=1)|ops.norm(x, axis=-1, keepdims=True)|ops.tril(x)|ops.logsumexp(x, axis=2)|ops.argmax(x, axis=-1)|ops.diff(x, axis=1)}",
        "scores = ops.matmul(x, ops.swapaxes(x, 1, 2)) / ops.sqrt(float($(D)))\nx = ops.matmul(ops.softmax(scores), x)",
    ],
    "vector": [
        "x = ${ops.expand_dims(x, 1)|x[:, None, :]|ops.concatenate([x, x ** 2], axis=1)|ops.reshape(x, (-1, 1, $(D)))|x / ops.norm(x, axis=1, keepdims=True)|keras.ops.stack([x, -x], axis=1)|ops.normalize(x)|ops.log_softmax(x)|ops.outer(x, x)|ops.where(x > 0, x, 0.0)|ops.clip(x, 0, 1)|ops.tile(x, (1, 2))|ops.var(x, axis=-1, keepdims=True)|ops.multi_hot(ops.cast(x, 'int32'), 9)}",
    ],
    "volume": ["x = ${x[:, 0]|ops.mean(x, axis=1)|ops.reshape(x, (-1, $(T), $(H * W * C)))|ops.max(x, axis=(2, 3))}"],
    "tokens": ["x = ${ops.one_hot(x, 50)|ops.cast(x, 'float32')|ops.expand_dims(ops.cast(x, 'float32'), -1)|x[:, :-1]}"],
    "scalar": ["x = ops.expand_dims(x, -1)", "x = ops.reshape(x, (-1, 1))"],
    "other": ["x = layers.Flatten()(x)"],
}

GRAPHS = {
    "map": [
        "x = conv_bn(x, $(8)${|, strides=2|, activation=None|, kernel_size=1|, padding='valid'})",
        "for filters in [${4|8}, 8]:\n    x = residual(x, filters, stride=${1|2|2 if filters == 4 else 1})",
        "x = squeeze_excite(x${|, ratio=2})",
        "x = inception(x, $(4), $(6))",
        "x = unet(x, [4, $(8)])",
        "y = layers.Conv2D($(C), 3, padding='${same|same|valid}')(x)\nx = ${x + y|layers.Add()([x, y])|layers.add([x, y])|layers.Multiply()([x, y])|keras.layers.Maximum()([x, y])|layers.Subtract()([x, y])|layers.Minimum()([x, y])}",
        "skip = x\nx = layers.Conv2D(8, 3, strides=2, padding='same')(x)\nx = layers.UpSampling2D(2)(x)\nx = layers.${Concatenate()([x, skip])|concatenate([x, skip], axis=-1)|Concatenate(axis=3)([skip, x])}",
        "block = models.Sequential([layers.Conv2D($(6), 3, activation='relu'), layers.BatchNormalization(), layers.MaxPooling2D(2)])\nx = block(x)",
        "shared = layers.Conv2D($(C), 3, padding='same')\nx = shared(shared(x))",
        "rows = [layers.Conv2D(4, (1, size), padding='same')(x) for size in range(1, ${3|4})]\nx = layers.Average()(rows)",
        "frozen = layers.Conv2D($(8), 1)\nfrozen.trainable = False\nx = frozen(x)",
        "inner_in = keras.Input(shape=x.shape[1:])\ninner = keras.Model(inner_in, layers.Conv2D($(4), 1)(inner_in), name='inner')\nx = inner(x)",
    ],
    "sequence": [
        "x = encoder(x, ${1|2}, $(4), $(16))",
        "x = layers.${Attention()([x, x])|AdditiveAttention()([x, x])|Attention(use_scale=True)([x, x, x])|MultiHeadAttention(2, $(4))(x, x)|MultiHeadAttention(num_heads=2, key_dim=4, value_dim=3, output_shape=6)(query=x, value=x)|GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=2)(x, x)}",
        "sequence, *states = layers.${LSTM|GRU}($(4), return_sequences=True, return_state=True)(x)\nx = layers.${LSTM|LSTM|GRU}(4)(sequence, initial_state=states)",
        "y = layers.Dense($(D))(x)\nx = layers.Add()([x, y])",
        "x = layers.${Dot(axes=1)|Dot(axes=(2, 2))|Dot(axes=-1, normalize=True)|Concatenate(axis=1)|Multiply()}([x, x])",
    ],
    "vector": [
        "for units in ($(16), $(8)):\n    x = layers.Dense(units)(x)\n    x = layers.BatchNormalization()(x)",
        "a, b = layers.Dense($(D))(x), layers.Dense($(D))(x)\nx = layers.${Concatenate()|Multiply()|Dot(axes=1)|Average()|Minimum()}([a, b])",
        "mean, log_variance = layers.Dense(6)(x), layers.Dense($(6))(x)\nx = Sampling()([mean, log_variance])",
        "skip = x\nx = layers.Dense($(D), activation='relu')(x)\nx = layers.Dense($(D))(layers.Dropout(0.2)(x))\nx = layers.add([x, skip])",
        "head = keras.Sequential(name='$head')\nhead.add(layers.Dense($(8)))\nhead.add(layers.ReLU())\nx = head(x)",
        "x = layers.concatenate([layers.Dense(4, name=f'$expert_{i}')(x) for i in range(${2|3})])",
    ],
}
