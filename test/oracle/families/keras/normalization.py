"""keras.layers normalisation."""

from draw import Case, Family
from values import Layer, T

family = Family()


def affine(r):
    return {
        "epsilon": lambda: r.one(1e-3, 1e-5),
        "center": lambda: r.chance(0.4),
        "scale": lambda: r.chance(0.4),
    }


def some(r, options, share=0.35):
    return {k: v() for k, v in options.items() if r.chance(share)}


@family.entry("keras.layers.BatchNormalization", count=70)
def batch_normalization(r):
    x = T(2, *r.shape(1, 4))
    options = {
        "axis": lambda: r.one(-1, 1, len(x.shape) - 1, r.axis(len(x.shape)), 5, [1, -1]),
        "momentum": lambda: 0.9,
        **affine(r),
    }
    if r.chance(0.15):
        options["fused"] = lambda: True
    return Case(**r.spread({}, options), x=(x,))


@family.entry("keras.layers.LayerNormalization", count=70)
def layer_normalization(r):
    x = T(2, *r.shape(1, 4))
    options = {"axis": lambda: r.one(-1, 1, [1, 2], (-2, -1), [-1], r.axis(len(x.shape)), 5), **affine(r)}
    return Case(**r.spread({}, options), x=(x,))


@family.entry("keras.layers.RMSNormalization", "keras.layers.UnitNormalization", count=40)
def rms(r, name):
    x = T(2, *r.shape(1, 4))
    options = {"axis": lambda: r.one(-1, 1, (-2, -1), [-1], [1, 2], r.axis(len(x.shape)), 5)}
    if "RMS" in name:
        options["epsilon"] = lambda: 1e-5
    return Case(**r.spread({}, options, 0.6), x=(x,))


@family.entry("keras.layers.GroupNormalization", count=60)
def group(r):
    groups = r.randint(1, 4)
    channels = groups * r.randint(1, 4) + r.one(0, 0, 0, 0, 1)
    spatial = r.shape(0, 3)
    first = r.chance(0.2)
    x = T(2, channels, *spatial) if first else T(2, *spatial, channels)
    options = affine(r)
    case = (
        {"a": (), "k": {"groups": r.one(groups, groups, groups, -1, 0)}}
        if r.chance(0.9)
        else {"a": (), "k": {}}
    )
    case["k"] |= some(r, options) | ({"axis": 1} if first else {})
    return Case(**case, x=(x,))


@family.entry("keras.layers.SpectralNormalization", spoiled=0.2)
def spectral(r):
    c, f = r.sizes(2, 1, 5)
    layer, x = r.one(
        (Layer("keras.layers.Dense", (f,)), T(2, c)),
        (Layer("keras.layers.Conv2D", (f, 3)), T(2, 5, 6, c)),
        (Layer("keras.layers.Embedding", (9, f)), T(2, 4, dtype="int64")),
        (Layer("keras.layers.ReLU"), T(2, c)),
    )
    return Case(**r.spread({"layer": layer}, {"power_iterations": lambda: r.randint(1, 3)}), x=(x,))


@family.entry("keras.layers.Normalization", count=40)
def normalization(r):
    x = T(2, *r.shape(1, 3))
    width = x.shape[-1]
    way = r.random()
    if way < 0.5:
        k = {"axis": r.one(-1, None, 1, (1,), len(x.shape) - 1)}
    elif way < 0.8:
        k = {"mean": 0.5, "variance": 0.25, "axis": None}
    else:
        k = {"mean": [0.5] * width, "variance": [0.25] * width}
    if r.chance(0.2):
        k["invert"] = True
    return Case(k=k if r.chance(0.9) else {}, x=(x,))
