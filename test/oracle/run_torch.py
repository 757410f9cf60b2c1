"""Runs one case with PyTorch."""

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

import vision  # noqa: F401  (for torchvision.ops)
from flops import Macs
from values import decode, decode_kwargs, error, resolve

# The counter sees matrix products only where no fused kernel swallows them.
torch.backends.mkldnn.enabled = False
torch.backends.mha.set_fastpath_enabled(False)
torch.set_num_threads(1)

# Products that the counter does not know: no MACs are recorded for these.
UNCOUNTED = {
    "torch.nn.Bilinear",
    "torch.nn.functional.bilinear",
    "torch.cdist",
    "torch.Tensor.addmm_",
    "torch.Tensor.baddbmm_",
}


def source():
    return f"torch {torch.__version__.split('+')[0]}"


class Backend:
    @staticmethod
    def tensor(shape, dtype, values):
        kind = getattr(torch, dtype)
        if values is not None:
            return torch.tensor(values, dtype=kind).reshape(shape)
        if kind.is_floating_point or kind.is_complex:
            return torch.rand(shape).clamp(0.1, 0.9).to(kind)
        return torch.zeros(shape, dtype=kind)

    @staticmethod
    def dtype(name):
        return getattr(torch, name)


def run(form):
    torch.manual_seed(0)
    found = resolve(form["e"])
    is_layer = isinstance(found, type) and issubclass(found, torch.nn.Module)
    if is_layer or "x" in form and not form["e"].startswith("torch.Tensor."):
        return run_layer(found, form)
    return run_function(found, form)


def run_layer(cls, form):
    try:
        layer = cls(*decode(form.get("a", []), Backend), **decode_kwargs(form.get("k", {}), Backend)).eval()
    except Exception as exception:
        return {"err": error(exception), "at": "init"}
    if "x" not in form:
        return counts(layer)

    def call():
        args, kwargs = decode(form.get("x", []), Backend), decode_kwargs(form.get("xk", {}), Backend)
        return lambda: layer(*args, **kwargs)

    result = answer(form, call)
    if "err" in result:
        return {**result, "at": "call"}
    return {"y": result.pop("y"), **counts(layer), **result}


def counts(layer):
    parameters, buffers = list(layer.parameters()), list(layer.buffers())
    return {
        "p": sum(p.numel() for p in parameters),
        "t": sum(p.numel() for p in parameters if p.requires_grad),
        "b": sum(b.numel() for b in buffers),
    }


def run_function(function, form):
    def call():
        args, kwargs = decode(form.get("a", []), Backend), decode_kwargs(form.get("k", {}), Backend)
        if form["e"].startswith("torch.Tensor."):
            return lambda: method(form, decode(form["x"][0], Backend))(*args, **kwargs)
        return lambda: function(*args, **kwargs)

    return answer(form, call)


def answer(form, call):
    """What the framework says, and what it costs. The counter takes some operations apart, which changes
    what they refuse; so it watches a second run, with fresh arguments, and its errors are not recorded."""
    try:
        with torch.no_grad(), sdpa_kernel(SDPBackend.MATH):
            output = describe(call()())
    except Exception as exception:
        return {"err": error(exception)}
    torch.manual_seed(0)
    run = call()
    try:
        with torch.no_grad(), sdpa_kernel(SDPBackend.MATH), Macs() as macs:
            run()
    except Exception:
        return {"y": output}
    return {"y": output, **counted(form, macs)}


def method(form, tensor):
    """x.view(…), and x.shape as a function without arguments."""
    name = form["e"].removeprefix("torch.Tensor.")

    def call(*args, **kwargs):
        found = getattr(tensor, name)
        return found(*args, **kwargs) if callable(found) else found

    return call


def counted(form, macs):
    return {} if form["e"] in UNCOUNTED else {"m": macs.total}


def describe(output):
    if isinstance(output, torch.Tensor):
        return {"shape": list(output.shape), "dtype": str(output.dtype).removeprefix("torch.")}
    if isinstance(output, tuple):
        return {"t": [describe(o) for o in output]}
    if isinstance(output, list):
        return [describe(o) for o in output]
    if isinstance(output, dict):
        return {"d": [[k, describe(v)] for k, v in output.items()]}
    if isinstance(output, torch.dtype):
        return {"dtype": str(output).removeprefix("torch.")}
    if isinstance(output, float):
        return {"f": "value"}
    if output is None or isinstance(output, (bool, int, str)):
        return output
    return {"object": type(output).__name__}
