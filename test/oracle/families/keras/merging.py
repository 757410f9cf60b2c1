"""keras.layers that join tensors, as layers and as the functions of the same names."""

from draw import Case, Family
from values import T

family = Family()

SAME = ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum")


def layers(*names):
    return [f"keras.layers.{name}" for name in names]


def alike(r, name):
    count = 2 if name.lower().endswith("subtract") else r.one(2, 2, 2, 3)
    shape = r.shape(1, 3)
    tensors = [T(2, *shape) for _ in range(count)]
    way = r.random()
    if way < 0.2:
        tensors[-1] = T(2, *(1 if r.chance(0.4) else n for n in shape))
    elif way < 0.3:
        tensors[-1] = T(2, *(n + 1 for n in shape))
    elif way < 0.36 and len(shape) > 1:
        tensors[-1] = T(2, *shape[1:])
    elif way < 0.42:
        tensors = tensors[:1]
    elif way < 0.5 and len(shape) > 1:
        tensors = [T(2, None, *shape[1:]) for _ in tensors]
    return tensors


@family.entry(*layers(*SAME), count=40, spoiled=0.1)
def merge(r, name):
    return Case(x=(alike(r, name),))


@family.entry(*layers(*(n.lower() for n in SAME)), spoiled=0.1)
def merge_function(r, name):
    return Case(a=(alike(r, name),))


def joined(r):
    shape = list(r.shape(1, 3))
    axis = r.randint(1, len(shape))
    tensors = []
    for _ in range(r.one(2, 2, 3, 4)):
        part = shape[:]
        part[axis - 1] = r.randint(1, 5)
        if r.chance(0.06):
            part[r.randrange(len(part))] += 1
        tensors.append(T(2, *part))
    if r.chance(0.05):
        tensors = tensors[:1]
    return tensors, axis if r.chance(0.5) else axis - len(shape) - 1


@family.entry("keras.layers.Concatenate", count=60, spoiled=0.15)
def concatenate(r):
    tensors, axis = joined(r)
    rank = len(tensors[0].shape)
    if axis in (-1, rank - 1) and r.chance(0.5):
        return Case(x=(tensors,))
    return Case(**r.spread({"axis": axis}), x=(tensors,))


@family.entry("keras.layers.concatenate", count=40, spoiled=0.15)
def concatenate_function(r):
    tensors, axis = joined(r)
    return Case(a=(tensors,), k={"axis": axis} if axis != -1 or r.chance(0.3) else {})


def pair(r):
    b, c = r.sizes(2, 1, 5)
    left, right, axes = r.one(
        (T(2, c), T(2, c), 1),
        (T(2, b, c), T(2, 3, c), 2),
        (T(2, b, c), T(2, c, 4), (2, 1)),
        (T(2, b, c), T(2, c), (2, 1)),
        (T(2, b, c), T(2, b, 3), 1),
        (T(2, b, c), T(2, b, c), -1),
        (T(2, c), T(2, c + 1), 1),
    )
    return [left, right], axes


@family.entry("keras.layers.Dot", count=40, spoiled=0.15)
def dot(r):
    tensors, axes = pair(r)
    return Case(**r.spread({"axes": axes}, {"normalize": lambda: r.chance(0.5)}), x=(tensors,))


@family.entry("keras.layers.dot", spoiled=0.15)
def dot_function(r):
    tensors, axes = pair(r)
    return Case(a=(tensors,), k={"axes": axes})
