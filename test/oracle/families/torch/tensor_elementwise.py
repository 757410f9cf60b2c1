"""Functions of one tensor that keep its shape, and functions of several that broadcast."""

from draw import Case, Family
from families.torch._tensors import both, case, functional, methods, tensor
from values import Dtype, T

family = Family()

UNARY = [
    "abs",
    "acos",
    "asin",
    "atan",
    "ceil",
    "cos",
    "cosh",
    "erf",
    "erfinv",
    "exp",
    "expm1",
    "floor",
    "frac",
    "isfinite",
    "isinf",
    "isnan",
    "log",
    "log10",
    "log1p",
    "log2",
    "logical_not",
    "logit",
    "neg",
    "negative",
    "reciprocal",
    "relu",
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
    "trunc",
    "detach",
    "clone",
    "nan_to_num",
]
UNARY_METHODS = [
    "contiguous",
    "relu_",
    "sigmoid_",
    "tanh_",
    "exp_",
    "abs_",
    "sqrt_",
    "neg_",
    "zero_",
    "detach_",
    "cpu",
    "__neg__",
    "__abs__",
    "requires_grad_",
    "normal_",
    "uniform_",
    "floor_",
    "log_",
    "square_",
    "contiguous",
]
UNARY_FUNCTIONAL = [
    "relu",
    "relu6",
    "gelu",
    "silu",
    "mish",
    "elu",
    "selu",
    "celu",
    "leaky_relu",
    "hardswish",
    "hardsigmoid",
    "hardtanh",
    "sigmoid",
    "tanh",
    "softplus",
    "softsign",
    "logsigmoid",
    "tanhshrink",
    "hardshrink",
    "softshrink",
    "rrelu",
    "relu_",
    "dropout",
    "alpha_dropout",
    "feature_alpha_dropout",
]


@family.entry(
    *both(*UNARY), *methods(*dict.fromkeys(UNARY_METHODS)), *functional(*UNARY_FUNCTIONAL), spoiled=0.12
)
def unary(r, name):
    return case(name, tensor(r))


WITH_OPTIONS = {
    "relu": {"inplace": True},
    "relu6": {"inplace": True},
    "gelu": {"approximate": "tanh"},
    "silu": {"inplace": True},
    "elu": {"alpha": 0.5},
    "leaky_relu": {"negative_slope": 0.2, "inplace": True},
    "hardtanh": {"min_val": -2.0},
    "dropout": {"p": 0.5, "training": False},
    "softplus": {"beta": 2},
    "rrelu": {"training": False},
}


@family.entry(*functional(*WITH_OPTIONS), spoiled=0.2)
def unary_options(r, name):
    options = WITH_OPTIONS[name.split(".")[-1]]
    return case(name, tensor(r, floating=0.9), k={k: v for k, v in options.items() if r.chance(0.7)})


@family.entry(
    "torch.nn.functional.dropout1d", "torch.nn.functional.dropout2d", "torch.nn.functional.dropout3d"
)
def channel_dropout(r, name):
    rank = int(name[-2])
    options = {"p": 0.2, "training": False, "inplace": False}
    x = tensor(r, rank + 1, rank + 2, floating=1)
    return case(name, x, k={k: v for k, v in options.items() if r.chance(0.4)})


@family.entry(
    *both("clamp", "clip"),
    "torch.Tensor.clamp_",
    "torch.Tensor.clamp_min",
    "torch.Tensor.clamp_max",
    "torch.clamp_min",
    count=36,
)
def clamp(r, name):
    if name.endswith(("_min", "_max")):
        return case(name, tensor(r), (r.one(0, 0.5),))
    options = {"min": lambda: r.one(0, 0.1, None, T()), "max": lambda: r.one(1, 1.0, None)}
    spread = r.spread({}, options, 0.7)
    return case(name, tensor(r), spread["a"], spread["k"])


BINARY = [
    "add",
    "sub",
    "subtract",
    "mul",
    "multiply",
    "div",
    "divide",
    "true_divide",
    "pow",
    "maximum",
    "minimum",
    "fmod",
    "remainder",
    "floor_divide",
    "atan2",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "greater",
    "less",
    "logical_and",
    "logical_or",
    "logical_xor",
    "hypot",
]
OPERATORS = [
    "__add__",
    "__radd__",
    "__sub__",
    "__rsub__",
    "__mul__",
    "__rmul__",
    "__truediv__",
    "__rtruediv__",
    "__floordiv__",
    "__mod__",
    "__pow__",
    "__rpow__",
    "__eq__",
    "__ne__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__iadd__",
    "__isub__",
    "__imul__",
    "__itruediv__",
]
IN_PLACE = ["add_", "sub_", "mul_", "div_", "pow_", "copy_"]


@family.entry(*both(*BINARY), *methods(*IN_PLACE), count=36, spoiled=0.15)
@family.entry(*methods(*OPERATORS), count=36, spoiled=0.0)
def binary(r, name):
    x = tensor(r, floating=0.8)
    scalar = not name.endswith(("maximum", "minimum", "hypot", "atan2", "copy_")) and r.chance(0.3)
    other = r.one(2, 0.5, 3, True) if scalar else partner(r, x)
    return case(name, x, (other,))


@family.entry(*both("bitwise_not"), spoiled=0.15)
@family.entry(*methods("__invert__"), spoiled=0.0)
def bits(r, name):
    return case(name, T(*r.shape(0, 4), dtype=r.one("bool", "bool", "int64", "int32", "float32")))


@family.entry(
    *both("bitwise_and", "bitwise_or", "bitwise_xor"),
    count=36,
    spoiled=0.15,
)
@family.entry(*methods("__and__", "__or__", "__xor__"), count=36, spoiled=0.0)
def bits_of_two(r, name):
    x = T(*r.shape(0, 4), dtype=r.one("bool", "bool", "int64"))
    other = T(*r.broadcastable(x.shape), dtype=r.one("bool", "bool", "bool", "int64", "float32"))
    return case(name, x, (r.one(True, 1, other, other, other),))


def partner(r, x):
    """Mostly a tensor that broadcasts, now and then of a shape that does not."""
    shape = list(r.broadcastable(x.shape))
    if shape and r.chance(0.15):
        shape[r.randrange(len(shape))] += 1
    if r.chance(0.1):
        shape.insert(0, r.randint(1, 3))
    return T(*shape, dtype=r.one("float32", "float32", "float32", "int64", "float16", "bool"))


@family.entry(*both("add", "sub"), spoiled=0.15)
def scaled(r, name):
    x = tensor(r, floating=0.9)
    return case(name, x, (partner(r, x),), {"alpha": r.one(2, 0.5)})


@family.entry(*both("div"), spoiled=0.15)
def rounded(r, name):
    x = tensor(r, floating=0.8)
    return case(name, x, (r.one(2, partner(r, x)),), {"rounding_mode": r.one("floor", "trunc", None, "nope")})


@family.entry("torch.where", "torch.Tensor.where", count=40)
def where(r, name):
    x = tensor(r, floating=1)
    condition = T(*r.broadcastable(x.shape), dtype="bool")
    other = r.one(0.0, 1, partner(r, x), partner(r, x))
    return Case(a=(condition, x, other)) if name == "torch.where" else Case(x=(x,), a=(condition, other))


@family.entry(*both("masked_fill"), "torch.Tensor.masked_fill_", count=40)
def masked_fill(r, name):
    x = tensor(r, floating=0.9)
    mask = T(*r.broadcastable(x.shape), dtype=r.one("bool", "bool", "bool", "float32"))
    return case(name, x, (mask, r.one(0, 0.0, -1e9, float("-inf"))))


@family.entry(*both("lerp"))
def lerp(r, name):
    x = tensor(r, floating=1)
    return case(name, x, (T(*r.broadcastable(x.shape)), r.one(0.5, T(*x.shape), 1)))


@family.entry(*both("addcmul", "addcdiv"))
def fused(r, name):
    x = tensor(r, floating=1)
    k = {"value": 0.5} if r.chance(0.5) else {}
    return case(name, x, (T(*r.broadcastable(x.shape)), T(*r.broadcastable(x.shape))), k)


@family.entry("torch.nn.functional.threshold")
def threshold(r):
    return Case(a=(tensor(r, floating=0.9), 0.1, r.one(0.0, 20)))


@family.entry("torch.nn.functional.prelu", "torch.prelu", spoiled=0.2)
def prelu(r, name):
    x = tensor(r, 0, 4, floating=1)
    channels = x.shape[1] if len(x.shape) > 1 else 1
    return Case(a=(x, T(r.one(1, channels, channels))))


@family.entry(*methods("type_as", "expand_as", "view_as", "reshape_as"), spoiled=0.15)
def as_other(r, name):
    x = tensor(r, floating=1)
    shape = list(x.shape)
    if name.endswith("expand_as"):
        shape = [r.randint(1, 3)] * r.randint(0, 1) + [n if n > 1 else r.randint(1, 4) for n in shape]
    elif r.chance(0.6):
        r.shuffle(shape)
    return case(name, x, (T(*shape, dtype=r.one("float32", "float16", "int64")),))


@family.entry(*methods("to", "type"), count=40)
def cast(r, name):
    x = tensor(r)
    target = r.one("float16", "float32", "int64", "bool", "float64", "bfloat16")
    if name.endswith("type"):
        return case(name, x, r.one((), (Dtype(target),)))
    return case(
        name,
        x,
        *r.one(
            ((Dtype(target),),),
            ((), {"dtype": Dtype(target)}),
            (("cpu",),),
            (("cpu", Dtype(target)),),
            ((T(2, dtype=target),),),
        ),
    )


@family.entry(
    *methods("float", "double", "half", "bfloat16", "int", "long", "bool", "byte", "short", "char"),
    spoiled=0.1,
)
def cast_to(r, name):
    return case(name, tensor(r, floating=0.5))
