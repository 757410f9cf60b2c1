"""torch.nn convolutions, transposed convolutions and their lazy forms."""

from draw import Case, Family
from values import T

family = Family()


def rank_of(name):
    return int(name[-2])


def padding(r, rank):
    way = r.random()
    if way < 0.15:
        return "same"
    if way < 0.22:
        return "valid"
    return r.per_axis(rank, lambda: r.randint(0, 3))


def image(r, channels, rank, low=5, high=14):
    batch = () if r.chance(0.15) else (r.randint(1, 3),)
    return T(*batch, channels, *r.sizes(rank, low, high if rank < 3 else 8))


def channels(r):
    """groups, in and out channels that they divide; now and then they do not."""
    groups = r.one(1, 1, 1, 2, 3, 4)
    wide, narrow = groups * r.randint(1, 4), groups * r.randint(1, 4)
    if groups > 1 and r.chance(0.1):
        return groups, wide + 1, narrow
    if groups > 1 and r.chance(0.1):
        return groups, wide, narrow + 1
    return groups, wide, narrow


CONV = ("torch.nn.Conv1d", "torch.nn.Conv2d", "torch.nn.Conv3d")
LAZY = ("torch.nn.LazyConv1d", "torch.nn.LazyConv2d", "torch.nn.LazyConv3d")
TRANSPOSED = ("torch.nn.ConvTranspose1d", "torch.nn.ConvTranspose2d", "torch.nn.ConvTranspose3d")
LAZY_TRANSPOSED = (
    "torch.nn.LazyConvTranspose1d",
    "torch.nn.LazyConvTranspose2d",
    "torch.nn.LazyConvTranspose3d",
)


@family.entry(*CONV, count=90)
def convolution(r, name):
    rank = rank_of(name)
    groups, c_in, c_out = channels(r)
    required = {
        "in_channels": c_in,
        "out_channels": c_out,
        "kernel_size": r.per_axis(rank, lambda: r.randint(1, 5)),
    }
    return Case(**r.spread(required, options(r, rank, groups)), x=(image(r, c_in, rank),))


@family.entry(*LAZY, count=40)
def lazy_convolution(r, name):
    rank = rank_of(name)
    groups, c_in, c_out = channels(r)
    required = {"out_channels": c_out, "kernel_size": r.per_axis(rank, lambda: r.randint(1, 5))}
    return Case(**r.spread(required, options(r, rank, groups)), x=(image(r, c_in, rank),))


def options(r, rank, groups):
    named = {
        "stride": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
        "padding": lambda: padding(r, rank),
        "dilation": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
    }
    if groups > 1 or r.chance(0.1):
        named["groups"] = groups
    named["bias"] = lambda: r.chance(0.4)
    named["padding_mode"] = lambda: r.one("zeros", "reflect", "replicate", "circular")
    return named


@family.entry(*TRANSPOSED, count=90)
def transposed(r, name):
    rank = rank_of(name)
    groups, c_in, c_out = channels(r)
    required = {
        "in_channels": c_in,
        "out_channels": c_out,
        "kernel_size": r.per_axis(rank, lambda: r.randint(1, 5)),
    }
    return Case(**r.spread(required, transposed_options(r, rank, groups)), **transposed_call(r, rank, c_in))


@family.entry(*LAZY_TRANSPOSED, count=40)
def lazy_transposed(r, name):
    rank = rank_of(name)
    groups, c_in, c_out = channels(r)
    required = {"out_channels": c_out, "kernel_size": r.per_axis(rank, lambda: r.randint(1, 5))}
    return Case(**r.spread(required, transposed_options(r, rank, groups)), **transposed_call(r, rank, c_in))


def transposed_options(r, rank, groups):
    named = {
        "stride": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
        "padding": lambda: r.per_axis(rank, lambda: r.randint(0, 2)),
        "output_padding": lambda: r.per_axis(rank, lambda: r.one(0, 0, 1, 2)),
    }
    if groups > 1 or r.chance(0.1):
        named["groups"] = groups
    named["bias"] = lambda: r.chance(0.4)
    named["dilation"] = lambda: r.per_axis(rank, lambda: r.randint(1, 3))
    return named


def transposed_call(r, rank, c_in):
    x = image(r, c_in, rank, 1, 7)
    if not r.chance(0.12):
        return {"x": (x,)}
    return {"x": (x,), "xk": {"output_size": r.sizes(rank, 5, 20)}}
