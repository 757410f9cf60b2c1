"""torch.nn.functional met now and then, functions of torch that mirror it, torchvision.ops functions."""

from draw import Case, Family
from families.torch._tensors import functional, methods, tensor
from values import T

family = Family()


def top(*names):
    return [f"torch.{name}" for name in names]


@family.entry(
    *functional("celu_", "elu_", "leaky_relu_", "hardtanh_", "selu_", "rrelu_"),
    *top(
        "selu",
        "celu",
        "rrelu",
        "relu_",
        "erfc",
        "sinc",
        "absolute",
        "arctan",
        "selu_",
        "digamma",
        "sigmoid_",
        "tanh_",
    ),
    spoiled=0.12,
)
def unary(r, name):
    return Case(a=(tensor(r),))


@family.entry(
    *methods(
        "erfc",
        "sinc",
        "absolute",
        "arctan",
        "digamma",
        "lgamma",
        "exp2",
        "round_",
        "sin_",
        "cos_",
        "erf_",
        "rsqrt_",
        "reciprocal_",
        "ceil_",
        "logit_",
        "random_",
        "exponential_",
        "is_leaf",
        "grad",
        "is_sparse",
        "is_complex",
        "positive",
    ),
    spoiled=0.1,
)
def unary_methods(r, name):
    return Case(x=(tensor(r),))


@family.entry(
    *top(
        "fmax",
        "fmin",
        "not_equal",
        "less_equal",
        "greater_equal",
        "arctan2",
        "ldexp",
        "nextafter",
        "logaddexp2",
    ),
    count=36,
    spoiled=0.15,
)
def binary(r, name):
    x = tensor(r, floating=1)
    shape = list(r.broadcastable(x.shape))
    if shape and r.chance(0.12):
        shape[0] += 1
    return Case(a=(x, T(*shape)))


@family.entry(
    *methods(
        "not_equal",
        "less_equal",
        "greater_equal",
        "fmax",
        "fmin",
        "floor_divide_",
        "remainder_",
        "multiply_",
        "subtract_",
    ),
    count=36,
    spoiled=0.15,
)
def binary_methods(r, name):
    x = tensor(r, floating=1)
    return Case(x=(x,), a=(T(*r.broadcastable(x.shape)),))


@family.entry(*top("nanmean", "nanmedian", "logcumsumexp", "cummin", "trapz"), spoiled=0.2)
def reductions(r, name):
    x = tensor(r, 1, 3, floating=1)
    k = {"dim": r.axis(len(x.shape))} if r.chance(0.7) or name.endswith(("exp", "cummin")) else {}
    return Case(a=(x,), k=k)


@family.entry(
    *top(
        "matrix_power",
        "matrix_exp",
        "linalg.matrix_power",
        "linalg.qr",
        "linalg.svd",
        "linalg.eigh",
        "pinverse",
        "linalg.pinv",
        "corrcoef",
        "cov",
    ),
    spoiled=0.2,
)
def matrices(r, name):
    n, m = r.sizes(2, 1, 6)
    if name.endswith("power"):
        return Case(a=(T(*r.shape(0, 1), n, n), r.randint(0, 3)))
    if name.endswith(("exp", "eigh")):
        return Case(a=(T(*r.shape(0, 2), n, n),))
    return Case(
        a=(T(n, m),) if name.endswith(("corrcoef", "cov", "pinverse")) else (T(*r.shape(0, 1), n, m),)
    )


@family.entry(
    *top("hann_window", "hamming_window", "blackman_window", "normal", "histc", "take"), spoiled=0.2
)
def others(r, name):
    if name.endswith("window"):
        return Case(**r.spread({"window_length": r.randint(1, 40)}, {"periodic": False}))
    if name.endswith("normal"):
        return Case(a=(0.0, 1.0, r.shape(0, 3)) if r.chance(0.6) else (tensor(r, floating=1), T(1)))
    if name.endswith("histc"):
        return Case(
            **r.spread(
                {"input": tensor(r, 1, 2, floating=1)},
                {"bins": lambda: r.randint(1, 9), "min": 0, "max": 1},
                0.6,
            )
        )
    return Case(a=(tensor(r, 1, 3, floating=1), T(*r.shape(0, 2), dtype="int64")))


@family.entry(*top("conv1d", "conv2d", "conv3d"), spoiled=0.2)
def convolution(r, name):
    rank = int(name[-2])
    c_in, c_out = r.sizes(2, 1, 4)
    options = {
        "bias": lambda: T(c_out),
        "stride": lambda: r.randint(1, 2),
        "padding": lambda: r.randint(0, 2),
    }
    return Case(
        **r.spread(
            {"input": T(2, c_in, *r.sizes(rank, 4, 7)), "weight": T(c_out, c_in, *r.sizes(rank, 1, 3))},
            options,
        )
    )


@family.entry(
    *top(
        "layer_norm",
        "dropout",
        "embedding",
        "cosine_similarity",
        "pairwise_distance",
        "max_pool2d",
        "pixel_shuffle",
    ),
    spoiled=0.2,
)
def mirrored(r, name):
    kind = name.split(".")[-1]
    shape = r.shape(2, 4)
    x = T(*shape)
    arguments = {
        "layer_norm": (x, r.one(shape[-1:], list(shape[-2:]))),
        "dropout": (x, 0.5, False),
        "embedding": (T(*r.sizes(2)), T(*r.shape(0, 3), dtype="int64")),
        "cosine_similarity": (x, x, r.axis(len(shape))),
        "pairwise_distance": (x, x),
        "max_pool2d": (T(2, r.randint(1, 3), *r.sizes(2, 3, 9)), r.randint(1, 3)),
        "pixel_shuffle": (T(2, 4 * r.randint(1, 3), *r.sizes(2, 1, 5)), 2),
    }
    return Case(a=arguments[kind])


@family.entry(*functional("embedding_bag"), count=36, spoiled=0.2)
def embedding_bag(r):
    weight = T(*r.sizes(2, 2, 9))
    k = {"mode": r.one("sum", "mean", "max")} if r.chance(0.5) else {}
    if r.chance(0.6):
        return Case(a=(T(*r.sizes(2, 1, 5), dtype="int64"), weight), k=k)
    bags = r.randint(1, 3)
    return Case(
        a=(T(r.randint(3, 7), dtype="int64"), weight, T(bags, dtype="int64", values=range(bags))), k=k
    )


@family.entry(*functional("max_unpool1d", "max_unpool3d"), spoiled=0.2)
def unpool(r, name):
    rank = int(name[-2])
    x = T(2, r.randint(1, 3), *r.sizes(rank, 2, 5))
    return Case(
        **r.spread(
            {"input": x, "indices": T(*x.shape, dtype="int64"), "kernel_size": r.randint(1, 3)},
            {"stride": lambda: r.randint(1, 3)},
        )
    )


@family.entry(*functional("fractional_max_pool2d", "fractional_max_pool3d", "lp_pool3d"), spoiled=0.2)
def rare_pools(r, name):
    rank = int(name[-2])
    x = T(2, r.randint(1, 3), *r.sizes(rank, 5, 9))
    if "lp_pool" in name:
        return Case(
            **r.spread(
                {"input": x, "norm_type": r.one(1, 2), "kernel_size": r.randint(1, 3)},
                {"stride": lambda: r.randint(1, 3)},
            )
        )
    k = r.one({"output_size": r.randint(1, 3)}, {"output_ratio": 0.5}, {"output_size": r.sizes(rank, 1, 3)})
    return Case(a=(x, r.randint(1, 2)), k=k)


@family.entry(*functional("upsample_nearest", "upsample_bilinear"), spoiled=0.2)
def upsampling(r, name):
    return Case(
        a=(T(2, r.randint(1, 3), *r.sizes(2, 1, 6)),),
        k=r.one({"size": r.sizes(2, 1, 9)}, {"scale_factor": r.randint(1, 3)}),
    )


@family.entry(*functional("multi_margin_loss", "multilabel_margin_loss", "pdist"), spoiled=0.15)
def margins(r, name):
    n, c = r.sizes(2, 1, 6)
    if name.endswith("pdist"):
        return Case(a=(T(n, c),))
    k = {"reduction": r.one("mean", "sum", "none")} if r.chance(0.6) else {}
    target = T(n, dtype="int64") if "multi_margin" in name else T(n, c, dtype="int64")
    return Case(a=(T(n, c), target), k=k)


@family.entry(
    "torchvision.ops.stochastic_depth",
    "torchvision.ops.drop_block2d",
    "torchvision.ops.sigmoid_focal_loss",
    "torchvision.ops.box_area",
    "torchvision.ops.box_iou",
    spoiled=0.15,
)
def vision(r, name):
    kind = name.split(".")[-1]
    if kind == "stochastic_depth":
        return Case(
            **r.spread(
                {"input": T(*r.shape(1, 4)), "p": r.one(0.1, 0.3), "mode": r.one("row", "batch")},
                {"training": False},
            )
        )
    if kind == "drop_block2d":
        return Case(
            **r.spread(
                {"input": T(*r.sizes(4, 4, 7)), "p": 0.1, "block_size": r.randint(1, 3)}, {"training": False}
            )
        )
    if kind == "sigmoid_focal_loss":
        x = T(*r.shape(1, 3))
        return Case(a=(x, x), k={"reduction": r.one("mean", "sum", "none")} if r.chance(0.6) else {})
    boxes = [T(r.randint(1, 20), 4) for _ in range(2)]
    return Case(a=tuple(boxes[:1] if kind == "box_area" else boxes))
