# call: build()
# Layers are counted from the inputs by their distance from the outputs, not in the order in which they are written.
import keras
from keras import layers


def backbone():
    image = keras.Input((32, 32, 3))
    stem = layers.Conv2D(8, 3, padding="same")(image)
    shortcut = layers.Conv2D(16, 1, strides=2)(stem)
    x = layers.Conv2D(12, 3, strides=2, padding="same")(stem)
    x = layers.BatchNormalization()(x)
    x = layers.Conv2D(16, 3, padding="same")(x)
    x = layers.Add()([shortcut, x])
    aside = layers.Conv2D(5, 1)(stem)
    aside = layers.GlobalAveragePooling2D()(aside)
    main = layers.GlobalAveragePooling2D()(x)
    return keras.Model(image, layers.Concatenate()([main, aside]))


def build():
    base = backbone()
    for layer in base.layers[:4]:
        layer.trainable = False
    features = [base.layers[i].output for i in (2, 4, 5, 6, 7)]
    pooled = [layers.GlobalMaxPooling2D()(feature) if len(feature.shape) == 4 else feature for feature in features]
    return keras.Model(base.input, layers.Dense(3)(layers.Concatenate()(pooled)))
