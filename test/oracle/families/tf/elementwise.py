"""tensorflow functions that keep a shape or broadcast."""

from draw import Case, Family
from values import Dtype, T

family = Family()

UNARY = [
    "abs",
    "math.abs",
    "exp",
    "math.exp",
    "math.log",
    "math.log1p",
    "sqrt",
    "math.sqrt",
    "math.rsqrt",
    "square",
    "math.square",
    "negative",
    "round",
    "floor",
    "math.floor",
    "math.ceil",
    "sign",
    "sin",
    "cos",
    "tan",
    "tanh",
    "math.tanh",
    "sigmoid",
    "math.sigmoid",
    "math.softplus",
    "math.erf",
    "identity",
    "stop_gradient",
    "zeros_like",
    "ones_like",
    "nn.relu",
    "nn.relu6",
    "nn.elu",
    "nn.selu",
    "nn.gelu",
    "nn.silu",
    "nn.swish",
    "nn.sigmoid",
    "nn.tanh",
    "nn.softplus",
    "nn.softsign",
    "nn.leaky_relu",
    "nn.crelu",
    "math.is_nan",
    "math.reciprocal",
    "math.sin",
    "math.cos",
]
BINARY = [
    "add",
    "math.add",
    "subtract",
    "math.subtract",
    "multiply",
    "math.multiply",
    "divide",
    "math.divide",
    "math.divide_no_nan",
    "pow",
    "math.pow",
    "maximum",
    "math.maximum",
    "minimum",
    "math.minimum",
    "equal",
    "not_equal",
    "less",
    "less_equal",
    "greater",
    "greater_equal",
    "math.mod",
    "math.floordiv",
    "math.squared_difference",
    "truediv",
    "math.greater",
    "math.less",
]


def tf(*names):
    return [f"tensorflow.{name}" for name in names]


@family.entry(*tf(*UNARY), spoiled=0.1)
def unary(r, name):
    return Case(a=(T(*r.shape(0 if "crelu" not in name else 1, 4)),))


@family.entry(*tf(*BINARY), count=36, spoiled=0.15)
def binary(r, name):
    x = T(*r.shape(0, 4))
    shape = list(r.broadcastable(x.shape))
    if shape and r.chance(0.12):
        shape[r.randrange(len(shape))] += 1
    other = r.one(2.0, 0.5) if r.chance(0.25) else T(*shape)
    return Case(a=(x, other))


@family.entry(
    *tf(
        "logical_not", "math.logical_not", "logical_and", "logical_or", "math.logical_and", "math.logical_or"
    ),
    spoiled=0.15,
)
def logical(r, name):
    x = T(*r.shape(0, 4), dtype="bool")
    return Case(a=(x,) if name.endswith("not") else (x, T(*r.broadcastable(x.shape), dtype="bool")))


@family.entry(*tf("cast"), count=40, spoiled=0.15)
def cast(r):
    target = r.one("float32", "int32", "float16", "int64", "bool")
    return Case(
        **r.spread(
            {
                "x": T(*r.shape(0, 4), dtype=r.one("float32", "int32", "bool")),
                "dtype": r.one(target, Dtype(target)),
            }
        )
    )


@family.entry(*tf("clip_by_value"), spoiled=0.15)
def clip(r):
    return Case(
        **r.spread(
            {"t": T(*r.shape(0, 4)), "clip_value_min": r.one(0.0, 0.1), "clip_value_max": r.one(1.0, 0.9)}
        )
    )


@family.entry(*tf("where"), count=40, spoiled=0.15)
def where(r):
    x = T(*r.shape(0, 3))
    return Case(a=(T(*r.broadcastable(x.shape), dtype="bool"), x, r.one(0.0, T(*r.broadcastable(x.shape)))))


@family.entry(*tf("nn.softmax", "nn.log_softmax", "math.softmax"), spoiled=0.15)
def softmax(r, name):
    x = T(*r.shape(1, 4))
    return Case(**r.spread({"logits": x}, {"axis": lambda: r.axis(len(x.shape))}))


@family.entry(*tf("nn.dropout", "math.l2_normalize", "nn.l2_normalize", "linalg.l2_normalize"), spoiled=0.15)
def scaled(r, name):
    x = T(*r.shape(1, 4))
    if name.endswith("dropout"):
        return Case(**r.spread({"x": x, "rate": r.one(0.1, 0.5)}))
    return Case(**r.spread({"x": x}, {"axis": lambda: r.axis(len(x.shape))}, 0.8))


@family.entry(*tf("add_n"), spoiled=0.15)
def add_n(r):
    x = T(*r.shape(0, 3))
    return Case(a=([x] * r.randint(1, 3),))
