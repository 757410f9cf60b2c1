"""Reductions, softmax, cumulative sums, sorting."""

from draw import Case, Family
from families.torch._tensors import both, case, functional, methods, tensor
from values import Dtype, T

family = Family()


def axes(r, rank):
    way = r.random()
    if way < 0.6 or rank < 2:
        return r.axis(rank)
    picked = r.sample(range(rank), r.randint(1, min(2, rank)))
    picked = [i - rank if r.chance(0.4) else i for i in picked]
    return r.one(tuple(picked), picked)


@family.entry(
    *both("sum", "mean", "std", "var", "amax", "amin", "nansum", "count_nonzero"), count=50, spoiled=0.2
)
def reduce_axes(r, name):
    x = tensor(r, 1, 4, floating=0.9)
    k, a = {}, ()
    if r.chance(0.75):
        a, k = ((axes(r, len(x.shape)),), {}) if r.chance(0.6) else ((), {"dim": axes(r, len(x.shape))})
    if r.chance(0.4) and (a or k) and not name.endswith("nonzero"):
        k["keepdim"] = r.chance(0.8)
    if r.chance(0.1) and name.endswith((".sum", ".mean")):
        k["dtype"] = Dtype("float64")
    if r.chance(0.15) and name.endswith((".std", ".var")):
        k["unbiased"] = False
    return case(name, x, a, k)


@family.entry(*both("max", "min", "median", "prod", "argmax", "argmin", "all", "any"), count=50, spoiled=0.2)
def reduce_axis(r, name):
    x = tensor(r, 0, 4, floating=0.8)
    k, a = {}, ()
    if r.chance(0.7):
        a, k = ((r.axis(len(x.shape)),), {}) if r.chance(0.6) else ((), {"dim": r.axis(len(x.shape))})
        if r.chance(0.4):
            k["keepdim"] = r.chance(0.8)
    elif name.endswith((".max", ".min")) and r.chance(0.3):
        a = (T(*r.broadcastable(x.shape)),)
    return case(name, x, a, k)


@family.entry(
    *both("logsumexp", "mode", "kthvalue", "cumsum", "cumprod", "cummax", "unbind"), count=36, spoiled=0.2
)
def along(r, name):
    x = tensor(r, 1, 4, floating=0.9)
    dim = r.axis(len(x.shape))
    if name.endswith("kthvalue"):
        k = {"keepdim": True} if r.chance(0.2) else {}
        return case(name, x, (r.randint(1, x.shape[dim]), dim), k)
    if name.endswith(("mode", "unbind")) and r.chance(0.4):
        return case(name, x)
    return case(name, x, *r.one(((dim,),), ((), {"dim": dim})))


@family.entry(
    *both("softmax", "log_softmax"), *functional("softmax", "log_softmax", "softmin"), count=36, spoiled=0.2
)
def softmax(r, name):
    x = tensor(r, 0, 4, floating=0.9)
    dim = r.axis(len(x.shape))
    k = {"dtype": Dtype("float32")} if r.chance(0.15) else {}
    if r.chance(0.06) and "functional" in name:
        return case(name, x)
    return case(name, x, (dim,), k) if r.chance(0.4) else case(name, x, (), {"dim": dim, **k})


@family.entry(
    "torch.norm", "torch.Tensor.norm", "torch.linalg.norm", "torch.linalg.vector_norm", count=40, spoiled=0.2
)
def norm(r, name):
    x = tensor(r, 1, 3, floating=1)
    power = {"ord" if "linalg" in name else "p": r.one(2, 1, 2.0)}
    k = power if r.chance(0.6) else {}
    if r.chance(0.7):
        k = {**k, "dim": r.axis(len(x.shape))}
        if r.chance(0.4):
            k["keepdim"] = True
    return case(name, x, (), k)


@family.entry("torch.nn.functional.normalize", count=36)
def normalize(r):
    x = tensor(r, 1, 4, floating=1)
    spread = r.spread(
        {}, {"p": lambda: r.one(2.0, 1), "dim": lambda: r.axis(len(x.shape)), "eps": lambda: 1e-6}, 0.5
    )
    return Case(a=(x, *spread["a"]), k=spread["k"])


@family.entry(*both("topk"), count=40)
def topk(r, name):
    x = tensor(r, 1, 4, floating=1)
    dim = r.axis(len(x.shape))
    spread = r.spread(
        {"k": r.randint(1, x.shape[dim])},
        {"dim": lambda: dim, "largest": lambda: False, "sorted": lambda: True},
    )
    return case(name, x, spread["a"], spread["k"])


@family.entry(*both("sort", "argsort"), count=36)
def sort(r, name):
    x = tensor(r, 0, 4)
    spread = r.spread({}, {"dim": lambda: r.axis(len(x.shape)), "descending": lambda: True}, 0.5)
    return case(name, x, spread["a"], spread["k"])


@family.entry(*both("allclose", "equal"), spoiled=0.1)
def compare(r, name):
    x = tensor(r, 0, 3, floating=1)
    return case(name, x, (x if r.chance(0.6) else tensor(r, 0, 3, floating=1),))


@family.entry(*methods("item", "tolist"), spoiled=0.1)
def to_python(r, name):
    x = T(*(1 for _ in range(r.randint(0, 6))), dtype=r.one("float32", "float64", "int64", "int32", "bool"))
    return case(name, x if name.endswith("item") and r.chance(0.75) else tensor(r, 0, 3, floating=0.5))
