"""`match` statements."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    CONV = "conv"
    POOL = "pool"


@dataclass
class Point:
    x: int
    y: int = 0


class Layer:
    __match_args__ = ("kind", "width")

    def __init__(self, kind, width):
        self.kind, self.width = kind, width


def width(spec):
    match spec:
        case 0 | 1:
            return 1
        case int(n) if n > 100:
            return n + 1
        case int():
            return 2
        case "same" | "valid" as mode:
            return len(mode)
        case str(text):
            return 3
        case []:
            return 4
        case [x]:
            return x
        case ["conv", width, *rest]:
            return width + len(rest)
        case [("pool" | "max") as name, (1 | 2) as size]:
            return size * 10 + len(name)
        case (a, b, c):
            return a + b + c
        case [first, *_]:
            return first
        case {"type": "linear", "out": out}:
            return out
        case {"type": "conv", **options}:
            return len(options) + 50
        case {}:
            return 60
        case Point(x=0, y=y):
            return y
        case Point(x, 5):
            return x
        case Point():
            return 70
        case Layer("conv", w):
            return w
        case Layer(kind="pool"):
            return 80
        case Kind.CONV:
            return 90
        case None:
            return 91
        case True:
            return 92
        case 1.5:
            return 93
        case _:
            return 99


def without_default(x):
    result = 5
    match x:
        case 1:
            result = 6
        case -2:
            result = 7
    return result


match (1, {"a": [2, 3]}):
    case (n, {"a": [m, *others]}):
        nested = n + m + others[0]

sizes = [
    width(0),
    width(200),
    width(7),
    width("same"),
    width("valid"),
    width("other"),
    width([]),
    width([12]),
    width(["conv", 16, 1, 2]),
    width(["pool", 2]),
    width(["max", 1]),
    width((1, 2, 3)),
    width([8, 1, 1, 1, 1]),
    width({"type": "linear", "out": 13}),
    width({"type": "conv", "k": 3, "s": 1}),
    width({"other": 1}),
    width(Point(0, 21)),
    width(Point(22, 5)),
    width(Point(1, 1)),
    width(Layer("conv", 23)),
    width(Layer("pool", 1)),
    width(Kind.CONV),
    width(Kind.POOL),
    width(None),
    width(1.5),
    width(2.5),
    without_default(1),
    without_default(-2),
    without_default(3),
    nested,
]
