"""Indexing, gathering, masks by position, constructors."""

from draw import Case, Family
from families.torch._tensors import both, case, methods, tensor
from values import Dtype, T

family = Family()


def one_index(r, n):
    way = r.random()
    if way < 0.3:
        return slice(
            *r.one(
                (None, None, None),
                (1, None, None),
                (None, -1, None),
                (None, None, 2),
                (0, 2, None),
                (None, 20, None),
                (-2, None, None),
            )
        )
    if way < 0.5:
        return r.randint(-n, n - 1)
    if way < 0.6:
        return None
    if way < 0.65:
        return T(r.randint(1, 4), dtype="int64")
    if way < 0.7:
        return [0] * r.randint(1, 3)
    return slice(None, None, None)


@family.entry("torch.Tensor.__getitem__", count=120, spoiled=0.1)
def index(r, name):
    x = tensor(r, 1, 4, 1, 6, floating=0.95)
    way = r.random()
    if way < 0.2:
        return case(name, x, (one_index(r, x.shape[0]),))
    if way < 0.28:
        return case(name, x, (Ellipsis,))
    items = [one_index(r, n) for n in x.shape[: r.randint(1, len(x.shape))]]
    if r.chance(0.3):
        items.insert(r.randint(0, len(items)), Ellipsis) if len(items) < len(x.shape) else items.__setitem__(
            0, Ellipsis
        )
    if r.chance(0.04):
        items.append(r.one(0, slice(None)))
    return case(name, x, (tuple(items),))


@family.entry(*both("index_select"), count=36)
def index_select(r, name):
    x = tensor(r, 1, 3, floating=1)
    return case(name, x, (r.axis(len(x.shape)), T(r.randint(1, 4), dtype="int64")))


@family.entry(*both("gather"), "torch.take_along_dim", count=40)
def gather(r, name):
    x = tensor(r, 1, 3, floating=1)
    dim = r.axis(len(x.shape))
    shape = [r.randint(1, n) if name.endswith("gather") else n for n in x.shape]
    shape[dim] = r.randint(1, 6)
    position = T(*shape, dtype="int64")
    return Case(a=(x, position, dim)) if name.endswith("along_dim") else case(name, x, (dim, position))


@family.entry(
    *both("scatter", "scatter_add", "index_add", "index_fill", "index_copy"),
    "torch.Tensor.scatter_",
    "torch.Tensor.scatter_add_",
)
def scatter(r, name):
    x = tensor(r, 1, 3, floating=1)
    dim = r.axis(len(x.shape))
    if "index" in name:
        n = r.randint(1, x.shape[dim])
        source = list(x.shape)
        source[dim] = n
        last = 0.5 if name.endswith("fill") else T(*source)
        return case(name, x, (dim, T(n, dtype="int64"), last))
    shape = [r.randint(1, n) for n in x.shape]
    value = 1.0 if name.endswith(("scatter", "scatter_")) and r.chance(0.4) else T(*shape)
    return case(name, x, (dim, T(*shape, dtype="int64"), value))


@family.entry(*both("narrow", "select"), count=36)
def narrow(r, name):
    x = tensor(r, 1, 4, 2, 8, floating=1)
    dim = r.axis(len(x.shape))
    if name.endswith("select"):
        return case(name, x, (dim, r.randint(-1, x.shape[dim] - 1)))
    start = r.randint(0, x.shape[dim] - 1)
    return case(name, x, (dim, start, r.randint(1, x.shape[dim] - start)))


@family.entry(*both("tril", "triu"), "torch.Tensor.triu_", "torch.Tensor.tril_", spoiled=0.2)
def triangle(r, name):
    x = tensor(r, 2, 4, floating=0.9)
    return case(name, x, *r.one(((),), ((r.randint(-2, 2),),), ((), {"diagonal": 1})))


@family.entry(*both("diag", "diagonal", "diag_embed", "trace"), spoiled=0.2)
def diagonal(r, name):
    x = (
        tensor(r, 1, 2)
        if name.endswith("diag")
        else tensor(r, 2, 2 if name.endswith("trace") else 4, floating=1)
    )
    if name.endswith("trace") or r.chance(0.4):
        return case(name, x)
    if name.endswith("diagonal") and r.chance(0.5):
        return case(name, x, (), {"dim1": -2, "dim2": -1})
    return case(name, x, (r.randint(-1, 1),))


@family.entry("torch.nn.functional.one_hot")
def one_hot(r):
    return Case(
        **r.spread(
            {"tensor": T(*r.shape(0, 3), dtype=r.one("int64", "int64", "int64", "float32"))},
            {"num_classes": lambda: r.randint(1, 6)},
            1.0,
        )
    )


# Constructors.

SIZED = ["zeros", "ones", "empty", "rand", "randn"]
DTYPES = ["float16", "float64", "int64", "bool", "float32"]


def with_dtype(r, share=0.3):
    k = {"dtype": Dtype(r.choice(DTYPES))} if r.chance(share) else {}
    if r.chance(0.1):
        k["requires_grad"] = False
    if r.chance(0.1):
        k["device"] = "cpu"
    return k


@family.entry(*(f"torch.{name}" for name in SIZED), spoiled=0.2)
def sized(r, name):
    shape = r.shape(0, 4)
    k = with_dtype(r)
    if "rand" in name and k.get("dtype") in (Dtype("int64"), Dtype("bool")):
        k.pop("dtype")
    way = r.random()
    if way < 0.55 and shape:
        return Case(a=shape, k=k)
    return Case(a=(r.one(shape, list(shape)),), k=k) if way < 0.9 else Case(k={"size": shape, **k})


@family.entry("torch.full", spoiled=0.2)
def full(r):
    return Case(
        **r.spread({"size": r.one(r.shape(0, 3), list(r.shape(1, 3))), "fill_value": r.one(0, 1.5, True)}, {})
    )


@family.entry(*(f"torch.{name}_like" for name in (*SIZED, "full")), spoiled=0.2)
def like(r, name):
    k = {"dtype": Dtype("float64")} if r.chance(0.25) else {}
    return Case(
        a=(tensor(r, floating=1), 1.5)
        if "full" in name
        else (tensor(r, floating=0.9 if "rand" not in name else 1),),
        k=k,
    )


@family.entry(*methods(*(f"new_{name}" for name in ("zeros", "ones", "empty", "full"))), spoiled=0.2)
def new(r, name):
    x, shape = tensor(r, 0, 2), r.shape(0, 3)
    k = {"dtype": Dtype("float64")} if r.chance(0.25) else {}
    if name.endswith("full"):
        return case(name, x, (shape, r.one(0, 1.5)), k)
    return case(name, x, shape if shape and r.chance(0.5) else (shape,), k)


@family.entry("torch.arange", count=50, spoiled=0.15)
def arange(r):
    start, step = r.randint(-3, 4), r.one(1, 1, 2, 3, -1, 0.5)
    end = start + r.randint(1, 12) if not (isinstance(step, int) and step < 0) else start - r.randint(1, 9)
    way = r.random()
    k = with_dtype(r, 0.2)
    if way < 0.4:
        return Case(a=(r.randint(0, 12),), k=k)
    if way < 0.6:
        return Case(a=(start, start + r.randint(0, 9)), k=k)
    if way < 0.9:
        return Case(a=(start, end, step), k=k)
    return (
        Case(k={"start": 0, "end": r.randint(1, 9), **k})
        if r.chance(0.5)
        else Case(a=(0, 1, r.one(0.1, 0.25, 0.3)), k=k)
    )


@family.entry("torch.linspace", "torch.logspace", spoiled=0.2)
def linspace(r, name):
    spread = r.spread({"start": r.one(0, -1.0), "end": r.one(1, 5.0), "steps": r.randint(1, 9)})
    return Case(**spread)


@family.entry("torch.eye", spoiled=0.2)
def eye(r):
    return Case(a=r.one((r.randint(1, 6),), r.sizes(2, 1, 6)), k=with_dtype(r))


@family.entry("torch.randint", "torch.randperm", spoiled=0.2)
def random_integers(r, name):
    if name.endswith("randperm"):
        return Case(a=(r.randint(1, 60),))
    shape = r.shape(0, 3)
    return Case(a=r.one((r.randint(1, 9), shape), (0, r.randint(1, 9), shape)))


@family.entry(
    "torch.randint_like",
    "torch.bernoulli",
    "torch.Tensor.bernoulli_",
    "torch.Tensor.fill_",
    "torch.multinomial",
    spoiled=0.15,
)
def random_like(r, name):
    x = tensor(r, 1, 2 if "multinomial" in name else 4, floating=1)
    extra = {"randint_like": (5,), "multinomial": (r.randint(1, x.shape[-1]),), "fill_": (0.5,)}
    return case(name, x, extra.get(name.split(".")[-1], ()))


@family.entry("torch.tensor", "torch.as_tensor", spoiled=0.15)
def literal(r, name):
    values = r.one(
        1,
        0.5,
        True,
        [1, 2, 3],
        [0.5, 1.0],
        [[1, 2], [3, 4]],
        [[1.0], [2.0], [3.0]],
        [],
        (1, 2),
        [[1, 2], [3]],
        [True, False],
    )
    return Case(a=(values,), k=with_dtype(r, 0.4) if name == "torch.tensor" else {})


@family.entry("torch.nn.functional.embedding", count=36)
def embedding(r):
    k = {"padding_idx": 0} if r.chance(0.3) else {}
    return Case(a=(T(*r.shape(0, 3), dtype=r.one("int64", "int64", "int32", "float32")), T(*r.sizes(2))), k=k)


@family.entry("torch.complex", "torch.polar", "torch.view_as_complex", "torch.view_as_real", spoiled=0.2)
def complex_numbers(r, name):
    shape = r.shape(1, 3)
    if name.endswith("as_complex"):
        return Case(a=(T(*shape, r.one(2, 2, 2, 3)),))
    if name.endswith("as_real"):
        return Case(a=(T(*shape, dtype=r.one("complex64", "complex64", "float32")),))
    return Case(a=(T(*shape), T(*(shape if r.chance(0.8) else r.shape(1, 3)))))


@family.entry(
    *(
        f"torch.fft.{n}"
        for n in (
            "fft",
            "ifft",
            "rfft",
            "irfft",
            "fft2",
            "ifft2",
            "rfft2",
            "irfft2",
            "fftn",
            "ifftn",
            "fftshift",
        )
    ),
    spoiled=0.2,
)
def fourier(r, name):
    x = T(
        *r.shape(2, 4, 2, 7),
        dtype=r.one("float32", "complex64") if "rfft" not in name or "irfft" in name else "float32",
    )
    options = (
        {"dim": lambda: r.one(-1, 1, 0)}
        if not name.endswith(("2", "n", "shift"))
        else {"dim": lambda: r.one((-2, -1), (0, 1))}
    )
    if not name.endswith("shift"):
        options["norm"] = lambda: r.one("ortho", "forward", None)
    return Case(a=(x,), k={k: v() for k, v in options.items() if r.chance(0.4)})
