"""Tensors of any shape and kind, and entries that exist as function and as method."""

from draw import Case
from values import T


def dtype(r, floating=0.75):
    if r.chance(floating):
        return "float32"
    return r.one("int64", "int64", "bool", "float16", "float64", "int32")


def tensor(r, min_rank=0, max_rank=4, low=1, high=6, floating=0.75):
    return T(*r.shape(min_rank, max_rank, low, high), dtype=dtype(r, floating))


def case(name, tensor, a=(), k=None):
    """torch.sum(x, 1) or x.sum(1), by the name of the entry."""
    if name.startswith("torch.Tensor."):
        return Case(x=(tensor,), a=tuple(a), k=k or {})
    return Case(a=(tensor, *a), k=k or {})


def both(*names):
    return [f"torch.{name}" for name in names] + methods(*names)


def methods(*names):
    return [f"torch.Tensor.{name}" for name in names]


def functional(*names):
    return [f"torch.nn.functional.{name}" for name in names]
