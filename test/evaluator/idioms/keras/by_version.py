# call: build()
import importlib

import keras

major, minor = (int(part) for part in keras.__version__.split(".")[:2])
try:
    from packaging import version

    IS_NEW = version.parse(keras.__version__) >= version.parse("3.0")
except ImportError:
    IS_NEW = major >= 3
layers = importlib.import_module("keras.layers") if IS_NEW else keras.layers.core


def build():
    features = keras.Input((10,))
    x = layers.Dense(8 if major == 3 and minor > 0 else 4)(features)
    return keras.Model(features, layers.Dense(3)(x))
