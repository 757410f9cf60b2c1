"""tensorflow functions that reduce, reshape, join, split, index or construct."""

from draw import Case, Family
from values import Dtype, T

family = Family()


def tf(*names):
    return [f"tensorflow.{name}" for name in names]


def tensor(r, low=0, high=4, top=6):
    return T(*r.shape(low, high, 1, top))


def axes(r, rank):
    if rank < 2 or r.chance(0.6):
        return r.axis(rank)
    picked = r.sample(range(rank), 2)
    return r.one(tuple(picked), picked)


REDUCE = [
    "reduce_sum",
    "reduce_mean",
    "reduce_max",
    "reduce_min",
    "reduce_prod",
    "reduce_logsumexp",
    "reduce_std",
    "reduce_variance",
]


@family.entry(*tf(*REDUCE[:6]), *tf(*(f"math.{name}" for name in REDUCE)), count=40, spoiled=0.2)
def reduce_axes(r, name):
    x = tensor(r, 1)
    options = {"axis": lambda: axes(r, len(x.shape)), "keepdims": lambda: r.chance(0.7)}
    return Case(**r.spread({"input_tensor": x}, options, 0.6))


@family.entry(*tf("reduce_any", "reduce_all"), spoiled=0.2)
def logical(r, name):
    x = T(*r.shape(1, 4), dtype="bool")
    return Case(
        **r.spread({"input_tensor": x}, {"axis": lambda: axes(r, len(x.shape)), "keepdims": True}, 0.6)
    )


@family.entry(*tf("argmax", "argmin", "math.argmax"), count=36, spoiled=0.2)
def positions(r, name):
    x = tensor(r, 1)
    return Case(**r.spread({"input": x}, {"axis": lambda: r.axis(len(x.shape))}, 0.8))


@family.entry(*tf("norm", "cumsum", "math.cumsum", "sort", "argsort", "reverse"), spoiled=0.2)
def along(r, name):
    x = tensor(r, 1)
    axis = r.axis(len(x.shape))
    return Case(
        a=(x,),
        k={"axis": [axis] if name.endswith("reverse") else axis}
        if r.chance(0.7) or name.endswith("reverse")
        else {},
    )


@family.entry(*tf("nn.moments", "math.top_k", "nn.top_k"), spoiled=0.2)
def statistics(r, name):
    x = tensor(r, 1, 3)
    if name.endswith("moments"):
        return Case(
            a=(x, r.one([0], list(range(len(x.shape))), [-1])), k={"keepdims": True} if r.chance(0.4) else {}
        )
    return Case(a=(x,), k={"k": r.randint(1, x.shape[-1])} if r.chance(0.8) else {})


@family.entry(*tf("reshape"), count=60, spoiled=0.2)
def reshape(r):
    x = tensor(r, 1)
    total = 1
    for n in x.shape:
        total *= n
    target = list(x.shape)
    r.shuffle(target)
    if r.chance(0.3):
        target = r.one([total], [1, total], [total, 1])
    if r.chance(0.4):
        target[r.randrange(len(target))] = -1
    return Case(**r.spread({"tensor": x, "shape": r.one(tuple(target), target)}))


@family.entry(*tf("transpose"), count=40, spoiled=0.2)
def transpose(r):
    x = tensor(r, 1)
    order = list(range(len(x.shape)))
    r.shuffle(order)
    return Case(**r.spread({"a": x}, {"perm": r.one(tuple(order), order)}, 0.75))


@family.entry(*tf("expand_dims"), count=40, spoiled=0.2)
def expand_dims(r):
    x = tensor(r, 0)
    return Case(**r.spread({"input": x, "axis": r.randint(-len(x.shape) - 1, len(x.shape))}))


@family.entry(*tf("squeeze"), count=40, spoiled=0.2)
def squeeze(r):
    x = T(*(1 if r.chance(0.5) else n for n in r.shape(1, 4)))
    ones = [i for i, n in enumerate(x.shape) if n == 1]
    axis = r.choice(ones) if ones and r.chance(0.85) else r.axis(len(x.shape))
    return Case(**r.spread({"input": x}, {"axis": r.one(axis, [axis])}, 0.6))


@family.entry(*tf("broadcast_to", "tile", "repeat", "roll"), count=36, spoiled=0.2)
def repeated(r, name):
    x = tensor(r, 1, 3)
    kind = name.split(".")[-1]
    if kind == "broadcast_to":
        x = T(*(1 if r.chance(0.4) else n for n in x.shape))
        return Case(
            a=(x, [*r.sizes(r.one(0, 0, 1), 1, 4), *(n if n > 1 else r.randint(1, 4) for n in x.shape)])
        )
    if kind == "tile":
        return Case(a=(x, list(r.sizes(len(x.shape), 1, 3))))
    if kind == "roll":
        return Case(a=(x,), k={"shift": r.randint(-2, 3), "axis": r.axis(len(x.shape))})
    return Case(
        **r.spread({"input": x, "repeats": r.randint(1, 3)}, {"axis": lambda: r.axis(len(x.shape))}, 0.75)
    )


@family.entry(*tf("shape", "rank", "size"), spoiled=0.0)
def asked(r, name):
    return Case(a=(tensor(r, 0, 5, 8),))


@family.entry(*tf("pad"), count=50, spoiled=0.2)
def pad(r):
    x = tensor(r, 1, 4)
    each = [[r.randint(0, 2), r.randint(0, 2)] for _ in x.shape]
    options = {"mode": lambda: r.one("CONSTANT", "REFLECT", "SYMMETRIC"), "constant_values": 0}
    return Case(**r.spread({"tensor": x, "paddings": each}, options))


def parts(r, shape, axis):
    tensors = []
    for _ in range(r.one(1, 2, 2, 3)):
        part = list(shape)
        part[axis] = r.randint(1, 5)
        if r.chance(0.06):
            part[r.randrange(len(part))] += 1
        tensors.append(T(*part))
    return tensors


@family.entry(*tf("concat"), count=50, spoiled=0.15)
def concat(r):
    shape = r.shape(1, 4)
    axis = r.axis(len(shape))
    return Case(**r.spread({"values": parts(r, shape, axis), "axis": axis}))


@family.entry(*tf("stack"), count=40, spoiled=0.15)
def stack(r):
    shape = r.shape(0, 3)
    return Case(
        **r.spread(
            {"values": [T(*shape)] * r.randint(1, 3)},
            {"axis": lambda: r.randint(-len(shape) - 1, len(shape))},
            0.7,
        )
    )


@family.entry(*tf("split", "unstack"), count=50, spoiled=0.2)
def split(r, name):
    x = T(*(r.one(2, 3, 1) * r.randint(1, 3) for _ in range(r.randint(1, 3))))
    axis = r.axis(len(x.shape))
    n = x.shape[axis]
    if name.endswith("unstack"):
        return Case(a=(x,), k={"axis": axis} if r.chance(0.7) else {})
    cut = r.randint(0, n)
    return Case(
        **r.spread(
            {"value": x, "num_or_size_splits": r.one(1, 2, 3, [cut, n - cut], [cut, -1])}, {"axis": axis}, 0.8
        )
    )


@family.entry(*tf("meshgrid"), spoiled=0.15)
def meshgrid(r):
    return Case(
        a=tuple(T(r.randint(1, 5)) for _ in range(r.randint(1, 3))),
        k={"indexing": r.one("ij", "xy")} if r.chance(0.5) else {},
    )


@family.entry(*tf("gather", "gather_nd", "one_hot", "slice", "strided_slice"), count=40, spoiled=0.15)
def indexed(r, name):
    kind = name.split(".")[-1]
    x = tensor(r, 1, 3)
    if kind == "gather":
        return Case(
            **r.spread(
                {"params": x, "indices": r.one(0, T(*r.shape(0, 2, 1, 4), dtype="int32"))},
                {"axis": lambda: r.axis(len(x.shape))},
            )
        )
    if kind == "gather_nd":
        return Case(a=(x, T(*r.shape(0, 2, 1, 4), r.randint(1, len(x.shape)), dtype="int32")))
    if kind == "one_hot":
        return Case(
            **r.spread(
                {"indices": T(*r.shape(0, 3), dtype="int32"), "depth": r.randint(1, 6)}, {"axis": lambda: -1}
            )
        )
    begin = [r.randint(0, n - 1) for n in x.shape]
    size = [r.randint(1, n - s) for n, s in zip(x.shape, begin)]
    if kind == "slice":
        return Case(a=(x, begin, [-1 if r.chance(0.2) else n for n in size]))
    return Case(a=(x, begin, [b + n for b, n in zip(begin, size)]))


@family.entry(*tf("zeros", "ones", "fill", "eye", "range", "linspace"), count=36, spoiled=0.15)
def constructed(r, name):
    kind = name.split(".")[-1]
    shape = r.shape(0, 3)
    if kind in ("zeros", "ones"):
        return Case(
            **r.spread(
                {"shape": r.one(shape, list(shape))},
                {"dtype": lambda: r.one(Dtype("int32"), "float32", Dtype("bool"))},
            )
        )
    if kind == "fill":
        return Case(**r.spread({"dims": list(shape), "value": r.one(0, 1.5)}))
    if kind == "eye":
        return Case(**r.spread({"num_rows": r.randint(1, 9)}, {"num_columns": lambda: r.randint(1, 9)}))
    if kind == "linspace":
        return Case(a=(r.one(0.0, -1.0), r.one(1.0, 5.0), r.randint(1, 30)))
    start = r.randint(-3, 4)
    return Case(
        a=r.one(
            (r.randint(1, 12),),
            (start, start + r.randint(0, 9)),
            (start, start + r.randint(1, 9), r.randint(1, 3)),
            (0.0, 2.0, 0.5),
        )
    )


@family.entry(*tf("constant", "convert_to_tensor", "Variable"), spoiled=0.15)
def literal(r, name):
    value = r.one(
        1,
        0.5,
        True,
        [1, 2, 3],
        [0.5, 1.0],
        [[1, 2], [3, 4]],
        [[1.0], [2.0]],
        tensor(r) if not name.endswith("constant") else [0.25],
    )
    return Case(a=(value,), k={"dtype": r.one("float32", Dtype("int32"), "int64")} if r.chance(0.5) else {})


@family.entry(*tf("random.normal", "random.uniform", "random.truncated_normal"), spoiled=0.15)
def random(r, name):
    shape = r.shape(0, 4)
    return Case(**r.spread({"shape": r.one(shape, list(shape))}, {"dtype": Dtype("float16")}))


@family.entry(
    *tf("sequence_mask", "linalg.band_part", "linalg.diag", "linalg.diag_part", "linalg.trace"), spoiled=0.15
)
def matrices(r, name):
    if name.endswith("mask"):
        return Case(a=(T(r.randint(1, 5), dtype="int32"),), k={"maxlen": r.randint(1, 6)})
    x = tensor(r, 2, 4)
    return Case(a=(x, r.randint(-1, 2), r.randint(-1, 2)) if name.endswith("band_part") else (x,))
