"""Classes: special methods, construction, attributes, inheritance."""

import abc
from abc import ABC, abstractmethod
from typing import ClassVar, Generic, TypeVar

T = TypeVar("T")


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        return self.x < other.x

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __iter__(self):
        yield self.x
        yield self.y

    def __contains__(self, value):
        return value in (self.x, self.y)

    def __bool__(self):
        return self.x != 0

    def __call__(self, n):
        return self.x + n

    def __iadd__(self, other):
        self.x += other.x
        return self

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __rsub__(self, other):
        return other - self.x

    def __abs__(self):
        return 5

    def __int__(self):
        return self.x

    def __index__(self):
        return self.x

    def __str__(self):
        return f"<{self.x}>"

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __invert__(self):
        return self.y

    def __enter__(self):
        return self.y

    def __exit__(self, *exc):
        return False


class Singleton:
    _instance = None
    made = 0

    def __new__(cls, *args):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, value=1):
        Singleton.made += 1
        self.value = value


class Positive(int):
    def __new__(cls, value):
        return super().__new__(cls, abs(value))

    def doubled(self):
        return self * 2


class Base:
    registry = {}
    count: ClassVar[int] = 0

    def __init_subclass__(cls, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Base.registry[key or cls.__name__] = cls

    def size(self):
        return 1

    @classmethod
    def create(cls, *args):
        return cls(*args)

    @staticmethod
    def helper(n):
        return n + 100


class Left(Base, key="left"):
    def size(self):
        return super().size() + 10


class Right(Base):
    def size(self):
        return super().size() + 100


class Both(Left, Right):
    def size(self):
        return super().size() + 1000


class Shape(ABC):
    @property
    @abstractmethod
    def area(self):
        ...

    def twice(self):
        return 2 * self.area


class Square(Shape):
    def __init__(self, side):
        self._side = side

    @property
    def area(self):
        return self._side**2

    @property
    def side(self):
        return self._side

    @side.setter
    def side(self, value):
        self._side = value + 1


class Lazy:
    def __init__(self):
        self.loaded = {"a": 4}

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: self.loaded[name[4:]]
        raise AttributeError(f"no {name}")


class Guarded:
    def __init__(self):
        object.__setattr__(self, "data", {})
        self.width = 3

    def __setattr__(self, name, value):
        self.data[name] = value * 2


class Box(Generic[T]):
    def __init__(self, item):
        self.item = item

    def __class_getitem__(cls, item):
        return cls


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1
        self.b = 2


class Meta(type):
    def __call__(cls, *args, **kwargs):
        made = super().__call__(*args, **kwargs)
        made.late = 6
        return made


class WithMeta(metaclass=Meta):
    def __init__(self, n):
        self.n = n


class Registered(type):
    all = {}

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.all[name] = cls
        return cls


class One(metaclass=Registered):
    width = 21


class Descriptor:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.name, 0) + 1

    def __set__(self, instance, value):
        setattr(instance, self.name, value)


class Described:
    width = Descriptor()

    def __init__(self):
        self.width = 7


class Keyed:
    def __init__(self):
        self.items = {}

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __getitem__(self, key):
        return self.items[key]


class Outer:
    class Inner:
        width = 13

    def __init__(self):
        self.inner = self.Inner()


v = Vector(2, 3)
w = v
w += Vector(10, 0)
a, b = Vector(8, 9)
one, two = Singleton(3), Singleton(4)
square = Square(3)
square.side = 4
keyed = Keyed()
keyed["a"] = 1
keyed["b"] = 2
del keyed["a"]
with Vector(1, 17) as entered:
    pass
made = type("Made", (Base,), {"width": 31, "get": lambda self: self.width})()
guarded = Guarded()


def patched(self):
    return 77


Base.patched = patched

sizes = [
    (Vector(1, 2) + Vector(3, 4)).y,
    (Vector(1, 2) * 3).y,
    (3 * Vector(1, 2)).x,
    (-Vector(1, 2)).x,
    Vector(1, 2) == Vector(1, 2),
    Vector(1, 2) != Vector(1, 2),
    Vector(1, 2) == 3,
    Vector(1, 2) < Vector(2, 0),
    sorted([Vector(3, 0), Vector(1, 0)])[0].x,
    len(Vector(1, 2)),
    Vector(4, 5)[1],
    Vector(4, 5)[-2],
    sum(Vector(4, 5)),
    4 in Vector(4, 5),
    7 in Vector(4, 5),
    bool(Vector(0, 1)),
    1 if Vector(0, 1) else 2,
    not Vector(0, 1),
    Vector(4, 5)(6),
    v.x,
    w is v,
    Vector(1, 2) @ Vector(3, 4),
    9 - Vector(4, 0),
    abs(Vector(1, 1)),
    int(Vector(6, 0)),
    [0, 10, 20][Vector(2, 0)],
    str(Vector(6, 0)) == "<6>",
    f"{Vector(6, 0)}" == "<6>",
    repr(Vector(6, 0)) == "Vector(6, 0)",
    ~Vector(1, 8),
    a + b,
    entered,
    one is two,
    one.value,
    Singleton.made,
    Positive(-4),
    Positive(-4).doubled(),
    len(Base.registry),
    Base.registry["left"]().size(),
    Both().size(),
    Both.__mro__[1].__name__ == "Left",
    len(Both.__mro__),
    Left.create().size(),
    Left().create().size(),
    Left.helper(1),
    Both().helper(2),
    Left.__name__ == "Left",
    type(Left()).__name__ == "Left",
    type(Left()) is Left,
    isinstance(Both(), Right),
    issubclass(Both, Base),
    issubclass(Left, Right),
    square.area,
    square.twice(),
    Lazy().get_a(),
    hasattr(Lazy(), "other"),
    guarded.data["width"],
    Box[int](5).item,
    Slotted().a + Slotted().b,
    WithMeta(4).n + WithMeta(4).late,
    Registered.all["One"].width,
    Described().width,
    len(keyed.items),
    keyed["b"],
    Outer().inner.width,
    made.get(),
    Left().patched(),
    getattr(Left(), "size")(),
    vars(square)["_side"],
    square.__dict__["_side"],
    callable(square),
    callable(Vector(1, 2)),
    Left().__class__.__name__ == "Left",
    Base.count,
    len(Base.__subclasses__()),
    max(Vector(1, 2), Vector(3, 0)).x,
    setattr(square, "extra", 8) or square.extra,
    hasattr(Square, "area"),
    Vector.__add__(Vector(1, 1), Vector(2, 2)).x,
    any(isinstance(base, type) for base in Both.__bases__),
]
