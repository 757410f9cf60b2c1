"""Classes of the standard library that programs extend or make: mixins, named tuples, data classes, copies, caches."""

import copy
from collections import Counter, namedtuple
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from enum import Enum
from functools import cache, lru_cache, singledispatchmethod


class Frozen(Mapping):
    def __init__(self, values):
        self.values_ = values

    def __getitem__(self, key):
        return self.values_[key]

    def __iter__(self):
        return iter(self.values_)

    def __len__(self):
        return len(self.values_)


class Store(MutableMapping):
    def __init__(self, **values):
        self.kept = {}
        self.update(values)

    def __getitem__(self, key):
        return self.kept[key]

    def __setitem__(self, key, value):
        self.kept[key] = value * 2

    def __delitem__(self, key):
        del self.kept[key]

    def __iter__(self):
        return iter(self.kept)

    def __len__(self):
        return len(self.kept)


class Row(Sequence):
    def __getitem__(self, i):
        return [4, 5, 6][i]

    def __len__(self):
        return 3


frozen = Frozen({"a": 1, "b": 2})
store = Store(a=1, b=2)
mixins = [frozen["a"], frozen.get("z", 9), "a" in frozen, "z" in frozen, len(dict(**frozen)), sum(frozen.values())]
mixins += [store.pop("a"), store.setdefault("c", 4), store["c"], len(store), isinstance(frozen, Mapping)]
mixins += [5 in Row(), Row().index(6), *reversed(Row()), sum(Row())]


class Sized(namedtuple("Pair", "width height")):
    __slots__ = ()

    def __new__(cls, width, height=3):
        return super().__new__(cls, width, height)

    @property
    def area(self):
        return self.width * self.height


@dataclass
class Base:
    width: int
    _: KW_ONLY
    depth: int = 2


@dataclass
class Wide(Base):
    hidden: list = field(default_factory=list, repr=False)


@dataclass(frozen=True)
class Fixed:
    width: int


def refused(change):
    try:
        change()
    except AttributeError as error:
        return len(str(error))
    return 0


class ReadOnly:
    @property
    def width(self):
        return 4


fixed = Fixed(3)
records = [Sized(2).area, Sized(2, height=5).area, Sized._make([1, 2]).height, Base(1, depth=5).depth]
records += [repr(Wide(1)) == "Wide(width=1, depth=2)", Wide(1).hidden == [], fixed.width]
records += [refused(lambda: setattr(fixed, "width", 1)), refused(lambda: setattr(ReadOnly(), "width", 1))]
records += [Enum("Color", "RED GREEN").GREEN.value, repr(Enum("Size", {"S": 5}).S) == "<Size.S: 5>"]


class Copied:
    def __deepcopy__(self, memo):
        return 99

    def __copy__(self):
        return 50


inner = [1]
both = copy.deepcopy([inner, inner])
both[0].append(2)
calls = []


@lru_cache(maxsize=None)
def fibonacci(n):
    calls.append(n)
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@cache
def noted(*args, **options):
    calls.append(0)
    return len(args) + len(options)


class Shown:
    @singledispatchmethod
    def of(self, value):
        return 1

    @of.register
    def _(self, value: int):
        return 2


class Registry(type):
    known = {}

    def __new__(mcs, name, bases, body, key=None, **options):
        made = super().__new__(mcs, name, bases, body)
        mcs.known[key or name] = made
        return made

    def __init__(cls, name, bases, body, **options):
        super().__init__(name, bases, body)

    def __getitem__(cls, n):
        return n + 1

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter([1, 2])

    def __contains__(cls, n):
        return n == 3


class Layer(metaclass=Registry, key="layer"):
    pass


counted = Counter("aab") - Counter("a")
removed = list(range(8))
del removed[1:6:2]
rest = [copy.deepcopy(Copied()), copy.copy(Copied()), len(both[1]), fibonacci(30), len(calls), noted(1, a=2)]
rest += [noted(1, a=2), len(calls), Shown().of(1), Shown().of("a"), "layer" in Registry.known, Layer[4]]
rest += [len(Layer), sum(Layer), 3 in Layer, isinstance(Layer, Registry), len(Layer.mro()), *removed]
rest += [(Counter(a=1) + Counter(a=2, b=1))["a"], counted["a"], len(counted)]

sizes = [*mixins, *records, *rest]
