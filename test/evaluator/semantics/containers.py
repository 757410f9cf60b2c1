"""Dictionaries, lists and sets, classes that extend them, and those of `collections`."""

import collections
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque


class AttrDict(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self


class DotDict(dict):
    def __getattr__(self, name):
        if name in self:
            return self[name]
        raise AttributeError(name)

    def __setattr__(self, name, value):
        self[name] = value

    def __delattr__(self, name):
        del self[name]


class Short(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


class Nested(dict):
    def __init__(self, source):
        super().__init__()
        for key, value in source.items():
            self[key] = Nested(value) if isinstance(value, dict) else value

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)


class Layers(list):
    def widths(self):
        return [2 * width for width in self]

    def add(self, width):
        self.append(width)
        return self


class Registry(OrderedDict):
    def register(self, name):
        def wrap(func):
            self[name] = func
            return func

        return wrap


class Doubling(UserDict):
    def __setitem__(self, key, value):
        self.data[key] = value * 2


class Missing(dict):
    def __missing__(self, key):
        return len(key)


class Widths(UserList):
    def total(self):
        return sum(self.data)


class Shape(tuple):
    @property
    def rank(self):
        return len(self)


config = AttrDict(width=8, depth=3)
config.width = 16
config["heads"] = 4
dotted = DotDict({"width": 5})
dotted.depth = 7
short = Short(a=1)
short.b = 2
nested = Nested({"model": {"dim": 32, "blocks": {"count": 2}}, "lr": 1})
layers = Layers([1, 2]).add(3)
registry = Registry()


@registry.register("relu")
def make_relu():
    return 11


doubling = Doubling()
doubling["a"] = 3
missing = Missing(a=1)
widths = Widths([1, 2, 3])
widths.append(4)
groups = defaultdict(list)
for word in ["ab", "cd", "efg"]:
    groups[len(word)].append(word)
counts = Counter("mississippi")
counts.update(["s", "z"])
queue = deque([1, 2, 3], maxlen=3)
queue.append(4)
queue.appendleft(0)
chain = ChainMap({"a": 1}, {"a": 2, "b": 3})
ordered = OrderedDict([("x", 1), ("y", 2), ("z", 3)])
ordered.move_to_end("x")
last = ordered.popitem()
merged = {"a": 1, "b": 2} | {"b": 3, "c": 4}
merged |= {"d": 5}
updated = dict({"a": 1}, b=2)
updated.update([("c", 3)], d=4)
numbers = [5, 3, 8, 1]
numbers.sort(key=lambda n: -n)
numbers.insert(1, 7)
numbers[1:3] = [9, 9, 9]
del numbers[-1]
copied = numbers.copy()
copied.extend([0] * 3)
copied.remove(0)
evens = {n for n in range(10) if n % 2 == 0}
first, *middle, end = range(6)
view = {"k": 1, "l": 2}
keys = view.keys()
shape = Shape((2, 3, 4))
table = dict.fromkeys(["p", "q"], 6)
stack = [1, 2, 3]
popped = stack.pop() + stack.pop(0)
frozen = frozenset([1, 2]) | {3}
point = collections.namedtuple("Point", "x y", defaults=[9])(4)

sizes = [
    config.width,
    config["width"],
    config.depth + config.heads,
    len(config),
    sum(config.values()),
    int("heads" in config),
    int(isinstance(config, dict)),
    config.get("none", 12),
    dotted.width + dotted.depth,
    len(dotted),
    int(hasattr(dotted, "nothing")),
    getattr(dotted, "nothing", 3),
    short.a + short.b,
    int(short.c is None),
    nested.model.dim,
    nested.model.blocks.count,
    int(isinstance(nested.model, Nested)),
    len(layers),
    layers[-1],
    sum(layers.widths()),
    int(layers == [1, 2, 3]),
    int(isinstance(layers, list)),
    registry["relu"](),
    len(registry),
    doubling["a"],
    len(doubling.data),
    missing["a"] + missing["four"],
    widths.total(),
    len(widths),
    len(groups[2]),
    len(groups[9]),
    len(groups),
    counts["s"],
    counts["absent"],
    counts.most_common(1)[0][1],
    sum(counts.values()),
    len(counts.most_common(2)),
    len(queue),
    queue[0],
    queue[-1],
    queue.popleft() + queue.pop(),
    chain["a"] + chain["b"],
    len(chain),
    last[1],
    list(ordered.values())[0],
    len(merged),
    merged["b"] + merged["d"],
    sum(updated.values()),
    len(numbers),
    sum(numbers),
    numbers.index(9),
    numbers.count(9),
    len(copied),
    len(evens & {2, 3, 4}),
    len(evens - {2}),
    len(evens | {11}),
    len(evens ^ {0, 1}),
    int({2, 4} <= evens),
    int(evens.isdisjoint({1, 3})),
    sum(middle),
    end,
    len(keys),
    int("k" in keys),
    shape.rank,
    shape[1],
    table["p"] + table["q"],
    popped,
    len(stack),
    len(frozen),
    point.x + point.y,
    point._replace(x=1).x,
    point._asdict()["y"],
    len(point._fields),
    sum([[1, 2], [3]], [])[2],
    [1, 2, 3][::-1][0],
    [0, 1, 2, 3, 4, 5][1:5:2][1],
    len([1, 2] * 3),
    max({"a": 3, "b": 7}, key={"a": 3, "b": 7}.get) == "b",
    sorted({"b": 1, "a": 2})[0] == "a",
    min([(2, "x"), (1, "y")])[0],
    list(reversed({"a": 1, "b": 2}))[0] == "b",
    list(zip(*[(1, 2), (3, 4)]))[1][0],
    dict(zip("ab", (1, 2)))["b"],
    {**{"a": 1}, "a": 2, **{"b": 5}}["b"],
    [*range(3), *"ab"].__len__(),
    next(iter({"q": 8}.values())),
    {"a": {"b": [0, 4]}}["a"]["b"][1],
    {(1, 2): 3}[1, 2],
    {1: "a", True: "b"}.__len__(),
    any(n > 7 for n in numbers) + all([]),
    {"a": 1}.setdefault("a", 5) + {"a": 1}.pop("z", 6),
]
