"""Random PyTorch programs: models of several classes that do what the pieces say."""

import inspect

import torch
from torch import nn

from programs import torch_blocks
from programs.author import HELPERS, Author, indented, used_sources
from programs.torch_pieces import JOINS, MAP, MASK, OTHER, ROW, SEQUENCE, TOKENS, VECTOR, VOLUME
from programs.torch_rare import ANY, FOURIER, RARE

IMPORTS = """import copy
import math
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from types import SimpleNamespace

import torch
import torch.nn.functional as F
import torch.utils.checkpoint
from einops import rearrange, reduce, repeat
from torch import nn
from torch.nn.utils import prune

"""
BLOCKS = {
    name: inspect.getsource(value)
    for name, value in vars(torch_blocks).items()
    if getattr(value, "__module__", "") == torch_blocks.__name__
}
TABLES = {
    "map": (MAP, "BCHW"),
    "sequence": (SEQUENCE, "BLD"),
    "vector": (VECTOR, "BD"),
    "volume": (VOLUME, "BCTHW"),
    "tokens": (TOKENS, "BL"),
    "row": (ROW, "D"),
    "mask": (MASK, ""),
    "complex": (RARE["complex"], ""),
    "other": (OTHER, ""),
}
FLOATS = ("map", "sequence", "vector", "volume")
LARGEST = 2_000_000


def templates_of(r, kind):
    """What may be done with a tensor of this kind; a third of it is rare."""
    common, _ = TABLES[kind]
    if kind not in FLOATS or r.chance(0.67):
        return common
    return r.one(RARE[kind], ANY + FOURIER)


def kind_of(x):
    if x.is_complex():
        return "complex"
    if x.dtype == torch.bool:
        return "mask"
    if not x.is_floating_point():
        return "tokens" if x.dim() == 2 else "other"
    return {1: "row", 2: "vector", 3: "sequence", 4: "map", 5: "volume"}.get(x.dim(), "other")


def draw_input(r):
    batch = r.one(1, 2, 3)
    kind = r.one("map", "map", "map", "sequence", "sequence", "vector", "tokens", "volume")
    sizes = {
        "map": (batch, r.one(1, 3, 4, 8), r.one(16, 17, 28, 32, 33), r.one(16, 20, 28, 32)),
        "sequence": (batch, r.one(5, 8, 16), r.one(8, 12, 16, 32)),
        "vector": (batch, r.one(8, 10, 32, 64)),
        "volume": (batch, r.one(1, 3), 4, r.one(8, 9, 16), r.one(8, 16)),
        "tokens": (batch, r.one(5, 8, 16)),
    }[kind]
    return torch.zeros(sizes, dtype=torch.long if kind == "tokens" else torch.float32)


class Trial:
    """Runs the pieces as they are written: what comes next depends on the tensor that is there."""

    def __init__(self, author, x, y):
        self.author = author
        self.names = {"self": nn.Module().eval(), "x": x, "y": y}
        exec(IMPORTS + HELPERS + "".join(BLOCKS.values()), self.names)

    @property
    def x(self):
        return self.names["x"]

    def run(self, init, forward):
        """Whether the piece works, and leaves a tensor to go on with."""
        module = self.names["self"]
        try:
            exec(self.author.declarations() + init, self.names)
            module.eval()
            with torch.no_grad():
                exec(forward, self.names)
        except Exception:
            return False
        return isinstance(self.x, torch.Tensor) and 0 < self.x.numel() < LARGEST


def draw_pieces(author, trial, count, has_second):
    """Filled pieces up to the one that fails, if one does."""
    joins_at = author.r.randrange(count) if has_second else None
    pieces = []
    for index in range(count):
        kind = kind_of(trial.x)
        _, names = TABLES[kind]
        joins = joins_at is not None and index >= joins_at and kind in JOINS
        template = author.r.choice(JOINS[kind] if joins else templates_of(author.r, kind))
        sizes = dict(zip(names, trial.x.shape))
        init, forward = author.fill("\n---\n".join(template), sizes).split("\n---\n")
        pieces.append((init.splitlines(), forward.splitlines()))
        if joins:
            joins_at = None
        if not trial.run(init, forward):
            break
    return pieces


def write(seed):
    """The program of this seed, the expression that makes its model, and what the model is fed."""
    author = Author(f"torch {seed}")
    r = author.r
    x = draw_input(r)
    y = torch.zeros(x.shape[0], 6) if r.chance(0.15) else None
    trial = Trial(author, x, y)
    pieces = draw_pieces(author, trial, r.randrange(2, 9), y is not None)
    body = write_classes(r, pieces, y is not None)
    declared = author.declarations()
    helpers = used_sources({"divisible": HELPERS.split("\n\n\n")[0], "pair": HELPERS.split("\n\n\n")[1]}, body + declared)
    blocks = used_sources(BLOCKS, body)
    text = IMPORTS + helpers + (declared and declared + "\n\n") + blocks + body
    feeds = [",".join(map(str, t.shape)) + (":int64" if t.dtype == torch.long else "") for t in (x, y) if t is not None]
    return {"text": only_needed(text), "call": "Net()", "inputs": feeds}


def only_needed(text):
    """The text without imports that it does not use."""
    head, rest = text[: len(IMPORTS)], text[len(IMPORTS) :]
    needs = {
        "import copy": "copy.",
        "import math": "math.",
        "from dataclasses": "@dataclass",
        "from functools": "partial(",
        "from types": "SimpleNamespace",
        "import torch.utils.checkpoint": "utils.checkpoint",
        "from einops": "rearrange(",
        "from torch.nn.utils import prune": "prune.",
        "from collections": "OrderedDict",
    }
    lines = head.splitlines(keepends=True)
    return "".join(line for line in lines if all(used in rest for start, used in needs.items() if line.startswith(start))) + rest


def write_classes(r, pieces, has_second):
    """The classes of the model; the last of them is Net."""
    second = ", y" * has_second
    layout = r.one("plain", "plain", "base", "methods", "encoder", "stages") if not has_second else r.one("plain", "base")
    cut = r.randrange(len(pieces) + 1)
    first, last = pieces[:cut], pieces[cut:]
    if layout == "base":
        base = class_of("Base", "nn.Module", first, [], "return x", second)
        return base + class_of("Net", "Base", last, [f"x = super().forward(x{second})"], ending(r), second)
    if layout == "encoder":
        encoder = class_of("Encoder", "nn.Module", first, [], "return x")
        made = [["self.encoder = Encoder()"], ["x = self.encoder(x)"]]
        return encoder + class_of("Net", "nn.Module", [made, *last], [], ending(r))
    if layout == "methods":
        features = f"    def features(self, x):\n{indented([*lines_of(first, 1), 'return x'], 2)}\n"
        init = [([line for line in lines_of(first, 0)], ["x = self.features(x)"])]
        return class_of("Net", "nn.Module", [*init, *last], [], ending(r), extra=features)
    if layout == "stages":
        return stages(r, pieces)
    return class_of("Net", "nn.Module", pieces, [], ending(r), second)


def stages(r, pieces):
    """A class for each piece, and a model that runs them in turn."""
    names = [f"Stage{index}" for index in range(len(pieces))]
    text = "".join(class_of(n, "nn.Module", [p], [], "return x") for n, p in zip(names, pieces))
    listed = ", ".join(f"{name}()" for name in names)
    forms = [
        (f"self.stages = nn.Sequential({listed})", ["x = self.stages(x)"]),
        (f"self.stages = nn.ModuleList([{listed}])", ["for stage in self.stages:", "    x = stage(x)"]),
        (
            f"for index, stage in enumerate([{listed}]):\n    setattr(self, f\"stage{{index}}\", stage)\nself.count = {len(names)}",
            ["for index in range(self.count):", "    x = getattr(self, f\"stage{index}\")(x)"],
        ),
    ]
    init, forward = r.choice(forms)
    return text + class_of("Net", "nn.Module", [(init.splitlines(), forward)], [], ending(r))


def lines_of(pieces, part):
    return [line for piece in pieces for line in piece[part]]


def class_of(name, base, pieces, before, end, second="", extra=""):
    init = lines_of(pieces, 0)
    text = f"class {name}({base}):\n    def __init__(self):\n        super().__init__()\n{indented(init, 2)}\n{extra}"
    return text + f"    def forward(self, x{second}):\n{indented([*before, *lines_of(pieces, 1), end], 2)}\n\n"


def ending(r):
    """What the model gives back."""
    plain = "return x"
    rich = ['return {"out": x, "size": x.mean()}', "return x, x.detach()", "return (x,)", "return [x, None]"]
    return plain if r.chance(0.8) else r.choice(rich)
