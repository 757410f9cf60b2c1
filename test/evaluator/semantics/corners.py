"""Corners of the language that models do walk into: properties, unwinding, slices, arguments, in-place changes."""

from functools import cached_property, reduce
from typing import *


class Width:
    def get(self):
        return self.kept

    def set(self, value):
        self.kept = value

    value = property(get, set, doc="kept elsewhere")


class Scaled:
    def __init__(self):
        self.kept = 1

    @property
    def scale(self):
        return self.kept

    @scale.setter
    def scale(self, value):
        self.kept = value * 10

    @scale.deleter
    def scale(self):
        self.kept = 99


class Renamed(Scaled):
    @Scaled.scale.getter
    def scale(self):
        return self.kept + 1

    @cached_property
    def once(self):
        self.kept += 1
        return self.kept


class Asked:
    plain = 4

    def __getattribute__(self, name):
        return 42 if name == "made" else object.__getattribute__(self, name)


width = Width()
width.value = 4
width.value += 1
scaled = Scaled()
scaled.scale = 5
before = scaled.scale
del scaled.scale
renamed = Renamed()
renamed.scale = 3
once = renamed.once
again = renamed.once
renamed.once = 7
properties = [width.value, before, scaled.scale, renamed.scale, once, again, renamed.once]
properties += [Asked().made, Asked().plain, Scaled.scale.fget(scaled)]

log = []


def unwound(kind):
    try:
        if kind == "return":
            return 1
        if kind == "raise":
            raise ValueError(kind)
    except ValueError:
        return 2
    finally:
        log.append(len(log))
    return 3


def overruled():
    try:
        raise KeyError("lost")
    finally:
        return 7


def broken_off():
    while True:
        try:
            return 1
        finally:
            break
    return 8


def rounds():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
        finally:
            log.append(10 + i)
    return i


unwinding = [unwound("return"), unwound("raise"), unwound("none"), overruled(), broken_off(), rounds(), *log]

grown = shared = [1, 2]
grown += (3,)
grown *= 2
marks = same = {1}
marks |= {2}
spaced = list(range(6))
spaced[::2] = [7, 8, 9]
spaced[9:] = [5]
spaced[1:1] = (4, 4)
holder = Width()
holder.items = kept = [1]
holder.items += "ab"
rows = [("b", 2), ("a", 2), ("c", 1)]
last_first = sorted(rows, key=lambda row: row[1], reverse=True)
queue_like = [*shared, len(same), *spaced, len(kept), *[ord(name) for name, _ in last_first]]


class Sizes:
    sizes = [1, 2]
    doubled = [2 * size for size in sizes]
    count = len(doubled)


def sink(first, /, second=2, *rest, only=5, **others):
    return [first, second, len(rest), only, len(others)]


def refused(call):
    try:
        call()
    except TypeError as error:
        return len(str(error).split("() ")[-1])
    return 0


arguments = sink(1, first=3) + sink(1, 2, 3, only=4, more=5)
arguments += [
    refused(lambda: sink()),
    refused(lambda: (lambda a, b: a)(1, a=2)),
    refused(lambda: (lambda a, b=1: a)(1, 2, 3)),
    refused(lambda: (lambda a, *, b: a)(1)),
    refused(lambda: (lambda a, b, c: a)()),
    refused(lambda: (lambda a, /: a)(a=1)),
    refused(lambda: reduce(max, [])),
]


class Window:
    def __getitem__(self, key):
        if isinstance(key, slice):
            return (key.stop or 0) - (key.start or 0)
        return key


class Same:
    def __eq__(self, other):
        return isinstance(other, int)


others = [
    Window()[2:7],
    Window()[3],
    len({"a": 1, "b": 2}.keys() & {"a"}),
    len({"a": 1}.keys() | {"b"}),
    [] is not [],
    3 in [Same()],
    "x" in [Same()],
    len("-7".zfill(4)),
    "-7".zfill(4) == "-007",
    isinstance(None, type(None)),
    len(tuple([1, 2])),
    (1 << 40 | 1) % 1000,
    (1 << 40) >> 38,
    isinstance(b"a", bytes),
]

sizes = [*properties, *unwinding, *queue_like, *Sizes.doubled, Sizes.count, *arguments, *others]
