"""torch.nn pooling: windows, adaptive, fractional, power-average, unpooling."""

from draw import Case, Family
from values import T

family = Family()


def names(form, ranks=(1, 2, 3)):
    return [f"torch.nn.{form.format(rank)}" for rank in ranks]


def rank_of(name):
    return int(name[-2])


def image(r, rank, low=3, high=15, dtype="float32"):
    batch = () if r.chance(0.2) else (r.randint(1, 3),)
    return T(*batch, r.randint(1, 5), *r.sizes(rank, low, high if rank < 3 else 8), dtype=dtype)


@family.entry(*names("MaxPool{}d"), count=80)
def max_pool(r, name):
    rank = rank_of(name)
    kernel = r.per_axis(rank, lambda: r.randint(1, 4))
    options = {
        "stride": lambda: None if r.chance(0.2) else r.per_axis(rank, lambda: r.randint(1, 4)),
        "padding": lambda: half_padding(r, rank, kernel),
        "dilation": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
        "return_indices": lambda: r.chance(0.5),
        "ceil_mode": lambda: r.chance(0.85),
    }
    return Case(**r.spread({"kernel_size": kernel}, options), x=(image(r, rank),))


def half_padding(r, rank, kernel):
    smallest = min(kernel) if isinstance(kernel, (tuple, list)) else kernel
    if r.chance(0.12):
        return smallest // 2 + 1
    return r.per_axis(rank, lambda: r.randint(0, max(0, smallest // 2)))


@family.entry(*names("AvgPool{}d"), count=80)
def average_pool(r, name):
    rank = rank_of(name)
    kernel = r.per_axis(rank, lambda: r.randint(1, 4))
    options = {
        "stride": lambda: None if r.chance(0.2) else r.per_axis(rank, lambda: r.randint(1, 4)),
        "padding": lambda: half_padding(r, rank, kernel),
        "ceil_mode": lambda: r.chance(0.85),
        "count_include_pad": lambda: r.chance(0.4),
    }
    if rank > 1:
        options["divisor_override"] = lambda: r.one(None, 2, 3)
    return Case(**r.spread({"kernel_size": kernel}, options), x=(image(r, rank),))


@family.entry(*names("AdaptiveAvgPool{}d"), *names("AdaptiveMaxPool{}d"), count=40)
def adaptive_pool(r, name):
    rank = rank_of(name)
    options = {"return_indices": lambda: r.chance(0.7)} if "Max" in name else {}
    return Case(**r.spread({"output_size": adaptive_size(r, rank)}, options), x=(image(r, rank, 1),))


def adaptive_size(r, rank):
    if rank > 1 and r.chance(0.3):
        return tuple(None if r.chance(0.4) else r.randint(1, 7) for _ in range(rank))
    return r.per_axis(rank, lambda: r.randint(1, 7))


@family.entry(*names("FractionalMaxPool{}d", (2, 3)), count=40)
def fractional_pool(r, name):
    rank = rank_of(name)
    kernel = r.per_axis(rank, lambda: r.randint(1, 3))
    if r.chance(0.5):
        options = {"output_size": r.per_axis(rank, lambda: r.randint(1, 4))}
    else:
        options = {"output_ratio": r.per_axis(rank, lambda: r.one(0.3, 0.5, 0.6, 0.75))}
    case = r.spread({"kernel_size": kernel})
    case["k"] = {**case["k"], **options}
    if r.chance(0.2):
        case["k"]["return_indices"] = True
    return Case(**case, x=(image(r, rank, 6),))


@family.entry(*names("LPPool{}d"), count=40)
def power_pool(r, name):
    rank = rank_of(name)
    required = {"norm_type": r.one(1, 2, 2.0, 3), "kernel_size": r.per_axis(rank, lambda: r.randint(1, 4))}
    options = {
        "stride": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
        "ceil_mode": lambda: r.chance(0.8),
    }
    return Case(**r.spread(required, options), x=(image(r, rank),))


@family.entry(*names("MaxUnpool{}d"), count=40)
def unpool(r, name):
    rank = rank_of(name)
    required = {"kernel_size": r.per_axis(rank, lambda: r.randint(1, 3))}
    options = {
        "stride": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
        "padding": lambda: r.one(0, 0, 1),
    }
    x = image(r, rank, 3, 7)
    call = {"xk": {"output_size": list(r.sizes(rank, 6, 16))}} if r.chance(0.15) else {}
    return Case(**r.spread(required, options), x=(x, T(*x.shape, dtype="int64")), **call)
