"""Random configurations: what a generator draws with, and the registry of entries."""

import random
from dataclasses import dataclass, field, replace

from values import T


@dataclass(frozen=True)
class Case:
    """One configuration: constructor arguments `a` and `k`, call arguments `x` and `xk`."""

    a: tuple = ()
    k: dict = field(default_factory=dict)
    x: tuple = ()
    xk: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Entry:
    name: str
    draw: object
    count: int
    spoiled: float


class Family(list):
    """The entries of one file of records."""

    def entry(self, *names, count=30, spoiled=0.3):
        """Registers a generator for one or more names. The generator takes a Draw and, if it
        serves several names, the name; it gives a Case. A share of `spoiled` cases is made wrong."""

        def register(draw):
            for name in names:
                takes_name = draw.__code__.co_argcount == 2
                bound = (lambda r, draw=draw, name=name: draw(r, name)) if takes_name else draw
                self.append(Entry(name, bound, count, spoiled))
            return draw

        return register


class Draw(random.Random):
    # Keras casts what it is given, and each of its backends has its own gaps with integers.
    spoils_dtype = True

    def one(self, *values):
        return self.choice(values)

    def chance(self, share):
        return self.random() < share

    def size(self, low=1, high=9):
        return self.randint(low, high)

    def sizes(self, rank, low=1, high=9):
        return tuple(self.randint(low, high) for _ in range(rank))

    def per_axis(self, rank, draw):
        """An int for all axes, or a tuple with one for each (a list now and then)."""
        if self.chance(0.55):
            return draw()
        values = [draw() for _ in range(rank)]
        return values if self.chance(0.15) else tuple(values)

    def shape(self, min_rank=0, max_rank=4, low=1, high=7):
        return self.sizes(self.randint(min_rank, max_rank), low, high)

    def axis(self, rank):
        return self.randint(-rank, rank - 1) if rank else 0

    def broadcastable(self, shape):
        """A shape that broadcasts with `shape`: axes missing on the left, or 1."""
        cut = self.randint(0, len(shape)) if self.chance(0.5) else 0
        return tuple(1 if self.chance(0.3) else n for n in shape[cut:])

    def spread(self, required, optional=None, share=0.4):
        """Arguments as people write them: required ones by position, seldom by name; optional ones
        left out or by name, and by position when nothing before them is left out.
        `optional` maps names, in signature order, to values or to functions that draw one."""
        args, kwargs = [], {}
        names = list(required)
        by_position = len(names) if self.chance(0.75) else self.randint(0, len(names))
        for i, name in enumerate(names):
            if i < by_position:
                args.append(required[name])
            else:
                kwargs[name] = required[name]
        gap = by_position < len(names)
        for name, value in (optional or {}).items():
            if not self.chance(share):
                gap = True
                continue
            drawn = value() if callable(value) else value
            if gap or self.chance(0.6):
                kwargs[name], gap = drawn, True
            else:
                args.append(drawn)
        return {"a": tuple(args), "k": kwargs}


def spoil(r, case):
    """The case with one thing made wrong, in the ways that people get it wrong."""
    spots = [("a", i, v) for i, v in enumerate(case.a)] + [("k", n, v) for n, v in case.k.items()]
    calls = [("x", i, v) for i, v in enumerate(case.x)] + [("xk", n, v) for n, v in case.xk.items()]
    if calls and (not spots or r.chance(0.5)):
        spots = calls
    spots = [s for s in spots if s[2] is not None and not isinstance(s[2], bool)]
    if not spots or r.chance(0.06):
        return spoil_signature(r, case)
    where, key, value = r.choice(spots)
    wrong = spoil_value(r, value)
    if where in ("a", "x"):
        values = list(getattr(case, where))
        values[key] = wrong
        return replace(case, **{where: tuple(values)})
    return replace(case, **{where: {**getattr(case, where), key: wrong}})


def spoil_signature(r, case):
    if case.a and r.chance(0.5):
        return replace(case, a=case.a[:-1])
    return replace(case, k={**case.k, r.one("size", "units_", "paddings", "kernel", "dropout_rate"): 1})


def spoil_value(r, value):
    if isinstance(value, T):
        return spoil_tensor(r, value)
    if isinstance(value, int):
        return r.one(0, -1, -value if value else -2, value + 0.5, float(value), str(value), value + 1)
    if isinstance(value, float):
        return r.one(-value - 1, str(value), value + 2)
    if isinstance(value, str):
        return r.one("nope", value.upper() if value.upper() != value else "none", 1)
    if isinstance(value, (tuple, list)) and value:
        return spoil_sequence(r, value)
    return r.one("nope", -1)


def spoil_sequence(r, value):
    items, i = list(value), r.randrange(len(value))
    way = r.randrange(4)
    if way == 0:
        items.append(items[-1])
    elif way == 1:
        items.pop()
    else:
        items[i] = spoil_value(r, items[i])
    return type(value)(items)


def spoil_tensor(r, tensor):
    shape, i = list(tensor.shape), r.randrange(len(tensor.shape)) if tensor.shape else 0
    way = r.randrange(7)
    if way == 0 or not shape:
        shape.insert(0, r.one(1, 2, 3))
    elif way == 1:
        shape.pop(0)
    elif way == 2:
        shape.pop()
    elif way == 3 and tensor.dtype == "float32" and r.spoils_dtype:
        return T(*shape, dtype="int64")
    else:
        shape[i] = max(0, (shape[i] or 2) + r.one(-1, 1, 2))
    return T(*shape, dtype=tensor.dtype)
