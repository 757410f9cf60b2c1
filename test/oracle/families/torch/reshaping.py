"""torch.nn layers that only move values: flatten, shuffle, resize, unfold."""

from draw import Case, Family
from values import T

family = Family()


@family.entry("torch.nn.Flatten", count=50)
def flatten(r):
    shape = r.shape(0, 5)
    options = {"start_dim": lambda: r.one(0, 1, 2, -2), "end_dim": lambda: r.one(-1, -2, 2)}
    return Case(**r.spread({}, options, 0.5), x=(T(*shape),))


@family.entry("torch.nn.Unflatten", count=40)
def unflatten(r):
    inner = r.sizes(r.randint(1, 3), 1, 4)
    product = 1
    for n in inner:
        product *= n
    shape = list(r.shape(1, 3))
    axis = r.axis(len(shape))
    shape[axis] = product
    if r.chance(0.3):
        inner = (-1, *inner[1:])
    return Case(
        **r.spread({"dim": axis, "unflattened_size": r.one(inner, inner, list(inner))}), x=(T(*shape),)
    )


@family.entry("torch.nn.PixelShuffle", count=40)
def pixel_shuffle(r):
    factor = r.randint(1, 4)
    channels = factor**2 * r.randint(1, 3) + r.one(0, 0, 0, 0, 1)
    return Case(
        **r.spread({"upscale_factor": factor}), x=(T(*r.shape(0, 2, 1, 3), channels, *r.sizes(2, 1, 5)),)
    )


@family.entry("torch.nn.PixelUnshuffle", count=40)
def pixel_unshuffle(r):
    factor = r.randint(1, 4)
    spatial = [factor * r.randint(1, 4) + r.one(0, 0, 0, 0, 0, 1) for _ in range(2)]
    return Case(
        **r.spread({"downscale_factor": factor}), x=(T(*r.shape(0, 2, 1, 3), r.randint(1, 3), *spatial),)
    )


@family.entry("torch.nn.ChannelShuffle")
def channel_shuffle(r):
    groups = r.randint(1, 4)
    channels = groups * r.randint(1, 4) + r.one(0, 0, 0, 0, 1)
    return Case(**r.spread({"groups": groups}), x=(T(r.randint(1, 3), channels, *r.shape(1, 3)),))


MODES = {
    1: ("nearest", "linear", "area", "nearest-exact"),
    2: ("nearest", "bilinear", "bicubic", "area"),
    3: ("nearest", "trilinear", "area"),
}


@family.entry("torch.nn.Upsample", count=80)
def upsample(r):
    rank = r.one(1, 2, 2, 2, 3)
    mode = r.one(*MODES[rank])
    if r.chance(0.08):
        mode = r.one("bilinear", "linear", "trilinear")
    options = {**target(r, rank), "mode": mode}
    if mode in ("linear", "bilinear", "bicubic", "trilinear") and r.chance(0.4) or r.chance(0.05):
        options["align_corners"] = r.chance(0.5)
    if r.chance(0.1):
        options["recompute_scale_factor"] = True
    return Case(k=options, x=(T(r.randint(1, 2), r.randint(1, 3), *r.sizes(rank, 1, 7)),))


def target(r, rank):
    way = r.random()
    size, scale = (
        r.per_axis(rank, lambda: r.randint(1, 12)),
        r.per_axis(rank, lambda: r.one(1, 2, 3, 0.5, 1.5, 2.0, 0.7, 3.3)),
    )
    if way < 0.4:
        return {"size": size}
    if way < 0.9:
        return {"scale_factor": scale}
    return {} if way < 0.95 else {"size": size, "scale_factor": scale}


@family.entry("torch.nn.UpsamplingNearest2d", "torch.nn.UpsamplingBilinear2d")
def upsampling(r):
    return Case(k=target(r, 2), x=(T(r.randint(1, 2), r.randint(1, 3), *r.sizes(2, 1, 7)),))


@family.entry("torch.nn.Unfold", count=50)
def unfold(r):
    case = r.spread({"kernel_size": r.per_axis(2, lambda: r.randint(1, 3))}, window_options(r))
    batch = () if r.chance(0.2) else (r.randint(1, 2),)
    return Case(**case, x=(T(*batch, r.randint(1, 3), *r.sizes(2, 4, 9)),))


def window_options(r):
    return {
        "dilation": lambda: r.per_axis(2, lambda: r.randint(1, 2)),
        "padding": lambda: r.per_axis(2, lambda: r.randint(0, 2)),
        "stride": lambda: r.per_axis(2, lambda: r.randint(1, 3)),
    }


@family.entry("torch.nn.Fold", count=50)
def fold(r):
    size, kernel = r.sizes(2, 4, 8), r.sizes(2, 1, 3)
    dilation, padding, stride = r.sizes(2, 1, 2), r.sizes(2, 0, 1), r.sizes(2, 1, 2)
    blocks = 1
    for n, k, d, p, s in zip(size, kernel, dilation, padding, stride):
        blocks *= max(0, (n + 2 * p - d * (k - 1) - 1) // s + 1)
    channels = r.randint(1, 3) * kernel[0] * kernel[1] + r.one(0, 0, 0, 0, 0, 1)
    batch = () if r.chance(0.2) else (r.randint(1, 2),)
    options = {"dilation": dilation, "padding": padding, "stride": stride}
    required = {"output_size": size, "kernel_size": kernel}
    case = r.spread(required)
    return Case(a=case["a"], k={**case["k"], **options}, x=(T(*batch, channels, blocks),))


@family.entry("torchvision.ops.Permute")
def permute(r):
    shape = r.shape(2, 5)
    order = list(range(len(shape)))
    r.shuffle(order)
    return Case(**r.spread({"dims": order}), x=(T(*shape),))
