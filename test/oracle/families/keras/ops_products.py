"""keras.ops with products and windows: matmul, einsum, attention, convolution, pooling, images, losses."""

from draw import Case, Family
from values import T

family = Family()


def ops(*names):
    return [f"keras.ops.{name}" for name in names]


@family.entry(*ops("matmul"), count=60, spoiled=0.15)
def matmul(r):
    n, m, p = r.sizes(3, 1, 6)
    batch = r.shape(0, 2, 1, 4)
    inner = m + r.one(0, 0, 0, 0, 0, 1)
    return Case(
        a=r.one(
            (T(m), T(inner)),
            (T(n, m), T(inner)),
            (T(m), T(inner, p)),
            (T(n, m), T(inner, p)),
            (T(*batch, n, m), T(*r.broadcastable(batch), inner, p)),
            (T(*batch, n, m), T(inner, p)),
        )
    )


@family.entry(*ops("dot", "inner", "outer", "tensordot", "cross", "kron"), count=40, spoiled=0.15)
def products(r, name):
    kind = name.split(".")[-1]
    n, m, p, q = r.sizes(4, 1, 6)
    shapes = {
        "dot": r.one(
            ((m,), (m,)), ((n, m), (m,)), ((n, m), (m, p)), ((n, q, m), (m, p)), ((n, m), (q, m, p))
        ),
        "inner": r.one(((n, m), (p, m)), ((m,), (m,))),
        "outer": r.one(((n,), (m,)), ((n, m), (p,))),
        "tensordot": ((n, m), (m, p)),
        "cross": ((n, m, 3), (n, m, 3)),
        "kron": ((n, m), (p, q)),
    }
    left, right = shapes[kind]
    return Case(a=(T(*left), T(*right)), k={"axes": 1} if kind == "tensordot" else {})


EINSUM = [
    ("bij,bjk->bik", "bij", "bjk"),
    ("bhid,bhjd->bhij", "bhid", "bhjd"),
    ("ij,jk", "ij", "jk"),
    ("i,j->ij", "i", "j"),
    ("ij->ji", "ij"),
    ("...ij,...jk->...ik", "bij", "bjk"),
    ("bnd,dk->bnk", "bnd", "dk"),
    ("bchw,ck->bkhw", "bchw", "ck"),
    ("ij,ij->", "ij", "ij"),
    ("btnh,bsnh->bnts", "btnh", "bsnh"),
    ("acbe,aecd->abcd", "acbe", "aecd"),
    ("aecd,abcd->acbe", "aecd", "abcd"),
    ("bij->b", "bij"),
]


@family.entry(*ops("einsum"), count=70, spoiled=0.12)
def einsum(r):
    equation, *operands = r.one(*EINSUM)
    sizes = {label: r.randint(1, 5) for label in "".join(operands)}
    tensors = [T(*(sizes[label] for label in operand)) for operand in operands]
    if r.chance(0.08):
        tensors[-1] = T(*(n + 1 for n in tensors[-1].shape))
    return Case(a=(equation, *tensors))


@family.entry(*ops("dot_product_attention"), count=40, spoiled=0.15)
def attention(r):
    b, t, s, heads, width = r.sizes(5, 1, 4)
    groups = r.one(heads, heads, 1)
    options = {"is_causal": True, "scale": 0.5, "mask": T(b, heads, t, s, dtype="bool")}
    k = {n: v for n, v in options.items() if r.chance(0.2)}
    return Case(a=(T(b, t, heads, width), T(b, s, groups, width), T(b, s, groups, width)), k=k)


def image(r, rank, channels, form, low=4, high=10):
    spatial = r.sizes(rank, low, high if rank < 3 else max(low, 6))
    return T(2, channels, *spatial) if form == "channels_first" else T(2, *spatial, channels)


def form(r):
    return {"data_format": r.one("channels_first", "channels_last")} if r.chance(0.4) else {}


@family.entry(*ops("conv"), count=60, spoiled=0.2)
def conv(r):
    rank, groups = r.one(1, 2, 2, 3), r.one(1, 1, 1, 2)
    c_in, c_out = groups * r.randint(1, 3), groups * r.randint(1, 3)
    k = form(r)
    options = {
        "strides": lambda: r.per_axis(rank, lambda: r.randint(1, 2)),
        "padding": lambda: r.one("same", "valid"),
    }
    k |= {n: v() for n, v in options.items() if r.chance(0.5)}
    if "strides" not in k and r.chance(0.4):
        k["dilation_rate"] = r.randint(1, 2)
    return Case(
        a=(image(r, rank, c_in, k.get("data_format")), T(*r.sizes(rank, 1, 3), c_in // groups, c_out)), k=k
    )


@family.entry(*ops("depthwise_conv", "separable_conv", "conv_transpose"), count=40, spoiled=0.2)
def other_conv(r, name):
    rank = r.one(1, 2, 2)
    c_in, c_out, depth = r.randint(1, 3), r.randint(1, 3), r.randint(1, 2)
    k = form(r)
    if r.chance(0.5):
        k["padding"] = r.one("same", "valid")
    x = image(r, rank, c_in, k.get("data_format"))
    kernel = r.sizes(rank, 1, 3)
    if name.endswith("depthwise_conv"):
        return Case(a=(x, T(*kernel, c_in, depth), r.randint(1, 2)), k=k)
    if name.endswith("separable_conv"):
        return Case(a=(x, T(*kernel, c_in, depth), T(*(1,) * rank, c_in * depth, c_out), 1), k=k)
    return Case(a=(x, T(*kernel, c_out, c_in), r.randint(1, 2)), k=k)


@family.entry(*ops("max_pool", "average_pool"), count=40, spoiled=0.2)
def pool(r, name):
    rank = r.one(1, 2, 2, 3)
    k = form(r)
    options = {
        "strides": lambda: r.per_axis(rank, lambda: r.randint(1, 3)),
        "padding": lambda: r.one("same", "valid"),
    }
    k |= {n: v() for n, v in options.items() if r.chance(0.5)}
    return Case(
        a=(image(r, rank, r.randint(1, 3), k.get("data_format")), r.per_axis(rank, lambda: r.randint(1, 3))),
        k=k,
    )


@family.entry("keras.ops.image.resize", count=40, spoiled=0.2)
def resize(r):
    k = form(r)
    if r.chance(0.5):
        k["interpolation"] = r.one("bilinear", "nearest", "bicubic")
    x = image(r, 2, 3, k.get("data_format"), 2, 8)
    if r.chance(0.15):
        x = T(*x.shape[1:])
    return Case(a=(x, r.one(r.sizes(2, 1, 9), list(r.sizes(2, 1, 9)))), k=k)


@family.entry("keras.ops.image.pad_images", "keras.ops.image.crop_images", spoiled=0.15)
def borders(r, name):
    x = image(r, 2, 3, None, 4, 8)
    return Case(a=(x, r.randint(0, 1), r.randint(0, 2), r.randint(0, 1), r.randint(0, 2)))


@family.entry("keras.ops.image.extract_patches", count=40, spoiled=0.2)
def patches(r):
    k = {"size": r.per_axis(2, lambda: r.randint(1, 3))}
    options = {"strides": lambda: r.randint(1, 3), "padding": lambda: r.one("same", "valid")}
    k |= {n: v() for n, v in options.items() if r.chance(0.4)}
    return Case(a=(image(r, 2, r.randint(1, 3), None),), k=k)


@family.entry(*ops("batch_normalization", "layer_normalization", "rms_normalization"), spoiled=0.15)
def normalisation(r, name):
    x = T(*r.shape(2, 4))
    if name.endswith("batch_normalization"):
        c = x.shape[-1]
        return Case(a=(x, T(c), T(c), -1), k={n: T(c) for n in ("offset", "scale") if r.chance(0.5)})
    return Case(a=(x,), k={"axis": -1} if r.chance(0.5) else {})


@family.entry(
    *ops("binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy"), spoiled=0.15
)
def crossentropy(r, name):
    shape = r.shape(1, 3, 2, 6)
    k = {"from_logits": r.chance(0.5)} if r.chance(0.5) else {}
    target = T(*shape[:-1], dtype="int64") if "sparse" in name else T(*shape)
    return Case(a=(target, T(*shape)), k=k)


@family.entry(*ops("fft", "rfft", "stft"), spoiled=0.15)
def fourier(r, name):
    if name.endswith("stft"):
        return Case(a=(T(*r.shape(0, 1, 1, 3), r.randint(40, 80)), r.one(16, 32), r.one(4, 8), 32))
    x = T(*r.shape(1, 3, 2, 9))
    return Case(a=((x, T(*x.shape)),) if name.endswith(".fft") else (x,))


@family.entry(
    *ops("rearrange", "segment_sum", "scatter", "searchsorted", "bincount", "in_top_k"), spoiled=0.15
)
def others(r, name):
    kind = name.split(".")[-1]
    n, m = r.sizes(2, 1, 6)
    if kind == "rearrange":
        return Case(
            a=(T(2, n, m, 3), r.one("b h w c -> b c h w", "b h w c -> b (h w) c", "b h w c -> b h (w c)"))
        )
    if kind == "segment_sum":
        return Case(a=(T(n, m), T(n, dtype="int64")), k={"num_segments": r.randint(1, 5)})
    if kind == "scatter":
        return Case(a=(T(n, 1, dtype="int64"), T(n, m), (r.randint(1, 5), m)))
    if kind == "searchsorted":
        return Case(a=(T(n), T(*r.shape(1, 2))))
    if kind == "bincount":
        return Case(a=(T(n, dtype="int64"),), k={"minlength": r.randint(1, 8)})
    return Case(a=(T(n, dtype="int64"), T(n, m + 1), r.randint(1, 3)))
