"""Data classes, named tuples, enums."""

import dataclasses
import enum
from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace
from enum import Enum, Flag, IntEnum, IntFlag, auto, unique
from typing import List, NamedTuple, Optional, TypedDict


@dataclass
class Config:
    width: int
    depth: int = 2
    kernels: List[int] = field(default_factory=lambda: [3, 5])
    hidden: int = field(init=False)
    name: Optional[str] = None

    def __post_init__(self):
        self.hidden = self.width * 4

    @property
    def total(self):
        return self.hidden * self.depth


@dataclass
class Wide(Config):
    factor: int = 2

    def __post_init__(self):
        super().__post_init__()
        self.hidden *= self.factor


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


@dataclass
class Tree:
    config: Config
    sizes: dict = field(default_factory=dict)


@dataclass(kw_only=True)
class Keywords:
    a: int
    b: int = 3


@dataclass
class WithInitVar:
    scale: dataclasses.InitVar[int]
    width: int = 0

    def __post_init__(self, scale):
        self.width = scale * 10


class Pair(NamedTuple):
    left: int
    right: int = 7

    def total(self):
        return self.left + self.right

    @property
    def ratio(self):
        return self.right // self.left


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def doubled(self):
        return self.value * 2

    @classmethod
    def default(cls):
        return cls.GREEN


class Mode(str, Enum):
    SAME = "same"
    VALID = "valid"

    def __str__(self):
        return self.value


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


class Planet(Enum):
    EARTH = (3, 5)
    MARS = (4, 6)

    def __init__(self, order, width):
        self.order = order
        self.width = width


@unique
class Strong(enum.StrEnum):
    A = auto()
    B = "bee"


class Access(IntFlag):
    READ = 1
    WRITE = 2


class Options(TypedDict, total=False):
    width: int


config = Config(8)
other = Config(8, depth=3)
other.kernels.append(7)
wide = Wide(4, factor=3)
changed = replace(config, width=16)
tree = Tree(config, {"a": 1})
flat = asdict(tree)
pair = Pair(3)
left, right = pair
options: Options = {"width": 9}
Made = dataclasses.make_dataclass("Made", [("x", int), ("y", int, field(default=4))])

sizes = [
    config.hidden,
    config.total,
    sum(config.kernels),
    len(other.kernels),
    int(config.name is None),
    wide.hidden,
    wide.total,
    changed.hidden,
    len(changed.kernels),
    flat["config"]["width"],
    flat["sizes"]["a"],
    sum(astuple(Version(1, 2))),
    len(fields(config)),
    fields(config)[1].name == "depth",
    is_dataclass(config) + is_dataclass(3),
    Config(8) == Config(8),
    Config(8) == Config(9),
    Version(1, 2) < Version(1, 3),
    max(Version(1, 2), Version(2)).major,
    {Version(1): 5}[Version(1)],
    Keywords(a=1).b,
    WithInitVar(3).width,
    Made(1).y,
    repr(Version(1)) == "Version(major=1, minor=0)",
    pair.total(),
    pair.ratio,
    left + right,
    pair[0],
    len(pair),
    pair._replace(left=5).total(),
    pair == (3, 7),
    isinstance(pair, tuple),
    Color.RED.value,
    Color(2).name == "GREEN",
    Color["RED"] is Color.RED,
    Color.CRIMSON is Color.RED,
    len(Color),
    sum(c.value for c in Color),
    len(list(Color.__members__)),
    Color.GREEN.doubled,
    Color.default().value,
    isinstance(Color.RED, Color),
    Color.RED == 1,
    Color.RED == Color.RED,
    Mode.SAME == "same",
    str(Mode.SAME) == "same",
    f"{Mode.VALID}" == "valid",
    Mode("valid") is Mode.VALID,
    Mode.SAME.upper() == "SAME",
    {"same": 4}[Mode.SAME],
    isinstance(Mode.SAME, str),
    len(Mode.VALID),
    Level.HIGH + 1,
    Level.LOW < Level.HIGH,
    [10, 20, 30][Level.HIGH],
    list(range(Level.HIGH))[-1],
    Planet.EARTH.width,
    Planet.MARS.order,
    Strong.A == "a",
    Strong.B.value == "bee",
    (Access.READ | Access.WRITE).value,
    bool(Access.READ & Access.WRITE),
    options["width"],
    {Color.RED: 6}[Color.RED],
    Color.RED in {Color.RED: 1},
    [c.name for c in Color][1] == "GREEN",
    list(Color)[0].value,
]
