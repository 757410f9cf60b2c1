"""torch.nn.functional: convolution, pooling, resizing, padding, normalisation."""

from draw import Case, Family
from values import T

family = Family()


def names(form, ranks=(1, 2, 3)):
    return [f"torch.nn.functional.{form.format(rank)}" for rank in ranks]


def rank_of(name):
    return int(name[-2])


def spatial(r, rank, low=5, high=12):
    return r.sizes(rank, low, high if rank < 3 else max(low, 7))


@family.entry(*names("conv{}d"), count=60)
def convolution(r, name):
    rank = rank_of(name)
    groups = r.one(1, 1, 1, 2, 3)
    c_in, c_out = (
        groups * r.randint(1, 3),
        groups * r.randint(1, 3) + (r.one(0, 0, 0, 1) if groups > 1 else 0),
    )
    weight = T(c_out, c_in // groups, *r.sizes(rank, 1, 4))
    options = {
        "bias": lambda: r.one(None, T(c_out)),
        "stride": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
        "padding": lambda: r.one("same", "valid", r.per_axis(rank, lambda: r.randint(0, 2))),
        "dilation": lambda: r.per_axis(rank, lambda: r.randint(1, 2)),
    }
    case = r.spread({"input": T(*batch(r), c_in, *spatial(r, rank)), "weight": weight}, options)
    if groups > 1:
        case["k"]["groups"] = groups
    return Case(**case)


def batch(r):
    return () if r.chance(0.12) else (r.randint(1, 3),)


@family.entry(*names("conv_transpose{}d"), count=60)
def transposed(r, name):
    rank = rank_of(name)
    groups = r.one(1, 1, 1, 2)
    c_in, c_out = groups * r.randint(1, 3), groups * r.randint(1, 3)
    weight = T(c_in, c_out // groups, *r.sizes(rank, 1, 4))
    options = {
        "bias": lambda: r.one(None, T(c_out)),
        "stride": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
        "padding": lambda: r.per_axis(rank, lambda: r.randint(0, 2)),
        "output_padding": lambda: r.per_axis(rank, lambda: r.one(0, 0, 1)),
    }
    case = r.spread({"input": T(*batch(r), c_in, *spatial(r, rank, 2, 6)), "weight": weight}, options)
    if groups > 1:
        case["k"]["groups"] = groups
    if r.chance(0.2):
        case["k"]["dilation"] = 2
    return Case(**case)


def image(r, rank, low=3, high=12):
    return T(*batch(r), r.randint(1, 4), *spatial(r, rank, low, high))


@family.entry(*names("max_pool{}d"), count=50)
def max_pool(r, name):
    rank = rank_of(name)
    kernel = r.per_axis(rank, lambda: r.randint(1, 4))
    options = {
        "stride": lambda: r.one(None, r.per_axis(rank, lambda: r.randint(1, 3))),
        "padding": lambda: r.one(0, smallest(kernel) // 2),
        "dilation": lambda: r.randint(1, 2),
        "ceil_mode": lambda: r.chance(0.8),
        "return_indices": lambda: r.chance(0.4),
    }
    return Case(**r.spread({"input": image(r, rank), "kernel_size": kernel}, options))


def smallest(kernel):
    return kernel if isinstance(kernel, int) else min(kernel)


@family.entry(*names("avg_pool{}d"), count=50)
def average_pool(r, name):
    rank = rank_of(name)
    kernel = r.per_axis(rank, lambda: r.randint(1, 4))
    options = {
        "stride": lambda: r.one(None, r.per_axis(rank, lambda: r.randint(1, 3))),
        "padding": lambda: r.one(0, smallest(kernel) // 2),
        "ceil_mode": lambda: r.chance(0.8),
        "count_include_pad": lambda: r.chance(0.4),
    }
    return Case(**r.spread({"input": image(r, rank), "kernel_size": kernel}, options))


@family.entry(*names("adaptive_avg_pool{}d"), *names("adaptive_max_pool{}d"), count=36)
def adaptive_pool(r, name):
    rank = rank_of(name)
    size = r.per_axis(rank, lambda: r.randint(1, 5))
    if rank > 1 and r.chance(0.25):
        size = tuple(None if r.chance(0.5) else r.randint(1, 5) for _ in range(rank))
    return Case(**r.spread({"input": image(r, rank), "output_size": size}))


@family.entry(*names("lp_pool{}d", (1, 2)))
def power_pool(r, name):
    rank = rank_of(name)
    required = {"input": image(r, rank), "norm_type": r.one(1.0, 2), "kernel_size": r.randint(1, 3)}
    return Case(**r.spread(required, {"stride": lambda: r.randint(1, 3), "ceil_mode": lambda: True}))


MODES = {
    1: ("nearest", "linear", "area"),
    2: ("nearest", "bilinear", "bicubic", "area", "nearest-exact"),
    3: ("nearest", "trilinear"),
}


@family.entry("torch.nn.functional.interpolate", count=100)
def interpolate(r):
    rank = r.one(1, 2, 2, 2, 2, 3)
    x = T(r.randint(1, 2), r.randint(1, 3), *spatial(r, rank, 1, 7))
    mode = r.one(*MODES[rank]) if r.chance(0.92) else r.one("bilinear", "linear", "nope")
    size = r.per_axis(rank, lambda: r.randint(1, 12))
    scale = r.per_axis(rank, lambda: r.one(2, 2.0, 0.5, 1.5, 3, 0.7, 1 / 3))
    way = r.random()
    options = (
        {"size": size}
        if way < 0.45
        else {"scale_factor": scale}
        if way < 0.95
        else {"size": size, "scale_factor": scale}
    )
    if mode != "nearest" or r.chance(0.4):
        options["mode"] = mode
    if mode in ("linear", "bilinear", "bicubic", "trilinear") and r.chance(0.5) or r.chance(0.04):
        options["align_corners"] = r.chance(0.6)
    if r.chance(0.1):
        options["recompute_scale_factor"] = True
    if r.chance(0.1):
        options["antialias"] = True
    if "size" in options and r.chance(0.3):
        return Case(a=(x, options.pop("size")), k=options)
    return Case(a=(x,), k=options)


@family.entry("torch.nn.functional.upsample", count=36)
def upsample(r):
    x = T(1, r.randint(1, 3), *spatial(r, 2, 1, 7))
    k = r.one({"size": r.sizes(2, 1, 12)}, {"scale_factor": r.one(2, 0.5)})
    return Case(a=(x,), k={**k, **({"mode": r.one("bilinear", "nearest")} if r.chance(0.6) else {})})


@family.entry("torch.nn.functional.pad", count=100)
def pad(r):
    x = T(*r.shape(1, 5, 2, 6))
    axes = r.randint(1, len(x.shape))
    mode = r.one("constant", "constant", "constant", "reflect", "replicate", "circular")
    low = -1 if mode == "constant" else 0
    amounts = tuple(r.randint(low, 3) for _ in range(2 * axes))
    if r.chance(0.06):
        amounts = amounts[:-1]
    options = {"mode": mode} if mode != "constant" or r.chance(0.3) else {}
    if mode == "constant" and r.chance(0.3):
        options["value"] = r.one(0, 1.5, float("-inf"))
    return Case(**r.spread({"input": x, "pad": r.one(amounts, list(amounts))}, options, 1.0))


@family.entry("torch.nn.functional.batch_norm", "torch.nn.functional.instance_norm", count=36)
def batch_norm(r, name):
    c = r.randint(1, 5)
    x = T(r.randint(2, 3), c, *r.shape(1, 3, 2, 5))
    options = {"weight": lambda: T(c), "bias": lambda: T(c), "eps": lambda: 1e-4}
    k = {n: v() for n, v in options.items() if r.chance(0.4)}
    running = (T(c), T(c + r.one(0, 0, 0, 0, 1)))
    return Case(a=(x, *running) if "batch" in name or r.chance(0.5) else (x,), k=k)


@family.entry("torch.nn.functional.layer_norm", "torch.nn.functional.rms_norm", count=40)
def layer_norm(r, name):
    shape = r.shape(1, 4)
    normalized = shape[-r.randint(1, len(shape)) :]
    options = {"weight": lambda: r.one(None, T(*normalized))}
    if "layer" in name:
        options["bias"] = lambda: r.one(None, T(*normalized))
    return Case(
        **r.spread({"input": T(*shape), "normalized_shape": r.one(normalized, list(normalized))}, options)
    )


@family.entry("torch.nn.functional.group_norm", count=36)
def group_norm(r):
    groups = r.randint(1, 3)
    c = groups * r.randint(1, 3) + r.one(0, 0, 0, 0, 1)
    options = {"weight": lambda: T(c), "bias": lambda: T(c)}
    return Case(
        **r.spread({"input": T(r.randint(1, 3), c, *r.shape(1, 2, 2, 5)), "num_groups": groups}, options)
    )


@family.entry("torch.nn.functional.local_response_norm")
def local_response(r):
    return Case(
        **r.spread(
            {"input": T(*r.shape(2, 5)), "size": r.randint(1, 5)}, {"alpha": 1e-4, "beta": 0.75, "k": 2}
        )
    )


@family.entry("torch.nn.functional.glu", count=36)
def glu(r):
    shape = [2 * n if r.chance(0.75) else n for n in r.shape(1, 4)]
    return Case(**r.spread({"input": T(*shape)}, {"dim": lambda: r.axis(len(shape))}))


@family.entry(
    "torch.nn.functional.pixel_shuffle",
    "torch.nn.functional.pixel_unshuffle",
    "torch.nn.functional.channel_shuffle",
    "torch.channel_shuffle",
    count=36,
)
def shuffle(r, name):
    f = r.randint(1, 3)
    wrong = r.one(0, 0, 0, 0, 1)
    if name.endswith("pixel_shuffle"):
        return Case(a=(T(*r.shape(0, 1), f * f * r.randint(1, 3) + wrong, *r.sizes(2, 1, 5)), f))
    if name.endswith("unshuffle"):
        return Case(
            a=(T(*r.shape(0, 1), r.randint(1, 3), f * r.randint(1, 3) + wrong, f * r.randint(1, 3)), f)
        )
    return Case(a=(T(r.randint(1, 2), f * r.randint(1, 3) + wrong, *r.sizes(2, 1, 4)), f))


@family.entry("torch.nn.functional.unfold", "torch.nn.functional.fold", count=40)
def unfold(r, name):
    kernel, size = r.sizes(2, 1, 3), r.sizes(2, 4, 8)
    options = {"dilation": r.randint(1, 2), "padding": r.randint(0, 1), "stride": r.randint(1, 2)}
    options = {n: v for n, v in options.items() if r.chance(0.5)}
    d, p, s = options.get("dilation", 1), options.get("padding", 0), options.get("stride", 1)
    if name.endswith("unfold"):
        return Case(a=(T(*batch(r), r.randint(1, 3), *size), r.one(kernel, kernel[0])), k=options)
    blocks = 1
    for n, k in zip(size, kernel):
        blocks *= max(0, (n + 2 * p - d * (k - 1) - 1) // s + 1)
    x = T(*batch(r), r.randint(1, 3) * kernel[0] * kernel[1], blocks + r.one(0, 0, 0, 0, 0, 0, 1))
    return Case(a=(x, size, kernel), k=options)


@family.entry("torch.nn.functional.grid_sample", "torch.nn.functional.affine_grid", count=36)
def sampling(r, name):
    n, c = r.sizes(2, 1, 3)
    if name.endswith("affine_grid"):
        size = (n, c, *r.sizes(2, 1, 6))
        return Case(a=(T(n, 2, 3), r.one(size, list(size))), k={"align_corners": r.chance(0.5)})
    options = {
        "mode": r.one("bilinear", "nearest", "bicubic"),
        "padding_mode": "border",
        "align_corners": True,
    }
    return Case(
        a=(T(n, c, *r.sizes(2, 1, 6)), T(n, *r.sizes(2, 1, 6), 2)),
        k={k: v for k, v in options.items() if r.chance(0.5)},
    )


@family.entry("torch.nn.functional.gumbel_softmax")
def gumbel(r):
    x = T(*r.shape(1, 3))
    return Case(
        **r.spread(
            {"logits": x},
            {"tau": lambda: r.one(1, 0.5), "hard": lambda: True, "dim": lambda: r.axis(len(x.shape))},
        )
    )


@family.entry("torch.nn.functional.max_unpool2d")
def unpool(r):
    x = T(*batch(r), r.randint(1, 3), *r.sizes(2, 2, 5))
    return Case(
        **r.spread(
            {"input": x, "indices": T(*x.shape, dtype="int64"), "kernel_size": r.randint(1, 3)},
            {"stride": lambda: r.randint(1, 3)},
        )
    )
