# call: SmallNet(include_top=False, pooling="avg")
from keras import backend, layers
from keras.models import Model


def _bn_axis():
    return 3 if backend.image_data_format() == "channels_last" else 1


def SmallNet(include_top=True, weights=None, input_tensor=None, input_shape=None, pooling=None, classes=1000):
    if not (weights in {"imagenet", None}):
        raise ValueError("bad weights")
    if input_shape is None:
        input_shape = (64, 64, 3)
    if input_tensor is None:
        img_input = layers.Input(shape=input_shape)
    else:
        img_input = input_tensor
    x = layers.ZeroPadding2D(padding=((0, 1), (0, 1)), name="pad")(img_input)
    x = layers.Conv2D(8, 3, strides=2, use_bias=False, name="conv1")(x)
    x = layers.BatchNormalization(axis=_bn_axis(), name="bn1")(x)
    if include_top:
        x = layers.GlobalAveragePooling2D()(x)
        x = layers.Dense(classes, activation="softmax", name="predictions")(x)
    else:
        if pooling == "avg":
            x = layers.GlobalAveragePooling2D(name="avg_pool")(x)
        elif pooling == "max":
            x = layers.GlobalMaxPooling2D(name="max_pool")(x)
    model = Model(img_input, x, name="smallnet")
    return model
