"""keras.ops that reduce, reshape, join, split, index or construct."""

from draw import Case, Family
from values import T

family = Family()


def ops(*names):
    return [f"keras.ops.{name}" for name in names]


def tensor(r, low=0, high=4, top=6):
    return T(*r.shape(low, high, 1, top))


def axes(r, rank):
    if rank < 2 or r.chance(0.6):
        return r.axis(rank)
    picked = r.sample(range(rank), 2)
    return r.one(tuple(picked), picked)


@family.entry(
    *ops(
        "sum",
        "mean",
        "max",
        "min",
        "prod",
        "std",
        "var",
        "amax",
        "amin",
        "any",
        "all",
        "logsumexp",
        "count_nonzero",
        "median",
    ),
    count=40,
    spoiled=0.2,
)
def reduce_axes(r, name):
    x = tensor(r, 1)
    options = {"axis": lambda: r.one(None, axes(r, len(x.shape)), axes(r, len(x.shape)))}
    if not name.endswith("nonzero"):
        options["keepdims"] = lambda: r.chance(0.7)
    return Case(**r.spread({"x": x}, options, 0.6))


@family.entry(*ops("argmax", "argmin"), count=40, spoiled=0.2)
def positions(r, name):
    x = tensor(r, 1)
    options = {"axis": lambda: r.one(None, r.axis(len(x.shape))), "keepdims": lambda: r.chance(0.7)}
    return Case(**r.spread({"x": x}, options, 0.6))


@family.entry(*ops("cumsum", "cumprod", "sort", "argsort", "flip"), count=36, spoiled=0.2)
def along(r, name):
    x = tensor(r, 1)
    return Case(
        **r.spread({"x": x}, {"axis": lambda: r.one(r.axis(len(x.shape)), r.axis(len(x.shape)), None)}, 0.7)
    )


@family.entry(*ops("norm", "normalize", "moments", "top_k"), count=36, spoiled=0.2)
def statistics(r, name):
    x = tensor(r, 1, 3)
    if name.endswith("moments"):
        return Case(
            a=(x, r.one([0], (0,), list(range(len(x.shape))))), k={"keepdims": True} if r.chance(0.4) else {}
        )
    if name.endswith("top_k"):
        return Case(a=(x, r.randint(1, x.shape[-1])), k={"sorted": False} if r.chance(0.2) else {})
    options = {"axis": lambda: r.axis(len(x.shape))} | (
        {"keepdims": lambda: True} if name.endswith("norm") else {}
    )
    return Case(a=(x,), k={n: v() for n, v in options.items() if r.chance(0.6)})


@family.entry(*ops("reshape"), count=60, spoiled=0.2)
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
    if r.chance(0.1):
        return Case(a=(x, -1))
    return Case(**r.spread({"x": x, "newshape": r.one(tuple(target), target)}))


@family.entry(*ops("transpose"), count=40, spoiled=0.2)
def transpose(r):
    x = tensor(r, 1)
    order = list(range(len(x.shape)))
    r.shuffle(order)
    return Case(**r.spread({"x": x}, {"axes": r.one(tuple(order), order)}, 0.75))


@family.entry(*ops("swapaxes", "moveaxis"), count=36, spoiled=0.2)
def swap(r, name):
    x = tensor(r, 2)
    return Case(a=(x, r.axis(len(x.shape)), r.axis(len(x.shape))))


@family.entry(*ops("expand_dims"), count=40, spoiled=0.2)
def expand_dims(r):
    x = tensor(r, 0)
    rank = len(x.shape)
    one = r.randint(-rank - 1, rank)
    return Case(**r.spread({"x": x, "axis": one if r.chance(0.85) else r.one([0, 1], (1, -1))}))


@family.entry(*ops("squeeze"), count=40, spoiled=0.2)
def squeeze(r):
    x = T(*(1 if r.chance(0.5) else n for n in r.shape(1, 4)))
    ones = [i for i, n in enumerate(x.shape) if n == 1]
    axis = r.choice(ones) if ones and r.chance(0.8) else r.axis(len(x.shape))
    return Case(**r.spread({"x": x}, {"axis": axis}, 0.6))


@family.entry(*ops("broadcast_to"), count=36, spoiled=0.2)
def broadcast_to(r):
    x = T(*(1 if r.chance(0.4) else n for n in r.shape(0, 3)))
    target = (*r.sizes(r.one(0, 0, 1, 2), 1, 4), *(n if n > 1 else r.randint(1, 4) for n in x.shape))
    return Case(**r.spread({"x": x, "shape": target}))


@family.entry(*ops("repeat", "tile", "roll"), count=36, spoiled=0.2)
def repeated(r, name):
    x = tensor(r, 1, 3)
    if name.endswith("tile"):
        return Case(
            a=(x, r.one(r.randint(1, 3), r.sizes(len(x.shape), 1, 3), list(r.sizes(len(x.shape) + 1, 1, 2))))
        )
    axis = {"axis": lambda: r.axis(len(x.shape))}
    second = {"repeats": r.randint(1, 3)} if name.endswith("repeat") else {"shift": r.randint(-2, 3)}
    return Case(**r.spread({"x": x, **second}, axis, 0.7))


@family.entry(*ops("ravel", "shape", "ndim", "size"), spoiled=0.0)
def flat(r, name):
    return Case(a=(tensor(r, 0, 5, 8),))


@family.entry(*ops("pad"), count=50, spoiled=0.2)
def pad(r):
    x = tensor(r, 1, 3)
    each = tuple((r.randint(0, 2), r.randint(0, 2)) for _ in x.shape)
    width = r.one(each, [list(p) for p in each], r.randint(0, 2), (1, 2))
    options = {"mode": lambda: r.one("constant", "reflect", "symmetric", "nope")}
    case = r.spread({"x": x, "pad_width": width}, options)
    if r.chance(0.15):
        case["k"]["constant_values"] = 1
    return Case(**case)


def parts(r, shape, axis):
    tensors = []
    for _ in range(r.one(1, 2, 2, 3)):
        part = list(shape)
        part[axis] = r.randint(1, 5)
        if r.chance(0.06):
            part[r.randrange(len(part))] += 1
        tensors.append(T(*part))
    return r.one(tensors, tensors, tuple(tensors))


@family.entry(*ops("concatenate"), count=50, spoiled=0.15)
def concatenate(r):
    shape = r.shape(1, 4)
    axis = r.axis(len(shape))
    return Case(**r.spread({"xs": parts(r, shape, axis)}, {"axis": axis}, 0.85))


@family.entry(*ops("stack"), count=40, spoiled=0.15)
def stack(r):
    shape = r.shape(0, 3)
    tensors = [T(*shape) for _ in range(r.randint(1, 3))]
    if r.chance(0.08):
        tensors[-1] = T(*shape, 2)
    return Case(**r.spread({"x": tensors}, {"axis": lambda: r.randint(-len(shape) - 1, len(shape))}, 0.7))


@family.entry(*ops("hstack", "vstack", "append", "meshgrid"), spoiled=0.15)
def joined(r, name):
    shape = r.shape(1, 3)
    if name.endswith("meshgrid"):
        return Case(
            a=tuple(T(r.randint(1, 4)) for _ in range(r.randint(1, 3))),
            k={"indexing": r.one("ij", "xy")} if r.chance(0.5) else {},
        )
    axis = 0 if name.endswith(("vstack", "append")) or len(shape) == 1 else 1
    tensors = parts(r, shape, axis)
    if name.endswith("append"):
        return Case(a=(tensors[0], tensors[-1]), k={"axis": axis} if r.chance(0.6) else {})
    return Case(a=(tensors,))


@family.entry(*ops("split", "array_split", "unstack"), count=40, spoiled=0.2)
def split(r, name):
    x = T(*(r.one(2, 3, 1) * r.randint(1, 3) for _ in range(r.randint(1, 3))))
    axis = r.axis(len(x.shape))
    if name.endswith("unstack"):
        return Case(
            a=(x,),
            k={n: v for n, v in {"num": x.shape[axis], "axis": axis}.items() if n == "axis" or r.chance(0.3)},
        )
    pieces = r.one(1, 2, 2, 3, [1], [1, 2])
    return Case(**r.spread({"x": x, "indices_or_sections": pieces}, {"axis": axis}, 0.8))


@family.entry(*ops("take", "take_along_axis"), count=40, spoiled=0.2)
def take(r, name):
    x = tensor(r, 1, 3)
    axis = r.axis(len(x.shape))
    if name.endswith("take"):
        indices = r.one(0, T(*r.shape(0, 2, 1, 4), dtype="int64"), T(r.randint(1, 4), dtype="int64"))
        return Case(**r.spread({"x": x, "indices": indices}, {"axis": axis}, 0.7))
    shape = list(x.shape)
    shape[axis] = r.randint(1, 5)
    return Case(a=(x, T(*shape, dtype="int64")), k={"axis": axis})


@family.entry(*ops("tril", "triu", "diag", "diagonal", "trace", "eye", "identity", "tri"), spoiled=0.2)
def diagonals(r, name):
    kind = name.split(".")[-1]
    if kind == "identity":
        return Case(a=(r.randint(1, 40),))
    if kind in ("eye", "tri"):
        return Case(
            **r.spread(
                {"N": r.randint(1, 6)},
                {"M": lambda: r.one(None, r.randint(1, 6)), "k": lambda: r.randint(-1, 2)},
                0.5,
            )
        )
    x = tensor(r, *((1, 2) if kind == "diag" else (2, 3)))
    key = "offset" if kind in ("diagonal", "trace") else "k"
    return Case(**r.spread({"x": x}, {key: lambda: r.randint(-1, 2)}, 0.6))


@family.entry(*ops("zeros", "ones", "empty"), spoiled=0.2)
def sized(r, name):
    shape = r.shape(0, 4)
    return Case(
        **r.spread({"shape": r.one(shape, list(shape))}, {"dtype": lambda: r.one("float32", "int32", "bool")})
    )


@family.entry(*ops("full", "full_like", "arange", "linspace"), count=40, spoiled=0.15)
def constructed(r, name):
    kind = name.split(".")[-1]
    if kind == "full":
        return Case(**r.spread({"shape": r.shape(0, 3), "fill_value": r.one(0, 1.5)}, {"dtype": "int32"}))
    if kind == "full_like":
        return Case(a=(tensor(r), r.one(0, 2.5)))
    if kind == "linspace":
        return Case(
            **r.spread(
                {"start": r.one(0, -1.0), "stop": r.one(1, 5.0)}, {"num": lambda: r.randint(1, 9)}, 0.8
            )
        )
    start = r.randint(-3, 4)
    spread = r.one(
        (r.randint(1, 12),),
        (start, start + r.randint(0, 9)),
        (start, start + r.randint(1, 12), r.one(1, 2, 3)),
    )
    return Case(a=spread, k={"dtype": r.one("float32", "int32")} if r.chance(0.35) else {})


@family.entry(*ops("one_hot", "multi_hot"), count=40, spoiled=0.2)
def one_hot(r, name):
    x = T(*r.shape(1, 3), dtype="int64")
    key = "num_classes"
    axis = {"axis": lambda: r.one(-1, 0, r.axis(len(x.shape)))}
    return Case(**r.spread({"x" if name.endswith("one_hot") else "inputs": x, key: r.randint(1, 6)}, axis))


@family.entry(*ops("slice", "slice_update"), count=36, spoiled=0.2)
def slices(r, name):
    x = tensor(r, 1, 3)
    start = [r.randint(0, n - 1) for n in x.shape]
    size = [r.randint(1, n - s) for n, s in zip(x.shape, start)]
    return Case(a=(x, start, size if name.endswith("slice") else T(*size)))


@family.entry(*ops("convert_to_tensor", "array"), spoiled=0.15)
def literal(r, name):
    value = r.one(1, 0.5, True, [1, 2, 3], [0.5, 1.0], [[1, 2], [3, 4]], [[1.0], [2.0]], tensor(r), tensor(r))
    return Case(a=(value,), k={"dtype": r.one("float32", "int32")} if r.chance(0.4) else {})


@family.entry(
    *(
        f"keras.random.{n}"
        for n in ("normal", "uniform", "randint", "truncated_normal", "dropout", "categorical", "shuffle")
    ),
    spoiled=0.15,
)
def random(r, name):
    kind = name.split(".")[-1]
    shape = r.shape(0, 3)
    if kind == "dropout":
        return Case(a=(T(*shape), r.one(0.1, 0.5)))
    if kind == "shuffle":
        return Case(a=(T(*r.shape(1, 3)),))
    if kind == "categorical":
        return Case(a=(T(*r.sizes(2)), r.randint(1, 5)))
    if kind == "randint":
        return Case(a=(shape, 0, r.randint(1, 9)))
    return Case(
        **r.spread(
            {"shape": shape},
            {"mean": 0.0, "stddev": 0.5} if kind != "uniform" else {"minval": -1.0, "maxval": 1.0},
        )
    )
