"""torch.nn activations and dropout: the shape stays; PReLU has weights, GLU halves an axis."""

from draw import Case, Family
from values import T

family = Family()

PLAIN = ["Sigmoid", "Tanh", "LogSigmoid", "Softsign", "Tanhshrink"]
IN_PLACE = ["ReLU", "ReLU6", "SELU", "SiLU", "Mish", "Hardswish", "Hardsigmoid"]
WITH_NUMBERS = {
    "LeakyReLU": {"negative_slope": 0.1, "inplace": True},
    "ELU": {"alpha": 0.5, "inplace": False},
    "CELU": {"alpha": 1.5, "inplace": True},
    "RReLU": {"lower": 0.1, "upper": 0.4, "inplace": False},
    "GELU": {"approximate": "tanh"},
    "Softplus": {"beta": 2, "threshold": 10},
    "Hardshrink": {"lambd": 0.4},
    "Softshrink": {"lambd": 0.4},
    "Hardtanh": {"min_val": -2.0, "max_val": 2.0, "inplace": True},
}


def prefixed(names):
    return [f"torch.nn.{name}" for name in names]


def anything(r):
    return (T(*r.shape(0, 5)),)


@family.entry(*prefixed(PLAIN), spoiled=0.1)
def plain(r):
    return Case(x=anything(r))


@family.entry(*prefixed(IN_PLACE), spoiled=0.15)
def in_place(r):
    return Case(**r.spread({}, {"inplace": lambda: r.chance(0.7)}), x=anything(r))


@family.entry(*prefixed(WITH_NUMBERS), spoiled=0.2)
def with_numbers(r, name):
    return Case(**r.spread({}, WITH_NUMBERS[name.split(".")[-1]]), x=anything(r))


@family.entry("torch.nn.Threshold")
def threshold(r):
    return Case(**r.spread({"threshold": 0.1, "value": r.one(20, 0.5)}, {"inplace": True}), x=anything(r))


@family.entry("torch.nn.PReLU", count=40)
def prelu(r):
    shape = r.shape(0, 4)
    channels = shape[1] if len(shape) > 1 else 1
    options = {"num_parameters": lambda: r.one(1, channels, channels, channels + 1), "init": 0.2}
    return Case(**r.spread({}, options, 0.6), x=(T(*shape),))


@family.entry("torch.nn.Softmax", "torch.nn.LogSoftmax", "torch.nn.Softmin", count=40)
def softmax(r):
    shape = r.shape(0, 4)
    options = {"dim": lambda: r.one(None, r.axis(len(shape)), -1, 1)}
    return Case(**r.spread({}, options, 0.7), x=(T(*shape),))


@family.entry("torch.nn.Softmax2d")
def softmax2d(r):
    return Case(x=(T(*r.shape(2, 5)),))


@family.entry("torch.nn.GLU", count=40)
def glu(r):
    shape = [2 * n if r.chance(0.75) else n for n in r.shape(1, 4)]
    return Case(**r.spread({}, {"dim": lambda: r.axis(len(shape))}, 0.6), x=(T(*shape),))


@family.entry("torch.nn.Dropout", "torch.nn.AlphaDropout", "torch.nn.FeatureAlphaDropout")
def dropout(r):
    return Case(
        **r.spread({}, {"p": lambda: r.one(0.1, 0.5, 0, 1, 1.5), "inplace": False}, 0.6), x=anything(r)
    )


@family.entry("torch.nn.Dropout1d", "torch.nn.Dropout2d", "torch.nn.Dropout3d")
def channel_dropout(r, name):
    rank = int(name[-2])
    return Case(
        **r.spread({}, {"p": lambda: r.one(0.1, 0.5, 1.5), "inplace": False}),
        x=(T(*r.shape(rank + 1, rank + 2, 1, 4)),),
    )
