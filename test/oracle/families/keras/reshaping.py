"""keras.layers that move values: flatten, reshape, permute, crop, pad, resize."""

from draw import Case, Family
from families.keras._images import data_format, image, rank_of
from values import T

family = Family()


def names(form, ranks=(1, 2, 3)):
    return [f"keras.layers.{form.format(rank)}" for rank in ranks]


def open_axis(r, shape, share=0.12):
    shape = list(shape)
    if shape and r.chance(share):
        shape[r.randrange(len(shape))] = None
    return T(2, *shape)


@family.entry("keras.layers.Flatten", count=40)
def flatten(r):
    x = open_axis(r, r.shape(0, 4))
    return Case(**r.spread({}, {"data_format": lambda: data_format(r)}), x=(x,))


@family.entry("keras.layers.Reshape", count=60)
def reshape(r):
    inner = list(r.sizes(r.randint(1, 3), 1, 4))
    product = 1
    for n in inner:
        product *= n
    target = inner[:]
    r.shuffle(target)
    if r.chance(0.4):
        target[r.randrange(len(target))] = -1
    if r.chance(0.25):
        target = [product] if r.chance(0.5) else [1, product]
    if r.chance(0.06):
        target = [-1, -1]
    form = r.one(tuple(target), tuple(target), target)
    return Case(**r.spread({"target_shape": form if r.chance(0.95) else product}), x=(open_axis(r, inner),))


@family.entry("keras.layers.Permute", count=40)
def permute(r):
    shape = r.shape(1, 4)
    order = list(range(1, len(shape) + 1))
    r.shuffle(order)
    if r.chance(0.12):
        order[0] = r.one(0, len(shape) + 1, -1)
    return Case(**r.spread({"dims": r.one(tuple(order), order)}), x=(open_axis(r, shape),))


@family.entry("keras.layers.RepeatVector")
def repeat_vector(r):
    return Case(**r.spread({"n": r.randint(1, 6)}), x=(open_axis(r, r.sizes(r.one(1, 1, 1, 2))),))


def margins(r, rank, high=2):
    """4, (1, 2) or ((1, 2), (0, 1))."""
    way = r.random()
    if way < 0.35:
        return r.randint(0, high)
    if way < 0.6:
        return (
            tuple(r.randint(0, high) for _ in range(rank))
            if rank > 1
            else (r.randint(0, high), r.randint(0, high))
        )
    if rank == 1:
        return r.one((1, 2), (0, 1), [2, 0])
    return tuple((r.randint(0, high), r.randint(0, high)) for _ in range(rank))


@family.entry(*names("ZeroPadding{}D"), count=50)
def zero_padding(r, name):
    rank = rank_of(name)
    options = {"padding": lambda: margins(r, rank, 3), "data_format": lambda: data_format(r)}
    return with_format(r, r.spread({}, options, 0.75), rank)


@family.entry(*names("Cropping{}D"), count=50)
def cropping(r, name):
    rank = rank_of(name)
    options = {"cropping": lambda: margins(r, rank, 3)}
    if rank > 1 or r.chance(0.1):
        options["data_format"] = lambda: data_format(r)
    return with_format(r, r.spread({}, options, 0.75), rank, 4, 9)


@family.entry(*names("UpSampling{}D"), count=50)
def up_sampling(r, name):
    rank = rank_of(name)
    options = {"size": lambda: r.randint(1, 3) if rank == 1 else r.per_axis(rank, lambda: r.randint(1, 3))}
    if rank > 1:
        options["data_format"] = lambda: data_format(r)
    if rank == 2:
        options["interpolation"] = lambda: r.one("nearest", "bilinear", "bicubic")
    return with_format(r, r.spread({}, options, 0.6), rank, 1, 6)


@family.entry("keras.layers.Resizing", count=50)
def resizing(r):
    options = {
        "interpolation": lambda: r.one("bilinear", "nearest", "bicubic"),
        "crop_to_aspect_ratio": lambda: r.chance(0.5),
        "data_format": lambda: data_format(r),
    }
    case = r.spread({"height": r.randint(1, 9), "width": r.randint(1, 9)})
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.3)}
    return with_format(r, case, 2, 2, 9)


@family.entry("keras.layers.CenterCrop", "keras.layers.RandomCrop", count=40)
def center_crop(r, name):
    case = r.spread({"height": r.randint(1, 8), "width": r.randint(1, 8)})
    if r.chance(0.25):
        case["k"]["data_format"] = data_format(r)
    return with_format(r, case, 2, 5, 10)


def with_format(r, case, rank, low=3, high=9):
    form = next((v for v in (*case["a"], *case["k"].values()) if v == "channels_first"), None)
    return Case(**case, x=(image(r, rank, r.randint(1, 4), form, low, high),))
