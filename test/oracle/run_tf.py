"""Runs one case with TensorFlow: the functions `tensorflow.*`, and the Keras layers over text."""

import os

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
# oneDNN kernels end the process on a wrong rank, where the plain ones raise.
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"

import keras
import tensorflow as tf

from values import decode, decode_kwargs, error, resolve


def source():
    return f"tensorflow {tf.__version__}, keras {keras.__version__}"


class Backend:
    @staticmethod
    def tensor(shape, dtype, values):
        if values is not None:
            return tf.reshape(tf.constant(values, dtype=dtype), shape)
        if dtype == "string":
            return tf.fill(shape, "the cat")
        if dtype == "bool" or "int" in dtype:
            return tf.zeros(shape, dtype=dtype)
        return tf.cast(tf.random.uniform(shape, 0.1, 0.9), dtype)

    @staticmethod
    def dtype(name):
        return getattr(tf, name)


def run(form):
    tf.random.set_seed(0)
    found = resolve(form["e"])
    if isinstance(found, type) and issubclass(found, keras.layers.Layer):
        return run_layer(found, form)
    try:
        output = found(*decode(form.get("a", []), Backend), **decode_kwargs(form.get("k", {}), Backend))
    except Exception as exception:
        return {"err": error(exception)}
    return {"y": describe(output)}


def run_layer(cls, form):
    try:
        layer = cls(*decode(form.get("a", []), Backend), **decode_kwargs(form.get("k", {}), Backend))
    except Exception as exception:
        return {"err": error(exception), "at": "init"}
    try:
        output = layer(*decode(form.get("x", []), Backend))
    except Exception as exception:
        return {"err": error(exception), "at": "call"}
    return {"y": describe(output), "p": layer.count_params(), "t": 0, "m": 0}


def describe(output):
    if isinstance(output, (tf.Tensor, tf.Variable)):
        return {"shape": output.shape.as_list(), "dtype": output.dtype.name}
    if isinstance(output, tf.TensorShape):
        return {"t": output.as_list()}
    if isinstance(output, tuple):
        return {"t": [describe(o) for o in output]}
    if isinstance(output, list):
        return [describe(o) for o in output]
    if isinstance(output, float):
        return {"f": "value"}
    if output is None or isinstance(output, (bool, int, str)):
        return output
    return {"object": type(output).__name__}
