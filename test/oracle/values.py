"""The values a case is made of, and their form in JSON (see README.md, "Values")."""

import importlib
import math
import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class T:
    """A tensor argument. Floats are random, integers 0 and booleans False unless `values` lists them."""

    shape: tuple
    dtype: str = "float32"
    values: tuple | None = None

    def __init__(self, *shape, dtype="float32", values=None):
        object.__setattr__(self, "shape", tuple(shape))
        object.__setattr__(self, "dtype", dtype)
        object.__setattr__(self, "values", None if values is None else tuple(values))


@dataclass(frozen=True)
class Layer:
    """A layer given as an argument: a wrapped layer, a member of a container."""

    name: str
    args: tuple = ()
    kwargs: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Fn:
    """A function or class of the framework given as an argument, by its documented name."""

    name: str


@dataclass(frozen=True)
class Dtype:
    """A dtype object such as torch.float16. (A dtype given as a string is a string.)"""

    name: str


def encode(value):
    if isinstance(value, T):
        tensor = {"shape": list(value.shape), "dtype": value.dtype}
        return tensor if value.values is None else {**tensor, "v": list(value.values)}
    if isinstance(value, Layer):
        return {"layer": value.name, "a": [encode(v) for v in value.args], "k": encode_kwargs(value.kwargs)}
    if isinstance(value, Fn):
        return {"fn": value.name}
    if isinstance(value, Dtype):
        return {"dtype": value.name}
    if isinstance(value, float):
        return {"f": value if math.isfinite(value) else str(value)}
    if isinstance(value, tuple):
        return {"t": [encode(v) for v in value]}
    if isinstance(value, list):
        return [encode(v) for v in value]
    if isinstance(value, dict):
        return {"d": [[encode(k), encode(v)] for k, v in value.items()]}
    if isinstance(value, slice):
        return {"slice": [value.start, value.stop, value.step]}
    if value is Ellipsis:
        return {"ellipsis": True}
    if value is None or isinstance(value, (bool, int, str)):
        return value
    raise TypeError(f"no JSON form for {value!r}")


def encode_kwargs(kwargs):
    return {k: encode(v) for k, v in kwargs.items()}


def decode(value, backend):
    """The live value behind a JSON form; `backend` makes tensors and dtypes."""
    if isinstance(value, list):
        return [decode(v, backend) for v in value]
    if not isinstance(value, dict):
        return value
    if "shape" in value:
        return backend.tensor(value["shape"], value["dtype"], value.get("v"))
    if "layer" in value:
        args, kwargs = decode(value["a"], backend), decode_kwargs(value["k"], backend)
        return resolve(value["layer"])(*args, **kwargs)
    if "fn" in value:
        return resolve(value["fn"])
    if "dtype" in value:
        return backend.dtype(value["dtype"])
    if "f" in value:
        return float(value["f"])
    if "t" in value:
        return tuple(decode(v, backend) for v in value["t"])
    if "d" in value:
        return {decode(k, backend): decode(v, backend) for k, v in value["d"]}
    if "slice" in value:
        return slice(*value["slice"])
    if "ellipsis" in value:
        return Ellipsis
    raise TypeError(f"unknown form {value!r}")


def decode_kwargs(kwargs, backend):
    return {k: decode(v, backend) for k, v in kwargs.items()}


def resolve(name):
    """torch.nn.Conv2d the name → torch.nn.Conv2d the class."""
    package, *parts = name.split(".")
    found = importlib.import_module(package)
    for part in parts:
        package = f"{package}.{part}"
        if not hasattr(found, part):
            importlib.import_module(package)
        found = getattr(found, part)
    return found


def error(exception):
    """Class and message, without what differs from run to run."""
    text = re.sub(r"0x[0-9a-f]{6,}", "0x…", str(exception))
    text = re.sub(r"/\S*/site-packages/", "", text)
    text = re.sub(r"\x1b\[\d+m", "", text)
    # Keras wraps the message of a layer's call.
    text = re.sub(r"^Exception encountered when calling .*?\.\n\n", "", text, flags=re.S)
    text = re.sub(r"\n\nArguments received by .*", "", text, flags=re.S)
    # TensorFlow names the node that failed.
    text = re.sub(r"\{\{function_node [^}]*\}\} ?", "", text)
    # PyTorch's C++ messages end with where they were raised.
    text = re.sub(r"\nException raised from .*", "", text, flags=re.S)
    return [type(exception).__name__, text.strip()[:300]]
