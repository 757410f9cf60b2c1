"""tensorflow functions with products and windows."""

from draw import Case, Family
from values import T

family = Family()


def tf(*names):
    return [f"tensorflow.{name}" for name in names]


@family.entry(*tf("matmul", "linalg.matmul"), count=60, spoiled=0.15)
def matmul(r, name):
    n, m, p = r.sizes(3, 1, 6)
    batch = r.shape(0, 2, 1, 4)
    inner = m + r.one(0, 0, 0, 0, 0, 1)
    left, right = (*batch, n, m), (*r.broadcastable(batch), inner, p)
    k = {}
    if r.chance(0.25):
        right, k = (*right[:-2], p, inner), {"transpose_b": True}
    if r.chance(0.12):
        left, k = (*left[:-2], m, n), {**k, "transpose_a": True}
    return Case(a=(T(*left), T(*right)), k=k)


EINSUM = [
    ("bij,bjk->bik", "bij", "bjk"),
    ("bhid,bhjd->bhij", "bhid", "bhjd"),
    ("ij,jk->ik", "ij", "jk"),
    ("i,j->ij", "i", "j"),
    ("ij->ji", "ij"),
    ("...ij,...jk->...ik", "bij", "bjk"),
    ("bnd,dk->bnk", "bnd", "dk"),
    ("bij->b", "bij"),
    ("bsnh,btnh->bnst", "bsnh", "btnh"),
]


@family.entry(*tf("einsum"), count=50, spoiled=0.12)
def einsum(r):
    equation, *operands = r.one(*EINSUM)
    sizes = {label: r.randint(1, 5) for label in "".join(operands)}
    tensors = [T(*(sizes[label] for label in operand)) for operand in operands]
    if r.chance(0.08):
        tensors[-1] = T(*(n + 1 for n in tensors[-1].shape))
    return Case(a=(equation, *tensors))


@family.entry(*tf("tensordot"), spoiled=0.15)
def tensordot(r):
    n, m, p, q = r.sizes(4, 1, 5)
    left, right, axes = r.one(
        ((n, m), (m, p), 1),
        ((n, m, p), (m, p, q), 2),
        ((n, m), (p, m), [[1], [1]]),
        ((n, m, q), (q, p), [[2], [0]]),
    )
    return Case(a=(T(*left), T(*right)), k={"axes": axes})


def padding(r):
    return r.one("SAME", "VALID", "SAME", "VALID", "nope" if r.chance(0.15) else "SAME")


@family.entry(*tf("nn.conv2d", "nn.depthwise_conv2d", "nn.conv1d"), count=50, spoiled=0.2)
def conv(r, name):
    c_in, c_out = r.sizes(2, 1, 4)
    s = r.randint(1, 3)
    kind = name.split(".")[-1]
    if kind == "conv1d":
        return Case(
            a=(T(2, r.randint(5, 12), c_in), T(r.randint(1, 4), c_in, c_out)),
            k={"stride": s, "padding": padding(r)},
        )
    filters = T(*r.sizes(2, 1, 4), c_in, c_out)
    strides = [1, s, s, 1] if kind.startswith("depth") or r.chance(0.5) else r.one(s, [s, s])
    return Case(
        **r.spread(
            {
                "input": T(2, *r.sizes(2, 5, 12), c_in),
                "filters" if kind == "conv2d" else "filter": filters,
                "strides": strides,
                "padding": padding(r),
            }
        )
    )


@family.entry(*tf("nn.conv2d_transpose"), spoiled=0.15)
def conv_transpose(r):
    c_in, c_out, s = r.sizes(3, 1, 3)
    h, w = r.sizes(2, 2, 6)
    return Case(
        a=(T(2, h, w, c_in), T(3, 3, c_out, c_in)),
        k={"output_shape": [2, h * s, w * s, c_out], "strides": s, "padding": "SAME"},
    )


@family.entry(*tf("nn.max_pool2d", "nn.avg_pool2d", "nn.max_pool", "nn.avg_pool"), count=40, spoiled=0.2)
def pool(r, name):
    k, s = r.randint(1, 3), r.randint(1, 3)
    wide = [1, k, k, 1] if r.chance(0.3) else k
    step = [1, s, s, 1] if isinstance(wide, list) else s
    return Case(
        **r.spread(
            {
                "input": T(2, *r.sizes(2, 3, 10), r.randint(1, 4)),
                "ksize": wide,
                "strides": step,
                "padding": padding(r),
            }
        )
    )


@family.entry(*tf("nn.bias_add", "nn.space_to_depth", "nn.depth_to_space", "space_to_batch_nd"), spoiled=0.2)
def moved(r, name):
    b = r.randint(2, 3)
    if name.endswith("bias_add"):
        c = r.randint(1, 5)
        return Case(a=(T(*r.shape(1, 3), c), T(c + r.one(0, 0, 0, 1))))
    if name.endswith("space_to_depth"):
        return Case(
            a=(T(2, b * r.randint(1, 3), b * r.randint(1, 3) + r.one(0, 0, 0, 1), r.randint(1, 3)), b)
        )
    if name.endswith("batch_nd"):
        return Case(a=(T(2, b * r.randint(1, 3), b * r.randint(1, 3), 1), [b, b], [[0, 0], [0, 0]]))
    return Case(a=(T(2, *r.sizes(2, 1, 4), b * b * r.randint(1, 3) + r.one(0, 0, 0, 1)), b))


@family.entry(*tf("image.resize"), count=40, spoiled=0.2)
def resize(r):
    x = T(*((2,) if r.chance(0.8) else ()), *r.sizes(2, 2, 8), r.randint(1, 3))
    options = {"method": lambda: r.one("nearest", "bilinear", "bicubic"), "antialias": True}
    return Case(**r.spread({"images": x, "size": r.one(list(r.sizes(2, 1, 9)), r.sizes(2, 1, 9))}, options))


@family.entry(*tf("image.extract_patches"), count=40, spoiled=0.0)
def patches(r):
    x = T(2, *r.sizes(2, 4, 12), r.randint(1, 3))
    size, stride, rate = r.randint(1, 4), r.randint(1, 4), r.one(1, 1, 2)
    options = {"sizes": [1, size, size, 1], "strides": [1, stride, stride, 1], "rates": [1, rate, rate, 1]}
    return Case(a=(x,), k={**options, "padding": r.one("VALID", "SAME")})


@family.entry(
    *tf(
        "image.flip_left_right",
        "image.random_flip_left_right",
        "image.rgb_to_grayscale",
        "image.per_image_standardization",
        "image.central_crop",
        "image.resize_with_crop_or_pad",
        "image.random_crop",
    ),
    spoiled=0.15,
)
def pictures(r, name):
    x = T(*((2,) if r.chance(0.7) else ()), *r.sizes(2, 4, 8), 3)
    kind = name.split(".")[-1]
    if kind == "central_crop":
        return Case(a=(x, 0.5))
    if kind == "resize_with_crop_or_pad":
        return Case(a=(x, *r.sizes(2, 2, 10)))
    if kind == "random_crop":
        return Case(a=(x, [r.randint(1, n) for n in x.shape]))
    return Case(a=(x,))


@family.entry(
    *tf(
        "nn.softmax_cross_entropy_with_logits",
        "nn.sparse_softmax_cross_entropy_with_logits",
        "nn.sigmoid_cross_entropy_with_logits",
    ),
    spoiled=0.15,
)
def losses(r, name):
    shape = r.shape(1, 3, 2, 6)
    labels = T(*shape[:-1], dtype="int32") if "sparse" in name else T(*shape)
    return Case(k={"labels": labels, "logits": T(*shape)})


@family.entry(
    *tf("nn.batch_normalization", "nn.embedding_lookup", "nn.local_response_normalization"), spoiled=0.15
)
def layers(r, name):
    x = T(*r.shape(2, 4))
    c = x.shape[-1]
    if name.endswith("lookup"):
        return Case(a=(T(*r.sizes(2, 1, 6)), T(*r.shape(0, 2), dtype="int32")))
    if name.endswith("response_normalization"):
        return Case(a=(T(*r.sizes(4, 1, 5)),), k={"depth_radius": 2} if r.chance(0.5) else {})
    return Case(a=(x, T(c), T(c), r.one(None, T(c)), r.one(None, T(c)), 1e-3))


@family.entry(*tf("signal.stft", "signal.fft", "signal.rfft"), spoiled=0.15)
def signals(r, name):
    if name.endswith("stft"):
        return Case(a=(T(*r.shape(0, 1, 1, 3), r.randint(40, 90)), r.one(16, 32), r.one(4, 8)))
    return Case(a=(T(*r.shape(1, 3, 2, 9), dtype="complex64" if name.endswith(".fft") else "float32"),))
