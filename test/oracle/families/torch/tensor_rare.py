"""Functions of torch seldom seen in models: in-place forms, aliases, rare constructors and transforms."""

from draw import Case, Family
from families.torch._tensors import both, case, methods, tensor
from values import Dtype, T

family = Family()

ONE = (
    "fix conj_physical resolve_conj resolve_neg arccos acosh arccosh arcsin arcsinh atanh arctanh rad2deg isposinf "
    "isneginf isreal msort"
).split()
ONE_IN_PLACE = (
    "negative sign sgn trunc fix frac conj_physical bitwise_not acos arccos acosh arccosh asin arcsin asinh arcsinh atan "
    "arctan atanh arctanh cosh sinh tan exp2 expm1 log10 log1p log2 sinc erfc erfinv lgamma digamma i0 deg2rad rad2deg "
    "logical_not nan_to_num"
).split()
TWO = "bitwise_left_shift bitwise_right_shift gcd lcm".split()
TWO_IN_PLACE = (
    "divide true_divide fmod bitwise_and bitwise_or bitwise_xor bitwise_left_shift bitwise_right_shift gcd lcm hypot "
    "atan2 arctan2 copysign ldexp xlogy eq ne not_equal lt less le less_equal gt greater ge greater_equal logical_and "
    "logical_or logical_xor float_power"
).split()
INTEGER = ("bitwise", "gcd", "lcm")


def in_place(names):
    return methods(*(f"{name}_" for name in names))


@family.entry(*(f"torch.{name}" for name in ONE), spoiled=0.1)
def one(r, name):
    return case(name, tensor(r, 1 if name.endswith("msort") else 0, 4, floating=0.85))


@family.entry(*in_place(ONE_IN_PLACE), spoiled=0.1)
def one_in_place(r, name):
    kind = r.one("bool", "int64", "int32") if "bitwise" in name else r.one(*["float32"] * 8, "int64", "bool", "float64")
    return case(name, T(*r.shape(0, 4), dtype=kind))


def operands(r, name):
    """Two tensors that broadcast; whole ones where bits or divisors are meant, and never zero."""
    x = r.shape(0, 4)
    kind = r.one("int64", "int32") if any(word in name for word in INTEGER) else "float32"
    other = r.broadcastable(x)
    if other and r.chance(0.12):
        other = (*other[:-1], other[-1] + 1)
    if r.chance(0.1):
        other = (2, *other)
    count = 1
    for n in other:
        count *= n
    values = (2,) * count if kind != "float32" else None
    return T(*x, dtype=kind), T(*other, dtype=kind, values=values)


@family.entry(*(f"torch.{name}" for name in TWO), spoiled=0.1)
def two(r, name):
    x, other = operands(r, name)
    return case(name, x, (other,))


@family.entry(*in_place(TWO_IN_PLACE), *in_place(["nextafter", "heaviside"]), spoiled=0.0)
def two_in_place(r, name):
    x, other = operands(r, name)
    if name.endswith("float_power_") and r.chance(0.7):
        x = T(*x.shape, dtype="float64")
    return case(name, x, (other,))


@family.entry("torch.Tensor.__rfloordiv__", "torch.Tensor.__rmod__", spoiled=0.0)
def reflected(r, name):
    x = T(*r.shape(0, 3))
    return case(name, x, (r.one(2, 3, 0.5, T(*x.shape)),))


@family.entry("torch.mvlgamma", "torch.Tensor.mvlgamma_", spoiled=0.0)
def multivariate(r, name):
    shape = r.shape(0, 3)
    count = 1
    for n in shape:
        count *= n
    return case(name, T(*shape, values=(3.5,) * count), (r.randint(1, 2),))


@family.entry("torch.Tensor.addcmul_", "torch.Tensor.addcdiv_", spoiled=0.15)
def three_in_place(r, name):
    shape = r.shape(0, 3)
    return case(name, T(*shape), (T(*r.broadcastable(shape)), T(*r.broadcastable(shape))))


@family.entry("torch.Tensor.clip_", "torch.Tensor.clamp_min_", "torch.Tensor.clamp_max_", spoiled=0.1)
def limits(r, name):
    return case(name, T(*r.shape(0, 4)), (r.one(0, 0.5, 1),))


@family.entry("torch.Tensor.cumprod_", spoiled=0.15)
def running(r, name):
    x = T(*r.shape(1, 3))
    return case(name, x, (r.axis(len(x.shape)),))


@family.entry(*both("nanquantile"), spoiled=0.15)
def quantile(r, name):
    x = T(*r.shape(1, 3))
    options = {"dim": r.axis(len(x.shape))} if r.chance(0.6) else {}
    if options and r.chance(0.3):
        options["keepdim"] = True
    return case(name, x, (r.one(0.5, 0.9, T(3)),), options)


@family.entry("torch.Tensor.mH", spoiled=0.0)
def conjugate(r, name):
    return case(name, tensor(r, 0, 4))


@family.entry(*both("diagflat"), spoiled=0.15)
def diagonal(r, name):
    return case(name, tensor(r, 0, 3, 1, 4), (r.randint(-2, 2),) if r.chance(0.5) else ())


@family.entry(*both("unsafe_split", "unsafe_split_with_sizes", "dsplit", "narrow_copy"), count=36, spoiled=0.15)
def cuts(r, name):
    shape = list(r.shape(3, 4, 2, 6))
    axis = r.axis(len(shape))
    size = shape[axis]
    if name.endswith("unsafe_split"):
        return case(name, T(*shape), (r.randint(1, size), axis))
    if name.endswith("with_sizes"):
        first = r.randint(1, size - 1)
        return case(name, T(*shape), ([first, size - first], axis))
    if name.endswith("dsplit"):
        shape[2] = 4
        return case(name, T(*shape), (r.one(2, 4, [1], [1, 3], 3),))
    start = r.randint(0, size - 1)
    return case(name, T(*shape), (axis, start, r.randint(0, size - start)))


@family.entry(*both("masked_select"), spoiled=0.0)
def masked(r, name):
    shape = r.shape(1, 3)
    count = 1
    for n in shape:
        count *= n
    mask = T(*shape, dtype="bool", values=[r.chance(0.5) for _ in range(count)])
    return case(name, T(*shape), (mask,))


@family.entry(*both("scatter_reduce", "index_reduce"), spoiled=0.15)
def reduced_into(r, name):
    shape = r.shape(1, 3)
    axis = r.axis(len(shape))
    if "scatter" in name:
        index = T(*(r.randint(1, n) for n in shape), dtype="int64")
        return case(name, T(*shape), (axis, index, T(*index.shape), r.one("sum", "amax", "mean")))
    n = r.randint(1, 4)
    source = list(shape)
    source[axis] = n
    return case(name, T(*shape), (axis, T(n, dtype="int64"), T(*source), r.one("prod", "amax", "mean")))


@family.entry(*both("select_scatter", "slice_scatter"), spoiled=0.15)
def written(r, name):
    shape = r.shape(2, 4)
    axis = r.axis(len(shape))
    rest = list(shape)
    if "select" in name:
        rest.pop(axis)
        return case(name, T(*shape), (T(*rest), axis, r.randint(0, shape[axis] - 1)))
    start = r.randint(0, shape[axis] - 1)
    rest[axis] = shape[axis] - start
    return case(name, T(*shape), (T(*rest),), {"dim": axis, "start": start})


@family.entry(*both("addr"), spoiled=0.2)
@family.entry(*in_place(["addmm", "baddbmm", "addbmm", "addmv", "addr"]), spoiled=0.0)
def added(r, name):
    b, n, m, p = r.sizes(4, 1, 4)
    kind = name.split(".")[-1].rstrip("_")
    x, left, right = {
        "addmm": (T(n, p), T(n, m), T(m, p)),
        "baddbmm": (T(b, n, p), T(b, n, m), T(b, m, p)),
        "addbmm": (T(n, p), T(b, n, m), T(b, m, p)),
        "addmv": (T(n), T(n, m), T(m)),
        "addr": (T(n, m), T(n), T(m)),
    }[kind]
    return case(name, x, (left, right))


@family.entry("torch.linalg.cross", spoiled=0.2)
def cross(r):
    n = r.randint(1, 4)
    x = T(n, 3)
    return Case(a=(x, T(3) if r.chance(0.2) else T(r.one(n, 1), 3)), k={"dim": -1} if r.chance(0.4) else {})


@family.entry(*methods("chalf", "cfloat", "cdouble", "share_memory_", "to_dense"), spoiled=0.0)
def kept(r, name):
    return case(name, tensor(r, 0, 4))


@family.entry("torch.imag", "torch.Tensor.imag", spoiled=0.0)
def imaginary(r, name):
    return case(name, T(*r.shape(0, 4), dtype=r.one("complex64", "complex64", "complex128", "float32")))


FACTS = ["is_sparse_csr", "is_quantized", "is_nested", "is_mkldnn", "is_meta", "is_sparse", "is_signed", "layout", "name"]


@family.entry(*methods(*FACTS), spoiled=0.0)
def facts(r, name):
    return case(name, tensor(r, 0, 4))


@family.entry(*both("is_same_size"), spoiled=0.1)
def same_size(r, name):
    x = T(*r.shape(0, 3))
    return case(name, x, (r.one(T(*x.shape), T(*r.shape(0, 3))),))


@family.entry("torch.result_type", spoiled=0.0)
def result_type(r):
    return Case(a=(tensor(r, 0, 2, floating=0.3), r.one(tensor(r, 0, 2, floating=0.3), 2, 0.5, True)))


KINDS = ["float32", "float64", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool", "complex64"]


@family.entry("torch.promote_types", count=60, spoiled=0.0)
def promote_types(r):
    return Case(a=(Dtype(r.choice(KINDS)), Dtype(r.choice(KINDS))))


@family.entry("torch.range", spoiled=0.15)
def closed_range(r):
    start = r.randint(-3, 4)
    return Case(a=(start, start + r.randint(0, 9), r.one(1, 2, 0.5)))


@family.entry("torch.bartlett_window", "torch.kaiser_window", "torch.hann_window", "torch.hamming_window", "torch.blackman_window", spoiled=0.2)
def window(r):
    return Case(a=(r.randint(0, 200),), k={"periodic": r.chance(0.5)} if r.chance(0.5) else {})


LITERALS = (1, 0.5, [1, 2, 3], [0.5, 1.0], [[1, 2], [3, 4]], [[1.0], [2.0], [3.0]], [], (1, 2), [True, False], [[[1]]])


@family.entry("torch.asarray", count=30, spoiled=0.0)
def asarray(r):
    return Case(a=(r.one(*LITERALS, [r.randint(0, 99)] * r.randint(1, 5), [[0.5] * r.randint(1, 4)] * r.randint(1, 4)),))


LEGACY = ["torch.Tensor", "torch.FloatTensor", "torch.DoubleTensor", "torch.HalfTensor", "torch.BFloat16Tensor", "torch.LongTensor", "torch.IntTensor", "torch.ShortTensor", "torch.CharTensor", "torch.ByteTensor", "torch.BoolTensor"]


@family.entry(*LEGACY, spoiled=0.0)
def legacy(r):
    shape = r.shape(1, 3)
    return Case(a=shape if r.chance(0.7) else ([r.randint(0, 1) for _ in range(r.randint(1, 6))],))


@family.entry("torch.Tensor.new", spoiled=0.0)
def new(r, name):
    return case(name, T(*r.shape(0, 2)), r.shape(1, 3) if r.chance(0.6) else ([1.0] * r.randint(1, 4),))


@family.entry("torch.poisson", "torch.Tensor.log_normal_", "torch.Tensor.cauchy_", spoiled=0.1)
def drawn(r, name):
    return case(name, T(*r.shape(0, 4)))


@family.entry("torch.Tensor.geometric_", "torch.Tensor.random_", "torch.Tensor.exponential_", spoiled=0.0)
def drawn_by(r, name):
    return case(name, T(*r.shape(0, 4)), (0.5,) if "geometric" in name else ())


@family.entry("torch.binomial", spoiled=0.1)
def binomial(r):
    shape = r.shape(0, 3)
    return Case(a=(T(*shape), T(*shape)))


@family.entry("torch.fill", "torch.Tensor.fill_diagonal_", spoiled=0.1)
def filled(r, name):
    return case(name, T(*r.shape(2, 3, 3, 3)) if "diagonal" in name and r.chance(0.8) else T(*r.sizes(2, 1, 5)), (r.one(0.5, 1),))


@family.entry("torch.nn.init.sparse_", spoiled=0.15)
def sparse(r):
    return Case(a=(T(*r.sizes(2, 1, 6)), 0.1))


@family.entry("torch.nn.init.calculate_gain", spoiled=0.0)
def gain(r):
    return Case(a=("leaky_relu", r.one(0.1, 0.2) * r.randint(1, 40)))


FFT_ONE = ["hfft", "ihfft"]
FFT_MANY = ["rfftn", "irfftn", "hfft2", "hfftn", "ihfft2", "ihfftn"]


@family.entry(*(f"torch.fft.{name}" for name in FFT_ONE + FFT_MANY), "torch.fft.ifftshift", spoiled=0.15)
def fourier(r, name):
    takes_real = name.split(".")[-1] in ("ihfft", "rfftn", "ihfft2", "ihfftn")
    x = T(*r.shape(2, 4, 2, 7), dtype="float32" if takes_real else r.one("float32", "complex64"))
    return Case(a=(x,))


@family.entry("torch.fft.fftfreq", "torch.fft.rfftfreq", spoiled=0.0)
def frequencies(r):
    return Case(a=(r.randint(1, 90),))


@family.entry(*both("svd", "qr"), "torch.linalg.svdvals", "torch.linalg.matrix_rank", "torch.linalg.svd", "torch.linalg.qr", "torch.linalg.pinv", spoiled=0.15)
def decomposed(r, name):
    return case(name, T(*r.shape(0, 1, 1, 3), *r.sizes(2, 1, 5)))


@family.entry(*(f"torch.linalg.{name}" for name in ("slogdet", "eigvalsh", "eigh", "matrix_exp", "matrix_power")), spoiled=0.15)
def square(r, name):
    n = r.randint(1, 5)
    x = T(*r.shape(0, 1, 1, 3), n, n)
    return Case(a=(x, 2) if name.endswith("power") else (x,))


@family.entry("torch.linalg.cholesky", "torch.cholesky", spoiled=0.0)
def positive(r, name):
    n = r.randint(1, 6)
    values = [float(i % (n + 1) == 0) * r.randint(1, 99) for i in range(n * n)]
    return Case(a=(T(n, n, values=values),))


@family.entry("torch.linalg.eig", "torch.linalg.eigvals", spoiled=0.1)
def eigen(r):
    n = r.randint(1, 5)
    return Case(a=(T(*r.shape(0, 1, 1, 3), n, n),))


@family.entry("torch.dropout", "torch.feature_dropout", "torch.alpha_dropout", "torch.feature_alpha_dropout", spoiled=0.0)
def dropped(r, name):
    return Case(a=(T(*r.shape(3, 5)), 0.5, r.chance(0.5)))


@family.entry(*(f"torch.nn.functional.max_pool{rank}d_with_indices" for rank in (1, 2, 3)), spoiled=0.2)
def pooled(r, name):
    rank = int(name.split("pool")[1][0])
    return Case(a=(T(*r.sizes(2, 1, 3), *r.sizes(rank, 4, 8)), r.randint(1, 3)))


@family.entry(*(f"torch.nn.functional.adaptive_max_pool{rank}d_with_indices" for rank in (1, 2, 3)), spoiled=0.2)
def pooled_to(r, name):
    rank = int(name.split("pool")[1][0])
    return Case(a=(T(*r.sizes(2, 1, 3), *r.sizes(rank, 4, 8)), r.randint(1, 4)))


@family.entry("torch.constant_pad_nd", spoiled=0.15)
def padded(r):
    x = T(*r.shape(1, 4, 2, 6))
    axes = r.randint(1, len(x.shape))
    return Case(a=(x, tuple(r.randint(-1, 3) for _ in range(2 * axes))))


@family.entry(*both("dist"), spoiled=0.15)
def distance(r, name):
    x = T(*r.shape(0, 3))
    return case(name, x, (T(*r.broadcastable(x.shape)),))


@family.entry("torch.polygamma", spoiled=0.0)
def polygamma(r):
    return Case(a=(r.randint(0, 3), T(*r.shape(0, 4))))


@family.entry(*both("frexp"), spoiled=0.15)
def frexp(r, name):
    return case(name, T(*r.shape(0, 4)))


@family.entry("torch.trapezoid", "torch.trapz", "torch.cumulative_trapezoid", spoiled=0.15)
def integral(r):
    x = T(*r.shape(1, 3))
    return Case(a=(x,), k={"dim": r.axis(len(x.shape))} if r.chance(0.5) else {})


@family.entry("torch.as_strided", "torch.Tensor.as_strided", spoiled=0.0)
def strided(r, name):
    return case(name, T(*r.sizes(2, 4, 9)), ((r.randint(1, 4), r.randint(1, 4)), (r.randint(1, 2), 1)))


@family.entry("torch.nn.functional.triplet_margin_with_distance_loss", spoiled=0.15)
def triplet(r):
    x = T(*r.shape(2, 2))
    return Case(a=(x, x, x), k={"reduction": r.one("none", "mean", "sum")} if r.chance(0.6) else {})


@family.entry("torch.put", spoiled=0.2)
def put(r):
    x = r.shape(1, 3, 1, 4)
    count = r.randint(1, 3)
    options = {"accumulate": lambda: r.chance(0.5)}
    return Case(**r.spread({"input": T(*x), "index": T(count, dtype="int64"), "source": T(count)}, options))
