"""keras.layers activations, dropout and noise: the shape stays; PReLU has weights."""

from draw import Case, Family
from values import Fn, T

family = Family()


def layers(*names):
    return [f"keras.layers.{name}" for name in names]


def batch(r, low=0, high=4):
    shape = list(r.shape(low, high))
    if shape and r.chance(0.1):
        shape[r.randrange(len(shape))] = None
    return T(2, *shape)


@family.entry("keras.layers.Activation", count=50)
def activation(r):
    named = r.one(
        "relu",
        "sigmoid",
        "softmax",
        "tanh",
        "linear",
        "gelu",
        "swish",
        "silu",
        "elu",
        "selu",
        "softplus",
        "softsign",
        "exponential",
        "leaky_relu",
        "relu6",
        "hard_sigmoid",
        "log_softmax",
        "mish",
        "nope",
        None,
    )
    function = Fn(r.one("keras.activations.relu", "keras.ops.tanh", "keras.ops.softmax"))
    return Case(**r.spread({"activation": named if r.chance(0.8) else function}), x=(batch(r, 1),))


@family.entry("keras.layers.ReLU", count=40)
def relu(r):
    options = {
        "max_value": lambda: r.one(6, 6.0, None, -1),
        "negative_slope": lambda: r.one(0.1, 0.0, -0.5),
        "threshold": lambda: r.one(0.0, 0.5, -1.0),
    }
    return Case(**r.spread({}, options), x=(batch(r),))


@family.entry("keras.layers.LeakyReLU")
def leaky_relu(r):
    options = {"negative_slope": lambda: r.one(0.2, 0.1, -0.5), "alpha": lambda: 0.2}
    return Case(k={k: v() for k, v in options.items() if r.chance(0.4)}, x=(batch(r),))


@family.entry("keras.layers.ELU", spoiled=0.2)
def elu(r):
    return Case(**r.spread({}, {"alpha": lambda: r.one(1.0, 0.5, 2)}), x=(batch(r),))


@family.entry("keras.layers.PReLU", count=40)
def prelu(r):
    x = T(2, *r.shape(0, 3))
    rank = len(x.shape) - 1
    axes = [r.randint(1, max(1, rank)) for _ in range(r.randint(1, 2))]
    options = {"shared_axes": lambda: r.one(None, axes, tuple(axes), axes[0], [rank + 1])}
    return Case(k={k: v() for k, v in options.items() if r.chance(0.6)}, x=(x,))


@family.entry("keras.layers.Softmax", count=40)
def softmax(r):
    x = T(2, *r.shape(1, 3))
    options = {"axis": lambda: r.one(-1, 1, r.axis(len(x.shape)), (1, -1), [1], 5)}
    return Case(**r.spread({}, options, 0.7), x=(x,))


@family.entry(*layers("Dropout", "AlphaDropout", "GaussianDropout", "GaussianNoise"))
def dropout(r, name):
    key = "stddev" if name.endswith("Noise") else "rate"
    options = {"seed": lambda: r.one(None, 3)}
    if name.endswith((".Dropout", "AlphaDropout")):
        options["noise_shape"] = lambda: None
    required = {key: r.one(0.1, 0.5, 0.25, 0, 1, 1.5)}
    case = r.spread(required)
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.3)}
    return Case(**case, x=(batch(r),))


@family.entry(*layers("SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D"))
def spatial_dropout(r, name):
    rank = int(name[-2])
    case = r.spread({"rate": r.one(0.1, 0.2, 0.3, 0.5, 0.4, 1.2)})
    if rank > 1 and r.chance(0.3):
        case["k"]["data_format"] = r.one("channels_first", "channels_last")
    return Case(**case, x=(T(2, *r.sizes(rank + 1, 1, 5)),))


@family.entry("keras.layers.ActivityRegularization", spoiled=0.2)
def activity(r):
    return Case(
        **r.spread({}, {"l1": lambda: r.one(0.1, 0.0), "l2": lambda: r.one(0.01, 0.2)}), x=(batch(r),)
    )
