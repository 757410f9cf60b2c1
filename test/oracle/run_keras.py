"""Runs one case with Keras 3 on its PyTorch backend.

A layer is called twice, each time freshly built: on symbolic tensors with an open batch axis, as in
a functional model, and on real ones. The record holds the real answer; where the symbolic one
differs, it holds that too.
"""

import keras
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

from flops import Macs
from values import decode, decode_kwargs, error, resolve

torch.backends.mkldnn.enabled = False
torch.set_num_threads(1)


def source():
    return f"keras {keras.__version__}"


class Real:
    @staticmethod
    def tensor(shape, dtype, values):
        kind = getattr(torch, dtype)
        if values is not None:
            return torch.tensor(values, dtype=kind).reshape(shape)
        if kind.is_floating_point:
            return torch.rand(shape).clamp(0.1, 0.9).to(kind)
        return torch.zeros(shape, dtype=kind)

    dtype = staticmethod(lambda name: name)


class Symbolic(Real):
    @staticmethod
    def tensor(shape, dtype, values):
        return keras.KerasTensor([None, *shape[1:]] if shape else [], dtype=dtype)


class Fixed(Symbolic):
    """Symbolic, with the axes as recorded: for functions, and for layers where an axis is open."""

    @staticmethod
    def tensor(shape, dtype, values):
        return keras.KerasTensor(shape, dtype=dtype)


def run(form):
    # A call that raised leaves its context behind, and with it the training mode of the next call.
    keras.utils.clear_session(free_memory=False)
    keras.utils.set_random_seed(0)
    found = resolve(form["e"])
    if isinstance(found, type) and issubclass(found, keras.layers.Layer):
        return run_layer(found, form)
    return run_function(found, form)


def run_layer(cls, form):
    try:
        build(cls, form)
    except Exception as exception:
        return {"err": error(exception), "at": "init"}
    if has_open_axis(form):
        return answer(lambda: call_layer(build(cls, form), form, Fixed))
    symbolic = answer(lambda: call_layer(build(cls, form), form, Symbolic))
    real = answer(lambda: call_layer(build(cls, form), form, Real))
    return with_macs(merge(symbolic, real), lambda: count_layer(build(cls, form), form))


def build(cls, form):
    return cls(*decode(form.get("a", []), Real), **decode_kwargs(form.get("k", {}), Real))


def call_layer(layer, form, backend):
    args, kwargs = decode(form.get("x", []), backend), decode_kwargs(form.get("xk", {}), backend)
    if layer._call_has_training_arg:
        kwargs.setdefault("training", False)  # Augmentation would take True.
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH):
        output = layer(*args, **kwargs)
    trainable = sum(size(w) for w in layer.trainable_weights)
    return {"y": describe(output), "p": layer.count_params(), "t": trainable}


def count_layer(layer, form):
    if not run_each_step_once(layer):
        return {}
    with Macs() as macs:
        call_layer(layer, form, Real)
    return {"m": macs.total}


def with_macs(result, count):
    """The counter takes some operations apart, which changes what they refuse; so it watches a run of its
    own, and its errors are not recorded."""
    if "err" in result:
        return result
    try:
        macs = count()
    except Exception:
        return result
    symbolic = {"s": result.pop("s")} if "s" in result else {}
    return {**result, **macs, **symbolic}


def run_each_step_once(layer):
    """A loop runs its first step once more to learn the shapes, unless it is unrolled, and stacked cells run
    once more for their dropout masks. The counter would see that, so it is kept from happening; False where
    that is not possible."""
    loops = [part for part in layer._flatten_layers() if isinstance(part, keras.layers.RNN)]
    for loop in loops:
        if isinstance(loop.cell, keras.layers.StackedRNNCells):
            loop._maybe_config_dropout_masks = lambda *args: None
            if len(loop.cell.cells) == 1:
                return False  # Keras cannot unroll these.
        loop.unroll = True
    return True


def size(weight):
    count = 1
    for n in weight.shape:
        count *= n
    return count


def run_function(function, form):
    def call(backend):
        args, kwargs = decode(form.get("a", []), backend), decode_kwargs(form.get("k", {}), backend)
        with torch.no_grad(), sdpa_kernel(SDPBackend.MATH):
            return {"y": describe(function(*args, **kwargs))}

    def count():
        with Macs() as macs:
            call(Real)
        return {"m": macs.total}

    symbolic, real = answer(lambda: call(Fixed)), answer(lambda: call(Real))
    result = real if is_crash(symbolic) else merge(symbolic, real)
    return with_macs({k: v for k, v in result.items() if k != "at"}, count)


def is_crash(result):
    """Not a check of the framework's: a function that does not know symbolic tensors."""
    kind, message = result.get("err", ["ValueError", ""])
    return kind != "ValueError" or "KerasTensor" in message


def answer(call):
    try:
        return call()
    except Exception as exception:
        return {"err": error(exception), "at": "call"}


def merge(symbolic, real):
    if "err" in symbolic and "err" in real:
        return symbolic
    if "err" in symbolic:
        return {**symbolic, "only": "symbolic"}
    if "err" in real:
        return {**real, "only": "eager", "s": symbolic["y"]}
    return real if agrees(symbolic["y"], real["y"]) else {**real, "s": symbolic["y"]}


def has_open_axis(form):
    return any(None in t["shape"] for t in tensors(form.get("x", [])))


def tensors(value):
    if isinstance(value, list):
        return [t for v in value for t in tensors(v)]
    if isinstance(value, dict):
        return [value] if "shape" in value else [t for v in value.values() for t in tensors(v)]
    return []


def agrees(symbolic, real):
    """Equal but for axes that the symbolic answer leaves open."""
    if isinstance(symbolic, dict) and isinstance(real, dict) and "shape" in symbolic and "shape" in real:
        a, b = symbolic["shape"], real["shape"]
        return (
            len(a) == len(b)
            and all(x is None or x == y for x, y in zip(a, b))
            and symbolic["dtype"] == real["dtype"]
        )
    if isinstance(symbolic, list) and isinstance(real, dict) and "t" in real:
        return agrees(symbolic, real["t"])
    if isinstance(symbolic, dict) and isinstance(real, dict):
        return symbolic.keys() == real.keys() and all(agrees(symbolic[k], real[k]) for k in symbolic)
    if isinstance(symbolic, list) and isinstance(real, list):
        return len(symbolic) == len(real) and all(agrees(a, b) for a, b in zip(symbolic, real))
    return symbolic == real


def describe(output):
    if (
        keras.ops.is_tensor(output)
        or isinstance(output, keras.KerasTensor)
        or isinstance(output, torch.Tensor)
    ):
        return {"shape": list(output.shape), "dtype": keras.backend.standardize_dtype(output.dtype)}
    if isinstance(output, tuple):
        return {"t": [describe(o) for o in output]}
    if isinstance(output, list):
        return [describe(o) for o in output]
    if isinstance(output, dict):
        return {"d": [[k, describe(v)] for k, v in output.items()]}
    if isinstance(output, float):
        return {"f": "value"}
    if output is None or isinstance(output, (bool, int, str)):
        return output
    return {"object": type(output).__name__}
