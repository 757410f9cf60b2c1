"""Functions: arguments, closures, decorators, `functools`, scopes."""

import functools
import operator
from functools import cache, cached_property, lru_cache, partial, reduce, singledispatch, wraps
from types import MethodType, SimpleNamespace

counter = 0
calls = []


def bump():
    global counter
    counter += 1
    return counter


def make_counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def logged(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        calls.append(func.__name__)
        return func(*args, **kwargs)

    return wrapper


def repeated(times):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            return sum(func(*args, **kwargs) for _ in range(times))

        return wrapper

    return decorate


@logged
@repeated(3)
def triple(n):
    return n


@lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@cache
def squared(n):
    return n * n


@singledispatch
def describe(value):
    return 0


@describe.register
def _(value: int):
    return value + 1


@describe.register(str)
def _(value):
    return len(value)


class Timed:
    reads = 0

    def __init__(self, func):
        self.func = func

    def __call__(self, *args):
        return self.func(*args) + 1000


@Timed
def timed(n):
    return n


class Cached:
    computed = 0

    @cached_property
    def width(self):
        Cached.computed += 1
        return 64

    def scale(self, n, factor=2):
        return n * factor

    double = functools.partialmethod(scale, factor=2)
    triple = functools.partialmethod(scale, factor=3)


def everything(a, /, b, *rest, c=3, **options):
    return a * 1000 + b * 100 + sum(rest) * 10 + c + len(options)


def defaults(items=[]):
    items.append(1)
    return len(items)


def first(*args):
    return args[0] if args else -1


def early(n):
    if n > 5:
        return 1
    elif n > 2:
        return 2
    return 3


def recursive(n):
    return 1 if n == 0 else n * recursive(n - 1)


def annotated(x: int, y: "str" = "a") -> int:
    """Says nothing."""
    return x


def attributed():
    attributed.hits += 1
    return attributed.hits


attributed.hits = 0
step = make_counter()
other = make_counter()
step()
add_five = partial(operator.add, 5)
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
adders = [lambda x, n=n: x + n for n in range(3)]
late = [lambda: n for n in range(3)]
space = SimpleNamespace(a=1, b=SimpleNamespace(c=2))
space.d = 4
cached = Cached()
cached.width
bound = MethodType(lambda self, n: self.a + n, space)
options = {"b": 2, "c": 4}
values = (1, 2)
if (length := len(values)) > 1:
    length += 10
total = 0
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        total += 1
else:
    total += 100
while True:
    total += 1
    if total > 108:
        break
n = 5
shadow = [n for n in range(3)]
squares = {k: (v := k * k) for k in range(4)}

sizes = [
    bump() + bump(),
    counter,
    step(5),
    step(),
    other(),
    triple(4),
    len(calls),
    triple.__name__ == "triple",
    fibonacci(20),
    squared(9),
    describe(4),
    describe("abc"),
    describe(None),
    timed(1),
    cached.width,
    Cached.computed,
    cached.double(4),
    cached.triple(4),
    everything(1, 2),
    everything(1, b=2, c=9),
    everything(1, 2, 3, 4, c=5, d=6, e=7),
    everything(*values, **options) if False else everything(1, **options),
    defaults() + defaults(),
    first(),
    first(*[7, 8]),
    early(9) + early(4) + early(0),
    recursive(5),
    annotated.__annotations__["x"] is int,
    annotated.__doc__ == "Says nothing.",
    attributed() + attributed(),
    add_five(3),
    add_five.args[0],
    partial(everything, 1, c=1)(2),
    compose(lambda x: x + 1, lambda x: x * 2)(5),
    adders[2](10),
    late[0](),
    space.a + space.b.c + space.d,
    vars(space)["d"],
    bound(3),
    length,
    total,
    n,
    sum(squares.values()) + v,
    reduce(operator.mul, [1, 2, 3, 4]),
    reduce(lambda a, b: a + b, [], 7),
    operator.itemgetter(1)([4, 5]),
    operator.itemgetter(0, 2)([4, 5, 6])[1],
    operator.attrgetter("b.c")(space),
    operator.methodcaller("count", "a")("banana"),
    operator.floordiv(7, 2) + operator.mod(7, 4) + operator.neg(-3),
    max([3, 1, 2], key=lambda x: -x),
    sorted(["bb", "a", "ccc"], key=len, reverse=True)[0] == "ccc",
    sorted([(1, "b"), (1, "a")], key=operator.itemgetter(1))[0][1] == "a",
    sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a))[0],
    (lambda *a, **k: len(a) + len(k))(1, 2, x=3),
    [f(1) for f in (abs, lambda x: x + 1)][1],
    dict(a=1, **{"b": 2})["b"],
    print("x") is None,
    [10, 20][bool(3 > 2)],
    (1 < 2 < 3) + (1 < 3 < 2),
    (None or 5) + (0 and 7) + ([] or [3])[0],
    5 if None is None else 6,
    id(space) == id(space),
    eval("3 + 4"),
    globals()["counter"],
    callable(len) + callable(3),
    __name__ == "__main__",
]
