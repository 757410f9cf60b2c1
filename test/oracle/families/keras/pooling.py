"""keras.layers pooling: windows, global, adaptive; the Keras 2 spellings too."""

from draw import Case, Family
from families.keras._images import data_format, image, rank_of

family = Family()


def names(form, ranks=(1, 2, 3)):
    return [f"keras.layers.{form.format(rank)}" for rank in ranks]


@family.entry(*names("MaxPooling{}D"), *names("AveragePooling{}D"), count=60)
def window_pool(r, name):
    return pool(r, name)


@family.entry(*names("MaxPool{}D"), *names("AvgPool{}D"))
def short_names(r, name):
    return pool(r, name)


def pool(r, name):
    rank = rank_of(name)
    options = {
        "strides": lambda: r.one(None, r.per_axis(rank, lambda: r.randint(1, 4))),
        "padding": lambda: r.one("valid", "same", "same"),
        "data_format": lambda: data_format(r),
    }
    case = r.spread({"pool_size": r.per_axis(rank, lambda: r.randint(1, 4))}, options, 0.5)
    if r.chance(0.12):
        case = {"a": (), "k": {}}
    form = next((v for v in (*case["a"], *case["k"].values()) if v == "channels_first"), None)
    return Case(**case, x=(image(r, rank, r.randint(1, 5), form, 3, 15),))


@family.entry(*names("GlobalMaxPooling{}D"), *names("GlobalAveragePooling{}D"))
def global_pool(r, name):
    return whole(r, name)


@family.entry(*names("GlobalMaxPool{}D"), *names("GlobalAvgPool{}D"))
def global_short_names(r, name):
    return whole(r, name)


def whole(r, name):
    rank = rank_of(name)
    options = {"data_format": lambda: data_format(r), "keepdims": lambda: r.chance(0.7)}
    case = {"a": (), "k": {k: v() for k, v in options.items() if r.chance(0.5)}}
    form = case["k"].get("data_format")
    return Case(**case, x=(image(r, rank, r.randint(1, 5), form, 1, 9),))


@family.entry(*names("AdaptiveAveragePooling{}D"), *names("AdaptiveMaxPooling{}D"))
def adaptive(r, name):
    rank = rank_of(name)
    size = r.per_axis(rank, lambda: r.randint(1, 5))
    case = r.spread({"output_size": size}, {"data_format": lambda: data_format(r)})
    form = next((v for v in (*case["a"], *case["k"].values()) if v == "channels_first"), None)
    return Case(**case, x=(image(r, rank, r.randint(1, 5), form, 3, 9),))
