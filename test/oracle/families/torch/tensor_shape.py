"""Views, permutations, joining and splitting."""

from draw import Case, Family
from families.torch._tensors import both, case, methods, tensor
from values import T

family = Family()


def product(shape):
    result = 1
    for n in shape:
        result *= n
    return result


def regrouped(r, shape):
    """Another shape with as many values: merged or split axes, -1 now and then."""
    total = product(shape)
    target = list(shape)
    way = r.randrange(5)
    if way == 0:
        target = [total]
    elif way == 1 and len(shape) > 1:
        i = r.randrange(len(shape) - 1)
        target[i : i + 2] = [shape[i] * shape[i + 1]]
    elif way == 2 and shape:
        i = r.randrange(len(shape))
        factors = [f for f in range(1, shape[i] + 1) if shape[i] % f == 0]
        f = r.choice(factors)
        target[i : i + 1] = [f, shape[i] // f]
    elif way == 3:
        target.insert(r.randint(0, len(target)), 1)
    else:
        r.shuffle(target)
    if target and r.chance(0.4):
        target[r.randrange(len(target))] = -1
    if target and r.chance(0.05):
        target[r.randrange(len(target))] += 1
    return target


@family.entry("torch.reshape", "torch.Tensor.reshape", "torch.Tensor.view", count=60, spoiled=0.2)
def reshape(r, name):
    x = tensor(r, 0, 4, floating=0.95)
    target = regrouped(r, x.shape)
    if name.startswith("torch.Tensor.") and r.chance(0.6) and target:
        return case(name, x, target)
    return case(name, x, (r.one(tuple(target), target),))


@family.entry(*both("flatten"), count=50)
def flatten(r, name):
    x = tensor(r, 0, 5, floating=0.95)
    options = {"start_dim": lambda: r.one(0, 1, 2, -2, -3), "end_dim": lambda: r.one(-1, -2, 2)}
    spread = r.spread({}, options, 0.6)
    return case(name, x, spread["a"], spread["k"])


@family.entry(*both("unflatten"), count=40)
def unflatten(r, name):
    inner = r.sizes(r.randint(1, 3), 1, 4)
    shape = list(r.shape(1, 3))
    axis = r.axis(len(shape))
    shape[axis] = product(inner)
    if r.chance(0.35):
        inner = (*inner[:-1], -1)
    return case(name, T(*shape), (axis, r.one(inner, list(inner))))


@family.entry(*both("squeeze"), "torch.Tensor.squeeze_", count=40)
def squeeze(r, name):
    x = T(*(1 if r.chance(0.45) else n for n in r.shape(0, 4)))
    if r.chance(0.3):
        return case(name, x)
    if r.chance(0.12) and len(x.shape) > 1:
        return case(name, x, (tuple(r.sample(range(len(x.shape)), 2)),))
    return case(name, x, *r.one(((r.axis(len(x.shape)),),), ((), {"dim": r.axis(len(x.shape))})))


@family.entry(*both("unsqueeze"), "torch.Tensor.unsqueeze_", count=36)
def unsqueeze(r, name):
    x = tensor(r, 0, 4)
    dim = r.randint(-len(x.shape) - 1, len(x.shape))
    return case(name, x, *r.one(((dim,),), ((dim,),), ((), {"dim": dim})))


@family.entry(*both("permute"), count=40)
def permute(r, name):
    x = tensor(r, 1, 5, floating=1)
    order = list(range(len(x.shape)))
    r.shuffle(order)
    order = [i - len(order) if r.chance(0.2) else i for i in order]
    if r.chance(0.08):
        order[0] = order[-1]
    if name.startswith("torch.Tensor.") and r.chance(0.7):
        return case(name, x, order)
    return case(name, x, (r.one(tuple(order), order),))


@family.entry(*both("transpose", "swapaxes", "swapdims"), "torch.Tensor.transpose_", count=36)
def transpose(r, name):
    x = tensor(r, 1, 4, floating=1)
    rank = len(x.shape)
    return case(name, x, (r.axis(rank), r.axis(rank)))


@family.entry(*both("movedim", "moveaxis"))
def movedim(r, name):
    x = tensor(r, 2, 4, floating=1)
    rank = len(x.shape)
    if r.chance(0.6):
        return case(name, x, (r.axis(rank), r.axis(rank)))
    return case(name, x, (tuple(r.sample(range(rank), 2)), tuple(r.sample(range(rank), 2))))


@family.entry(
    "torch.t",
    "torch.Tensor.t",
    "torch.adjoint",
    spoiled=0.1,
)
@family.entry("torch.Tensor.T", "torch.Tensor.mT", "torch.Tensor.H", spoiled=0.0)
def turned(r, name):
    return case(name, tensor(r, 0, 3) if not name.endswith((".T", ".H")) else tensor(r, 0, 2))


ATTRIBUTES = [
    "shape",
    "ndim",
    "dtype",
    "data",
    "is_cuda",
    "requires_grad",
    "real",
    "device",
    "is_floating_point",
    "numel",
    "dim",
    "ndimension",
    "nelement",
    "is_contiguous",
    "element_size",
    "itemsize",
    "nbytes",
    "stride",
]


@family.entry(*methods(*ATTRIBUTES), spoiled=0.0)
def attribute(r, name):
    return case(name, tensor(r, 0, 5, 1, 8))


@family.entry("torch.numel", "torch.is_tensor", "torch.is_floating_point", spoiled=0.1)
def question(r, name):
    return Case(a=(tensor(r, 0, 4),))


@family.entry("torch.Tensor.size", count=40)
def size(r, name):
    x = tensor(r, 1, 4)
    return case(name, x, *r.one(((),), ((r.axis(len(x.shape)),),), ((), {"dim": r.axis(len(x.shape))})))


@family.entry("torch.Tensor.__len__", spoiled=0.0)
def length(r, name):
    return case(name, tensor(r, 0, 3, 1, 9))


@family.entry("torch.Tensor.expand", "torch.Tensor.broadcast_to", "torch.broadcast_to", count=50)
def expand(r, name):
    x = T(*(1 if r.chance(0.4) else n for n in r.shape(0, 4)))
    target = [n if n > 1 or r.chance(0.2) else r.randint(1, 5) for n in x.shape]
    target = [-1 if r.chance(0.35) else n for n in target]
    target = [r.randint(1, 4) for _ in range(r.one(0, 0, 1, 2))] + target
    if name.endswith("expand") and r.chance(0.6):
        return case(name, x, target)
    return case(name, x, (tuple(target),))


@family.entry("torch.Tensor.repeat", "torch.tile", "torch.Tensor.tile", count=40)
def repeat(r, name):
    x = tensor(r, 0, 3, floating=1)
    counts = [r.randint(1, 3) for _ in range(max(1, len(x.shape) + r.one(0, 0, 1, -1)))]
    if name.startswith("torch.Tensor.") and r.chance(0.6):
        return case(name, x, counts)
    return case(name, x, (tuple(counts),))


@family.entry(*both("repeat_interleave"), count=40)
def repeat_interleave(r, name):
    x = tensor(r, 1, 3, floating=1)
    dim = r.axis(len(x.shape))
    return case(
        name, x, *r.one(((r.randint(1, 3),),), ((r.randint(1, 3), dim),), ((r.randint(1, 3),), {"dim": dim}))
    )


@family.entry(*both("flip"), "torch.fliplr", "torch.flipud")
def flip(r, name):
    x = tensor(r, 1, 4, floating=1)
    if not name.endswith("flip"):
        return case(name, x)
    dims = r.sample(range(len(x.shape)), r.randint(1, len(x.shape)))
    if name.startswith("torch.Tensor.") and r.chance(0.4):
        return case(name, x, dims)
    return case(name, x, *r.one(((dims,),), ((tuple(dims),),), ((), {"dims": dims})))


@family.entry(*both("roll"), count=36)
def roll(r, name):
    x = tensor(r, 1, 4, floating=1)
    if len(x.shape) > 1 and r.chance(0.4):
        dims = tuple(r.sample(range(len(x.shape)), 2))
        return case(name, x, (), {"shifts": (r.randint(-3, 3), r.randint(-3, 3)), "dims": dims})
    return case(name, x, *r.one(((r.randint(-3, 3),),), ((r.randint(-3, 3), r.axis(len(x.shape))),)))


@family.entry(*both("rot90", "ravel"), spoiled=0.2)
def others(r, name):
    x = tensor(r, 0 if name.endswith("ravel") else 2, 4, floating=1)
    if name.endswith("ravel"):
        return case(name, x)
    return case(name, x, (r.randint(0, 3), r.one([0, 1], [-2, -1], [1, 0])))


@family.entry("torch.Tensor.unfold", count=36)
def windows(r, name):
    x = tensor(r, 1, 3, 4, 9, floating=1)
    return case(name, x, (r.axis(len(x.shape)), r.randint(1, 4), r.randint(1, 3)))


# Joining.


def parts(r, shape, axis, wrong=0.1):
    tensors = []
    for _ in range(r.one(1, 2, 2, 2, 3, 4)):
        part = list(shape)
        if part:
            part[axis] = r.randint(1, 5)
        tensors.append(T(*part, dtype=r.one("float32", "float32", "float32", "float32", "int64")))
    if r.chance(wrong):
        odd = list(tensors[-1].shape)
        i = r.randrange(len(odd)) if odd else 0
        odd[i : i + 1] = [odd[i] + 1] if odd and r.chance(0.6) else []
        tensors[-1] = T(*odd)
    return r.one(tensors, tensors, tuple(tensors))


@family.entry("torch.cat", "torch.concat", "torch.concatenate", count=50, spoiled=0.15)
def cat(r, name):
    shape = r.shape(1, 4)
    axis = r.axis(len(shape))
    spread = r.spread({"tensors": parts(r, shape, axis)}, {"dim": axis}, 0.8)
    return Case(**spread)


@family.entry("torch.stack", count=50, spoiled=0.15)
def stack(r):
    shape = r.shape(0, 3)
    tensors = [T(*shape) for _ in range(r.randint(1, 4))]
    if r.chance(0.1):
        tensors[-1] = T(*(n + 1 for n in shape), 2)
    dim = r.randint(-len(shape) - 1, len(shape))
    return Case(**r.spread({"tensors": r.one(tensors, tuple(tensors))}, {"dim": dim}, 0.7))


@family.entry("torch.hstack", "torch.vstack", "torch.dstack", spoiled=0.15)
def stacks(r, name):
    shape = r.shape(1, 3)
    axis = 0 if name.endswith("vstack") or len(shape) == 1 else 1
    if name.endswith("dstack"):
        shape, axis = r.sizes(3), 2
    return Case(a=(parts(r, shape, axis),))


@family.entry("torch.meshgrid", count=36, spoiled=0.15)
def meshgrid(r):
    tensors = [T(r.randint(1, 5)) for _ in range(r.randint(1, 3))]
    k = {"indexing": r.one("ij", "xy")} if r.chance(0.6) else {}
    return Case(a=tuple(tensors) if r.chance(0.7) else (tensors,), k=k)


@family.entry("torch.broadcast_tensors", "torch.broadcast_shapes", spoiled=0.15)
def broadcast(r, name):
    shape = r.shape(1, 4)
    shapes = [shape, *(r.broadcastable(shape) for _ in range(r.randint(1, 2)))]
    return Case(a=tuple(T(*s) for s in shapes) if name.endswith("tensors") else tuple(shapes))


# Splitting.


@family.entry(*both("chunk"), count=40)
def chunk(r, name):
    x = tensor(r, 1, 4, 1, 9, floating=1)
    dim = r.axis(len(x.shape))
    spread = r.spread({"chunks": r.randint(1, 4)}, {"dim": dim}, 0.7)
    return case(name, x, spread["a"], spread["k"])


@family.entry(*both("split"), "torch.Tensor.split_with_sizes", count=50)
def split(r, name):
    x = tensor(r, 1, 4, 1, 9, floating=1)
    dim = r.axis(len(x.shape))
    n = x.shape[dim]
    cut = r.randint(0, n)
    sizes = r.one([cut, n - cut], [1, n - 1], [n])
    if r.chance(0.1):
        sizes = [*sizes, 1]
    size = sizes if "with_sizes" in name or r.chance(0.5) else r.randint(1, 4)
    k = {"dim": dim} if r.chance(0.6) else {}
    return case(name, x, (size,) if k or r.chance(0.3) else (size, dim), k)


@family.entry(*both("tensor_split"))
def tensor_split(r, name):
    x = tensor(r, 1, 3, 2, 9, floating=1)
    dim = r.axis(len(x.shape))
    return case(name, x, (r.one(r.randint(1, 4), [1, 3], (2,)), dim))
