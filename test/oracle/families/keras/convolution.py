"""keras.layers convolutions: plain, transposed, depthwise, separable."""

from draw import Case, Family
from families.keras._images import data_format, image, rank_of

family = Family()


def names(form, ranks=(1, 2, 3)):
    return [f"keras.layers.{form.format(rank)}" for rank in ranks]


def call(r, case, rank, channels, low=5, high=14):
    form = case["k"].get("data_format")
    if len(case["a"]) > 4:
        form = next((a for a in case["a"][3:] if a in ("channels_first", "channels_last")), form)
    return Case(**case, x=(image(r, rank, channels, form, low, high),))


def window(r, rank, low=1, high=5):
    return r.per_axis(rank, lambda: r.randint(low, high))


def strides_or_dilation(r, rank):
    """Keras refuses both at once; people try."""
    strided = r.per_axis(rank, lambda: r.randint(1, 3))
    dilated = r.per_axis(rank, lambda: r.randint(1, 3))
    way = r.random()
    return {
        "strides": strided if way < 0.45 else 1,
        "dilation_rate": dilated if way > 0.6 or way < 0.04 else 1,
    }


def given(r, options):
    """What differs from the default, and now and then what does not."""
    return {k: v for k, v in options.items() if v not in (1, None) or r.chance(0.2)}


@family.entry(*names("Conv{}D"), "keras.layers.Convolution2D", count=80)
def convolution(r, name):
    rank = rank_of(name)
    groups = r.one(1, 1, 1, 2, 3)
    channels, filters = groups * r.randint(1, 3), groups * r.randint(1, 4)
    if groups > 1 and r.chance(0.1):
        channels += 1
    if groups > 1 and r.chance(0.1):
        filters += 1
    pair = strides_or_dilation(r, rank)
    paddings = ("valid", "same", "same", "SAME") + (("causal",) * 2 if rank == 1 else ())
    options = {
        "strides": lambda: pair["strides"],
        "padding": lambda: r.one(*paddings),
        "data_format": lambda: data_format(r),
        "dilation_rate": lambda: pair["dilation_rate"],
        "groups": groups,
        "activation": lambda: r.one("relu", "tanh", None),
        "use_bias": lambda: r.chance(0.3),
    }
    case = r.spread({"filters": filters, "kernel_size": window(r, rank)}, options, 0.55)
    if groups > 1:
        case["k"] |= {} if groups in case["a"][2:] else {"groups": groups}
    return call(r, case, rank, channels)


@family.entry(*names("Conv{}DTranspose"), "keras.layers.Convolution2DTranspose", count=80)
def transposed(r, name):
    rank = int(name[name.index("D") - 1])
    options = {
        "strides": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
        "padding": lambda: r.one("valid", "same", "same"),
        "output_padding": lambda: r.one(None, r.per_axis(rank, lambda: r.randint(0, 2))),
        "data_format": lambda: data_format(r),
        "dilation_rate": lambda: r.one(1, 1, r.per_axis(rank, lambda: r.randint(1, 2))),
        "activation": lambda: r.one("relu", None),
        "use_bias": lambda: r.chance(0.3),
    }
    if rank == 1:
        options = {k: v for k, v in options.items() if k != "data_format"} | {
            "data_format": options["data_format"]
        }
    case = r.spread({"filters": r.randint(1, 6), "kernel_size": window(r, rank)}, {})
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.5)}
    return call(r, case, rank, r.randint(1, 5), 1, 7)


@family.entry(*names("DepthwiseConv{}D", (1, 2)), count=60)
def depthwise(r, name):
    rank = rank_of(name)
    pair = strides_or_dilation(r, rank)
    if isinstance(pair["strides"], (list, tuple)) and r.chance(0.5):
        pair["strides"] = r.randint(1, 3)
    case = r.spread({"kernel_size": window(r, rank)}, {})
    case["k"] |= depthwise_options(r, pair)
    return call(r, case, rank, r.randint(1, 5))


@family.entry(*names("SeparableConv{}D", (1, 2)), "keras.layers.SeparableConvolution2D", count=60)
def separable(r, name):
    rank = rank_of(name)
    pair = strides_or_dilation(r, rank)
    case = r.spread({"filters": r.randint(1, 6), "kernel_size": window(r, rank)}, {})
    case["k"] |= depthwise_options(r, pair)
    return call(r, case, rank, r.randint(1, 5))


def depthwise_options(r, pair):
    options = {
        "strides": pair["strides"],
        "padding": r.one("valid", "same", "same"),
        "depth_multiplier": r.one(1, 2, 3),
        "data_format": data_format(r),
        "dilation_rate": pair["dilation_rate"],
        "activation": r.one("relu", None),
        "use_bias": r.chance(0.5),
    }
    return {k: v for k, v in options.items() if r.chance(0.5)}
