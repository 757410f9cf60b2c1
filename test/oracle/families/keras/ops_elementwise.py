"""keras.ops and keras.activations that keep a shape or broadcast."""

from draw import Case, Family
from values import T

family = Family()


def ops(*names):
    return [f"keras.ops.{name}" for name in names]


def tensor(r, low=0, high=4, floating=0.85):
    return T(*r.shape(low, high), dtype="float32" if r.chance(floating) else r.one("int32", "int64", "bool"))


UNARY = [
    "abs",
    "absolute",
    "arccos",
    "arcsin",
    "arctan",
    "ceil",
    "cos",
    "cosh",
    "erf",
    "exp",
    "expm1",
    "floor",
    "isfinite",
    "isinf",
    "isnan",
    "log",
    "log10",
    "log1p",
    "log2",
    "logical_not",
    "negative",
    "reciprocal",
    "round",
    "rsqrt",
    "sigmoid",
    "sign",
    "sin",
    "sinh",
    "sqrt",
    "square",
    "tan",
    "tanh",
    "relu",
    "relu6",
    "silu",
    "swish",
    "gelu",
    "elu",
    "selu",
    "celu",
    "leaky_relu",
    "softplus",
    "softsign",
    "log_sigmoid",
    "hard_sigmoid",
    "hard_silu",
    "hard_swish",
    "hard_tanh",
    "tanh_shrink",
    "hard_shrink",
    "soft_shrink",
    "squareplus",
    "sparse_plus",
    "stop_gradient",
    "ones_like",
    "zeros_like",
    "copy",
    "nan_to_num",
    "conj",
    "real",
]
ACTIVATIONS = [
    "relu",
    "sigmoid",
    "tanh",
    "softplus",
    "softsign",
    "elu",
    "selu",
    "gelu",
    "silu",
    "exponential",
    "linear",
    "mish",
    "hard_sigmoid",
    "leaky_relu",
    "relu6",
    "log_sigmoid",
]


@family.entry(*ops(*UNARY), *(f"keras.activations.{name}" for name in ACTIVATIONS), spoiled=0.1)
def unary(r, name):
    return Case(a=(tensor(r),))


BINARY = [
    "add",
    "subtract",
    "multiply",
    "divide",
    "true_divide",
    "divide_no_nan",
    "floor_divide",
    "mod",
    "power",
    "maximum",
    "minimum",
    "equal",
    "not_equal",
    "less",
    "less_equal",
    "greater",
    "greater_equal",
    "logical_and",
    "logical_or",
    "logical_xor",
    "arctan2",
    "logaddexp",
]


@family.entry(*ops(*BINARY), count=36, spoiled=0.15)
def binary(r, name):
    x = tensor(r)
    shape = list(r.broadcastable(x.shape))
    if shape and r.chance(0.12):
        shape[r.randrange(len(shape))] += 1
    other = (
        r.one(2, 0.5) if r.chance(0.25) else T(*shape, dtype=r.one("float32", "float32", "float32", "int32"))
    )
    return Case(a=(other, x) if r.chance(0.2) else (x, other))


@family.entry(*ops("where"), count=40, spoiled=0.15)
def where(r):
    x = tensor(r, floating=1)
    return Case(a=(T(*r.broadcastable(x.shape), dtype="bool"), x, r.one(0.0, T(*r.broadcastable(x.shape)))))


@family.entry(*ops("clip"), spoiled=0.2)
def clip(r):
    return Case(**r.spread({"x": tensor(r), "x_min": r.one(0, 0.1), "x_max": r.one(1, 0.9)}))


@family.entry(*ops("cast"), count=40, spoiled=0.15)
def cast(r):
    return Case(
        **r.spread(
            {
                "x": tensor(r, floating=0.6),
                "dtype": r.one("float32", "int32", "bool", "float16", "int64", "bfloat16", "nope"),
            }
        )
    )


@family.entry(
    *ops("softmax", "log_softmax"),
    "keras.activations.softmax",
    "keras.activations.log_softmax",
    count=36,
    spoiled=0.2,
)
def softmax(r, name):
    x = tensor(r, 1, 4, 1)
    return Case(**r.spread({"x": x}, {"axis": lambda: r.axis(len(x.shape))}, 0.6))


@family.entry(*ops("glu", "threshold"), spoiled=0.2)
def others(r, name):
    if name.endswith("glu"):
        x = T(*(2 * n for n in r.shape(1, 3)))
        return Case(**r.spread({"x": x}, {"axis": lambda: r.axis(len(x.shape))}))
    return Case(a=(tensor(r), 0.1, 0.0))
