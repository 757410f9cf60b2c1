"""The old keras.backend, as `from tensorflow.keras import backend as K`."""

from draw import Case, Family
from values import T

family = Family()


def backend(*names):
    return [f"tensorflow.keras.backend.{name}" for name in names]


def tensor(r, low=0, high=4):
    return T(*r.shape(low, high))


@family.entry(
    *backend(
        "abs",
        "exp",
        "log",
        "sqrt",
        "square",
        "relu",
        "sigmoid",
        "tanh",
        "softplus",
        "hard_sigmoid",
        "round",
        "sign",
        "zeros_like",
        "ones_like",
        "stop_gradient",
    ),
    spoiled=0.1,
)
def unary(r, name):
    return Case(a=(tensor(r),))


@family.entry(*backend("int_shape", "ndim", "shape", "flatten", "batch_flatten"), spoiled=0.0)
def asked(r, name):
    return Case(a=(tensor(r, 2),))


@family.entry(
    *backend("sum", "mean", "max", "min", "prod", "std", "var", "any", "all"), count=36, spoiled=0.2
)
def reductions(r, name):
    x = T(*r.shape(1, 4), dtype="bool" if name.endswith(("any", "all")) else "float32")
    return Case(
        **r.spread(
            {"x": x},
            {"axis": lambda: r.one(r.axis(len(x.shape)), [-1, 0]), "keepdims": lambda: r.chance(0.8)},
            0.6,
        )
    )


@family.entry(*backend("argmax", "argmin", "softmax", "cumsum", "l2_normalize"), spoiled=0.2)
def along(r, name):
    x = tensor(r, 2)
    return Case(**r.spread({"x": x}, {"axis": lambda: r.axis(len(x.shape))}, 0.7))


@family.entry(*backend("maximum", "minimum", "equal", "greater", "less", "not_equal"), spoiled=0.15)
def binary(r, name):
    x = tensor(r)
    return Case(a=(x, T(*r.broadcastable(x.shape))))


@family.entry(
    *backend(
        "reshape",
        "permute_dimensions",
        "expand_dims",
        "squeeze",
        "concatenate",
        "stack",
        "repeat_elements",
        "tile",
        "cast",
        "clip",
        "pow",
        "repeat",
    ),
    count=36,
    spoiled=0.2,
)
def moved(r, name):
    x = tensor(r, 1)
    rank = len(x.shape)
    order = list(range(rank))
    r.shuffle(order)
    arguments = {
        "reshape": (x, (-1, *x.shape[:1])),
        "permute_dimensions": (x, tuple(order)),
        "expand_dims": (x, r.randint(-rank - 1, rank)),
        "squeeze": (T(1, *x.shape), 0),
        "concatenate": ([x, x], r.axis(rank)),
        "stack": ([x, x], r.axis(rank)),
        "repeat_elements": (x, r.randint(1, 3), r.randint(0, rank - 1)),
        "tile": (x, [r.randint(1, 3) for _ in x.shape]),
        "cast": (x, r.one("int32", "float16", "bool")),
        "clip": (x, 0.0, 1.0),
        "pow": (x, 2),
        "repeat": (T(*r.sizes(2)), r.randint(1, 4)),
    }
    return Case(a=arguments[name.split(".")[-1]])


@family.entry(*backend("dot", "batch_dot"), count=36, spoiled=0.15)
def dot(r, name):
    b, n, m, p = r.sizes(4, 1, 5)
    if name.endswith("batch_dot"):
        left, right, axes = r.one(
            ((b, n, m), (b, m, p), (2, 1)), ((b, n, m), (b, p, m), (2, 2)), ((b, m), (b, m), 1)
        )
        return Case(a=(T(*left), T(*right)), k={"axes": axes})
    return Case(a=r.one((T(n, m), T(m, p)), (T(b, n, m), T(m, p))))
