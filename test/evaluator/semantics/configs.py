"""Where settings come from: command lines, literals, environment, paths; and what copies them."""

import argparse
import ast
import copy
import json
import os
import types
import warnings
from pathlib import Path
from types import SimpleNamespace

parser = argparse.ArgumentParser(description="Train.")
parser.add_argument("--width", type=int, default=32)
parser.add_argument("--rate", default="0.5", type=float)
parser.add_argument("-d", "--num-layers", type=int, default=3)
parser.add_argument("--flag", action="store_true")
parser.add_argument("--no-bias", dest="bias", action="store_false")
parser.add_argument("--sizes", nargs="+", type=int, default=[1, 2])
parser.add_argument("--constant", action="store_const", const=5, default=4)
parser.add_argument("--tags", action="append")
group = parser.add_argument_group("model")
group.add_argument("--heads", type=int, default=4, choices=[2, 4])
parser.set_defaults(extra=6)
args = parser.parse_args([])
given = parser.parse_args(["--width", "64", "--flag", "-d", "5", "--sizes", "7", "8", "--tags", "a", "--rate=2"])
known, unknown = parser.parse_known_args(["--heads", "2"])

settings = json.loads('{"width": 8, "kernels": [3, 5], "deep": {"on": true, "none": null, "rate": 0.5}}')
literal = ast.literal_eval("{'a': [1, 2, (3, 4)], 'b': None, 'c': -5}")
text = json.dumps({"a": 1})
space = SimpleNamespace(**settings)
read_only = types.MappingProxyType({"a": 3})
deep = copy.deepcopy(settings)
deep["kernels"].append(7)
shallow = copy.copy(settings)
shallow["kernels"].append(9)
base = {"model": {"width": 1, "depth": 2}, "rate": 3}


def merge(a, b):
    out = dict(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = merge(out[key], value)
        else:
            out[key] = value
    return out


merged = merge(base, {"model": {"depth": 5}, "new": 6})


class Config:
    width = 16
    depth = 2

    def __init__(self, **kwargs):
        for key, value in kwargs.items():
            setattr(self, key, value)

    def update(self, **kwargs):
        self.__dict__.update(kwargs)
        return self

    def to_dict(self):
        return {k: getattr(self, k) for k in ("width", "depth")}

    @classmethod
    def from_dict(cls, source):
        return cls(**source)


config = Config(depth=4).update(heads=8)
copied = copy.deepcopy(config)
copied.depth = 9
root = Path("data") / "models"
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    silenced = 5

sizes = [
    args.width,
    int(args.rate * 2),
    args.num_layers,
    args.flag,
    args.bias,
    sum(args.sizes),
    args.constant,
    args.tags is None,
    args.heads,
    args.extra,
    vars(args)["width"],
    getattr(args, "missing", 3),
    "width" in args,
    given.width,
    given.flag,
    given.num_layers,
    sum(given.sizes),
    len(given.tags),
    int(given.rate),
    known.heads,
    len(unknown),
    settings["width"],
    settings["kernels"][1],
    settings["deep"]["on"],
    settings["deep"]["none"] is None,
    int(settings["deep"]["rate"] * 10),
    literal["a"][2][1],
    literal["c"] + 10,
    len(text),
    space.width,
    read_only["a"],
    len(deep["kernels"]),
    len(settings["kernels"]),
    merged["model"]["width"] + merged["model"]["depth"],
    merged["new"],
    base["model"]["depth"],
    config.width,
    config.depth,
    config.heads,
    copied.depth,
    Config.from_dict({"width": 3}).width,
    config.to_dict()["depth"],
    root.name == "models",
    root.suffix == "",
    Path("a/b.txt").suffix == ".txt",
    Path("a/b.txt").stem == "b",
    str(Path("a") / "b") == os.path.join("a", "b"),
    os.path.basename("a/b.py") == "b.py",
    os.path.splitext("a.py")[1] == ".py",
    os.environ.get("LAYER_LENS_MISSING", "5") == "5",
    int(os.getenv("LAYER_LENS_MISSING", 6)),
    silenced,
    sorted(vars(config))[0] == "depth",
]
