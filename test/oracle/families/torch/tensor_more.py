"""Tensor functions met now and then: statistics, searching, stacking, assignment."""

from draw import Case, Family
from families.torch._tensors import both, case, methods, tensor
from families.torch.tensor_index import one_index
from values import T

family = Family()


@family.entry("torch.Tensor.__setitem__", count=60, spoiled=0.1)
def assign(r, name):
    x = tensor(r, 1, 4, 1, 6, floating=1)
    items = [one_index(r, n) for n in x.shape[: r.randint(1, len(x.shape))]]
    value = r.one(0, 0.5, T(), T(*r.shape(0, 2)))
    return case(name, x, (items[0] if len(items) == 1 else tuple(items), value))


@family.entry("torch.std_mean", "torch.var_mean", "torch.aminmax", spoiled=0.2)
def pairs(r, name):
    x = tensor(r, 1, 3, floating=1)
    k = {"dim": r.axis(len(x.shape))} if r.chance(0.7) else {}
    if k and r.chance(0.4):
        k["keepdim"] = True
    return Case(a=(x,), k=k)


@family.entry(*both("quantile"), spoiled=0.2)
def quantile(r, name):
    x = tensor(r, 1, 3, floating=1)
    k = {"dim": r.axis(len(x.shape))} if r.chance(0.7) else {}
    if k and r.chance(0.4):
        k["keepdim"] = True
    return case(name, x, (r.one(0.5, 0.9, T(3, values=(0.1, 0.5, 0.9))),), k)


@family.entry(*both("diff", "renorm"), spoiled=0.2)
def differences(r, name):
    x = tensor(r, 2, 3, 2, 6, floating=1)
    if name.endswith("renorm"):
        return case(name, x, (2, r.axis(len(x.shape)), 1.0))
    k = {n: v for n, v in {"n": r.randint(1, 3), "dim": r.axis(len(x.shape))}.items() if r.chance(0.5)}
    return case(name, x, (), k)


@family.entry("torch.searchsorted", "torch.bucketize", "torch.isin", spoiled=0.15)
def search(r, name):
    x, borders = tensor(r, 0, 3, floating=1), T(r.randint(1, 6))
    return Case(a=(borders, x) if name.endswith("sorted") else (x, borders))


@family.entry(
    "torch.cartesian_prod", "torch.block_diag", "torch.column_stack", "torch.row_stack", spoiled=0.15
)
def joined(r, name):
    if name.endswith("prod"):
        return Case(a=tuple(T(r.randint(1, 4)) for _ in range(r.randint(1, 3))))
    if name.endswith("block_diag"):
        return Case(a=tuple(T(*r.shape(0, 2, 1, 4)) for _ in range(r.randint(1, 3))))
    n, m = r.sizes(2, 1, 5)
    parts = [
        T(n, m) if r.chance(0.7) else T(n if name.endswith("column_stack") else m)
        for _ in range(r.randint(1, 3))
    ]
    return Case(a=(parts,))


@family.entry(*both("hsplit", "vsplit"), spoiled=0.2)
def splits(r, name):
    x = T(*(2 * n for n in r.shape(2, 3, 1, 3)))
    return case(name, x, (r.one(2, [1], [1, 3]),))


@family.entry("torch.atleast_1d", "torch.atleast_2d", "torch.atleast_3d", spoiled=0.1)
def at_least(r, name):
    return Case(a=(tensor(r, 0, 4),))


@family.entry(
    "torch.logaddexp",
    "torch.heaviside",
    "torch.copysign",
    "torch.float_power",
    "torch.rsub",
    "torch.isclose",
    "torch.xlogy",
    spoiled=0.15,
)
def two(r, name):
    x = tensor(r, 0, 3, floating=1)
    return Case(a=(x, T(*r.broadcastable(x.shape))))


@family.entry(
    "torch.positive",
    "torch.deg2rad",
    "torch.asinh",
    "torch.sgn",
    "torch.exp2",
    "torch.lgamma",
    "torch.i0",
    "torch.signbit",
    "torch.special.expit",
    "torch.special.erf",
    "torch.angle",
    "torch.conj",
    "torch.real",
    spoiled=0.1,
)
def one(r, name):
    return Case(a=(tensor(r),))


@family.entry(
    *methods("new_tensor", "sum_to_size", "masked_scatter", "index_put_", "numpy", "cumsum_"), spoiled=0.15
)
def rarely(r, name):
    x = tensor(r, 1, 3, floating=1)
    kind = name.split(".")[-1]
    if kind == "new_tensor":
        return case(name, x, (r.one([1, 2], 0.5, [[1.0], [2.0]]),))
    if kind == "sum_to_size":
        return case(name, x, tuple(1 if r.chance(0.4) else n for n in x.shape))
    if kind == "masked_scatter":
        return case(name, x, (T(*x.shape, dtype="bool"), T(*x.shape)))
    if kind == "index_put_":
        n = r.randint(1, 3)
        return case(name, x, ((T(n, dtype="int64"),), T(n, *x.shape[1:])))
    if kind == "cumsum_":
        return case(name, x, (r.axis(len(x.shape)),))
    return case(name, x)


@family.entry("torch.stft", spoiled=0.15)
def stft(r):
    n_fft = r.one(16, 32)
    options = {
        "hop_length": lambda: r.one(4, 8),
        "win_length": lambda: n_fft,
        "center": lambda: r.chance(0.5),
        "onesided": lambda: r.chance(0.5),
    }
    k = {n: v() for n, v in options.items() if r.chance(0.4)}
    return Case(a=(T(*r.shape(0, 1, 1, 3), r.randint(40, 90)), n_fft), k={**k, "return_complex": True})


@family.entry("torch.combinations", "torch.vander", "torch.tril_indices", "torch.triu_indices", spoiled=0.2)
def grids(r, name):
    if name.endswith("indices"):
        return Case(
            **r.spread({"row": r.randint(1, 6), "col": r.randint(1, 6)}, {"offset": lambda: r.randint(-1, 2)})
        )
    return Case(
        **r.spread(
            {"input" if name.endswith("combinations") else "x": T(r.randint(1, 20))},
            {"r" if name.endswith("combinations") else "N": lambda: r.randint(1, 3)},
        )
    )


@family.entry(
    "torch.nn.TripletMarginWithDistanceLoss",
    "torch.nn.NLLLoss2d",
    "torch.nn.LinearCrossEntropyLoss",
    spoiled=0.1,
)
def losses(r, name):
    n, c, classes = r.randint(1, 5), r.randint(2, 6), r.randint(2, 6)
    k = {"reduction": r.one("mean", "sum", "none")} if r.chance(0.5) else {}
    if name.endswith("DistanceLoss"):
        return Case(k=k, x=(T(n, c),) * 3)
    if name.endswith("2d"):
        h, w = r.sizes(2, 1, 4)
        return Case(k=k, x=(T(n, c, h, w), T(n, h, w, dtype="int64")))
    return Case(a=(c, classes), k=k, x=(T(n, c), T(n, dtype="int64")))
