"""keras.ops met now and then, keras.Input, aliases of Keras 2."""

from draw import Case, Family
from values import T

family = Family()


def ops(*names):
    return [f"keras.ops.{name}" for name in names]


def tensor(r, low=0, high=4, top=6):
    return T(*r.shape(low, high, 1, top))


@family.entry(
    *ops(
        "arccosh",
        "arcsinh",
        "arctanh",
        "cbrt",
        "erfc",
        "erfinv",
        "exp2",
        "fabs",
        "trunc",
        "sinc",
        "signbit",
        "deg2rad",
        "rad2deg",
        "isneginf",
        "isposinf",
        "isreal",
        "angle",
        "conjugate",
        "empty_like",
        "sparse_sigmoid",
        "sparsemax",
        "i0",
        "is_tensor",
    ),
    spoiled=0.1,
)
def unary(r, name):
    return Case(a=(tensor(r, 1 if name.endswith("max") else 0),))


@family.entry(
    *ops("fmax", "fmin", "fmod", "hypot", "isclose", "logaddexp2", "nextafter", "heaviside"), spoiled=0.15
)
def binary(r, name):
    x = tensor(r)
    return Case(a=(x, T(*r.broadcastable(x.shape))))


@family.entry(*ops("bitwise_and", "bitwise_or", "bitwise_xor"), spoiled=0.15)
def bits(r, name):
    x = T(*r.shape(0, 4), dtype=r.one("int32", "bool"))
    return Case(a=(x, T(*r.broadcastable(x.shape), dtype=x.dtype)))


@family.entry(
    *ops(
        "nansum",
        "nanmean",
        "nanmax",
        "nanmin",
        "nanstd",
        "nanvar",
        "average",
        "ptp",
        "quantile",
        "percentile",
    ),
    spoiled=0.2,
)
def reductions(r, name):
    x = tensor(r, 1)
    extra = {"q": 0.5} if name.endswith("quantile") else {"q": 50} if name.endswith("percentile") else {}
    options = {"axis": lambda: r.one(None, r.axis(len(x.shape)))}
    if not name.endswith("average"):
        options["keepdims"] = lambda: r.chance(0.7)
    return Case(a=(x, *extra.values()), k={n: v() for n, v in options.items() if r.chance(0.6)})


@family.entry(*ops("rot90", "fliplr", "flipud", "diff", "diagflat", "vander", "trapezoid"), spoiled=0.2)
def turned(r, name):
    return Case(a=(T(r.randint(1, 30)) if name.endswith(("vander", "diagflat")) else tensor(r, 2, 4),))


@family.entry(*ops("hsplit", "vsplit"), spoiled=0.2)
def split(r, name):
    return Case(a=(T(*(2 * r.randint(1, 3) for _ in range(r.randint(1, 3)))), r.one(2, [1], 1)))


@family.entry(*ops("depth_to_space", "space_to_depth"), count=36, spoiled=0.2)
def blocks(r, name):
    b = r.randint(2, 3)
    k = {"data_format": r.one("channels_first", "channels_last")} if r.chance(0.4) else {}
    wrong = r.one(0, 0, 0, 0, 1)
    c, h, w = (
        (b * b * r.randint(1, 2) + wrong, *r.sizes(2, 1, 4))
        if name.startswith("keras.ops.depth")
        else (r.randint(1, 3), b * r.randint(1, 3) + wrong, b * r.randint(1, 3))
    )
    return Case(a=(T(2, c, h, w) if k.get("data_format") == "channels_first" else T(2, h, w, c), b), k=k)


@family.entry(*ops("adaptive_average_pool", "adaptive_max_pool"), spoiled=0.2)
def adaptive(r, name):
    rank = r.randint(1, 2)
    k = {"data_format": "channels_last"} if r.chance(0.5) else {}
    return Case(
        a=(T(2, *r.sizes(rank, 3, 8), r.randint(1, 3)), r.per_axis(rank, lambda: r.randint(1, 4))), k=k
    )


@family.entry(*ops("cdist", "vdot", "det", "inv", "solve", "qr", "svd", "pinv"), spoiled=0.2)
def linear_algebra(r, name):
    n, m, p = r.sizes(3, 1, 6)
    shapes = {
        "cdist": ((n, p), (m, p)),
        "vdot": ((n * m,), (n * m,)),
        "solve": ((n, n), (n, m)),
        "qr": ((n, m),),
        "svd": ((p, n, m),),
        "pinv": ((n, m),),
    }
    return Case(a=tuple(T(*s) for s in shapes.get(name.split(".")[-1], ((*r.shape(0, 1), n, n),))))


@family.entry(
    *ops("irfft", "fft2", "ifft2", "saturate_cast", "scatter_update", "logspace", "segment_max", "view"),
    spoiled=0.15,
)
def others(r, name):
    kind = name.split(".")[-1]
    n, m, p = r.sizes(3, 1, 6)
    x = T(*r.shape(2, 3, 2, 6))
    arguments = {
        "irfft": ((x, x),),
        "fft2": ((x, x),),
        "ifft2": ((x, x),),
        "saturate_cast": (tensor(r), r.one("uint8", "int32", "float16")),
        "scatter_update": (T(n, m), T(p, 1, dtype="int64"), T(p, m)),
        "logspace": (0, 1, r.randint(1, 40)),
        "segment_max": (T(n, m), T(n, dtype="int64"), r.randint(1, 5)),
        "view": (tensor(r), r.one("int32", "float32")),
    }
    return Case(a=arguments[kind])


@family.entry("keras.Input", "keras.layers.Input", count=40, spoiled=0.2)
def inputs(r, name):
    shape = [None if r.chance(0.2) else n for n in r.shape(0, 4, 1, 32)]
    options = {
        "batch_size": lambda: r.randint(1, 9),
        "dtype": lambda: r.one("int32", "float16"),
        "name": lambda: "pixels",
    }
    case = r.spread({"shape": r.one(tuple(shape), shape)})
    case["k"] |= {n: v() for n, v in options.items() if r.chance(0.3)}
    if r.chance(0.1):
        return Case(k={"batch_shape": (None, *shape)})
    return Case(**case)


@family.entry("keras.layers.MixUp", "keras.layers.CutMix", spoiled=0.1)
def mixing(r, name):
    return Case(k={"seed": 1} if r.chance(0.3) else {}, x=(T(2, *r.sizes(2, 4, 9), 3),))


@family.entry(
    "keras.layers.Convolution1D",
    "keras.layers.Convolution3D",
    "keras.layers.SeparableConvolution1D",
    "keras.layers.Convolution1DTranspose",
    "keras.layers.Convolution3DTranspose",
    spoiled=0.2,
)
def old_names(r, name):
    rank = int(name[name.index("D") - 1])
    options = {"strides": lambda: r.randint(1, 2), "padding": lambda: r.one("same", "valid")}
    case = r.spread({"filters": r.randint(1, 5), "kernel_size": r.randint(1, 3)}, options)
    return Case(**case, x=(T(2, *r.sizes(rank, 4, 8), r.randint(1, 4)),))
