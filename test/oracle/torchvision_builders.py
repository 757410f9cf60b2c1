"""Writes what the classification builders of torchvision make, for `src/catalogue/builders`.

    bash run.sh builders         both tables, torchvision's and Keras'
    python torchvision_builders.py

The table holds structure only: which modules a model has, under which names, with which arguments. Equal
modules stand once, and a line names its parts by the numbers of their lines. Beside the structure it holds what
the forward pass does between the first layer and the head: the shape that reaches the head, the multiply-adds at
some image sizes, and the smallest image; and of the blocks inside, how they change a map. All is found by running
the models.
"""

import inspect
import json
from pathlib import Path

import torch
from flops import Macs
from torch import nn
from vision import torchvision

models = torchvision.models

TRUTH = Path(__file__).parent / "record/torchvision-models.json"
TABLE = Path(__file__).parents[2] / "src/catalogue/builders/torchvision.txt"
SIZES = [32, 64, 96, 128, 160, 192, 224, 256, 288, 299, 320, 384, 448, 512]
# Sizes that no network was made for: where one runs on them all, it runs on any.
ODD_SIZES = [(231, 257), (320, 229), (225, 225)]
# Sizes of maps on which the formula of a block is found, and those on which it is tried.
FITTED = [(28, 28), (57, 33), (30, 7)]
TRIED = [(56, 28), (19, 45)]
DEFAULT = 224
CLASSES = 1000
# A number of classes that stands nowhere else in a model.
OTHER_CLASSES = 1003
WITHOUT_INIT = {"googlenet", "inception_v3"}
CONTAINERS = (nn.Sequential, nn.ModuleList, nn.ModuleDict)
# What changes neither shapes nor counts.
SILENT = {"device", "dtype", "eps", "momentum", "inplace", "negative_slope", "approximate", "training"}


def build(name, classes):
    options = {"init_weights": False} if name in WITHOUT_INIT else {}
    with torch.device("meta"):
        return getattr(models, name)(weights=None, num_classes=classes, **options).eval()


def read_regnet_for_real():
    """The widths of a RegNet are worked out in tensors, which must hold values."""
    block = models.regnet.BlockParams
    original = block.from_init_params.__func__

    def from_init_params(cls, *args, **kwargs):
        with torch.device("cpu"):
            return original(cls, *args, **kwargs)

    block.from_init_params = classmethod(from_init_params)


def is_leaf(module):
    """Whether the catalogue knows the layer: its arguments say all."""
    if type(module).__name__ == "LayerNorm2d":
        return True
    return type(module).__module__.startswith("torch.nn") and not isinstance(module, CONTAINERS)


def plain(value):
    if isinstance(value, (tuple, list, torch.Size)):
        items = [plain(item) for item in value]
        return items[0] if len(set(items)) == 1 and len(items) > 1 else items
    return value


def argument(module, name):
    if name == "bias":
        return (module.in_proj_bias if isinstance(module, nn.MultiheadAttention) else module.bias) is not None
    value = getattr(module, name)
    return "K" if value == OTHER_CLASSES else plain(value)


def leaf(module):
    """`[class, "", positional, keywords]`, without what is left at its default."""
    given, named = [], {}
    for name, parameter in inspect.signature(type(module).__init__).parameters.items():
        if name == "self" or name in SILENT or not hasattr(module, name):
            continue
        value = argument(module, name)
        if parameter.default is inspect.Parameter.empty and not named:
            given.append(value)
        elif value != plain(parameter.default):
            named[name] = value
    if isinstance(module, nn.LayerNorm):  # LayerNorm2d too, whose own signature names nothing
        given = [list(module.normalized_shape)]
    parts = [type(module).__name__, "", given, named]
    while not parts[-1]:
        parts.pop()
    return parts


class Pool:
    """Equal modules, each once."""

    def __init__(self):
        self.lines = []
        self.numbers = {}

    def number_of(self, module, channels):
        """The number of a module; `channels` says what those modules take that take maps."""
        line = leaf(module) if is_leaf(module) else self.composite(module, channels)
        text = json.dumps(line, separators=(",", ":"))
        if text not in self.numbers:
            self.numbers[text] = len(self.lines)
            is_block = not is_leaf(module) and line[1] == "Module" and id(module) in channels
            shown = with_change(line, module, channels[id(module)]) if is_block else line
            self.lines.append(json.dumps(shown, separators=(",", ":")))
        return self.numbers[text]

    def composite(self, module, channels):
        """`[class, base, parts, weights, buffers, change]`; parts that are numbered from 0 on stand in a list."""
        parts = {name: self.number_of(part, channels) for name, part in module.named_children()}
        is_numbered = list(parts) == [str(i) for i in range(len(parts))]
        base = next((each.__name__ for each in CONTAINERS if isinstance(module, each)), "Module")
        # What runs more than its parts in a row is no plain container.
        if base == "Sequential" and type(module).forward is not nn.Sequential.forward:
            base = "Module"
        weights = {name: list(p.shape) for name, p in module.named_parameters(recurse=False)}
        buffers = {name: list(b.shape) for name, b in module.named_buffers(recurse=False)}
        line = [type(module).__name__, base, list(parts.values()) if is_numbered else parts, weights, buffers]
        while not line[-1]:
            line.pop()
        return line


def with_change(line, module, channels):
    change = attempt(lambda: change_of(module, channels))
    return [*line, *[{}] * (5 - len(line)), change] if change else line


def change_of(module, channels):
    """`[in, out, stride, a, b, c]`: a map of h×w becomes one of ⌈h/stride⌉×⌈w/stride⌉ with out channels, at the
    cost of a·h·w multiply-adds, b for each value of the new map, and c; None where no such numbers fit."""

    def measure(size):
        shape = [1, channels, *size]
        with torch.no_grad(), Macs() as macs:
            made = module(torch.empty(*shape, device="meta"))
        return list(made.shape), macs.total

    measured = {size: measure(size) for size in FITTED + TRIED}
    out = measured[FITTED[0]][0][1]
    stride = next((s for s in (1, 2, 4) if measured[FITTED[0]][0][2] == -(-FITTED[0][0] // s)), None)
    if stride is None:
        return None
    scaled = {(h, w): (-(-h // stride), -(-w // stride)) for h, w in measured}
    if any(shape != [1, out, *scaled[size]] for size, (shape, _) in measured.items()):
        return None
    rows = [(h * w, 0 if stride == 1 else scaled[h, w][0] * scaled[h, w][1], 1) for h, w in measured]
    costs = [macs for _, macs in measured.values()]
    unknowns = [0, 2] if stride == 1 else [0, 1, 2]
    matrix = torch.tensor([[row[i] for i in unknowns] for row in rows], dtype=torch.float64)
    found = torch.linalg.lstsq(matrix, torch.tensor(costs, dtype=torch.float64)[:, None]).solution[:, 0].tolist()
    factors = [0, 0, 0]
    for i, factor in zip(unknowns, found):
        factors[i] = round(factor)
    fits = all(sum(f * x for f, x in zip(factors, row)) == cost for row, cost in zip(rows, costs))
    return [channels, out, stride, *factors] if fits else None


def channels_of(model):
    """What every module takes that makes a map of a map, by its identity."""
    channels = {}

    def note(module, given, made):
        is_map = len(given) == 1 and isinstance(given[0], torch.Tensor) and given[0].dim() == 4
        if is_map and isinstance(made, torch.Tensor) and made.dim() == 4 and module is not model:
            channels[id(module)] = given[0].shape[1]

    hooks = [module.register_forward_hook(note) for module in model.modules()]
    with torch.no_grad():
        model(torch.empty(1, 3, DEFAULT, DEFAULT, device="meta"))
    for hook in hooks:
        hook.remove()
    return channels


def idle_parts(model):
    """Direct parts that inference does not run."""
    run_parts = set()
    hooks = [
        leaf.register_forward_hook(lambda *_, name=name: run_parts.add(name.split(".")[0]))
        for name, leaf in model.named_modules()
        if is_leaf(leaf)
    ]
    with torch.no_grad():
        model(torch.empty(1, 3, DEFAULT, DEFAULT, device="meta"))
    for hook in hooks:
        hook.remove()
    return [name for name, part in model.named_children() if name not in run_parts and list(part.parameters())]


def run(model, height, width, batch=1):
    """What the first layer takes, what the head takes and gives, the multiply-adds, and the output."""
    calls = []
    leaves = [(name, module) for name, module in model.named_modules() if is_leaf(module)]
    head = last_part(model)
    watched = [*leaves, (head, getattr(model, head))]
    hooks = [
        module.register_forward_hook(
            lambda _m, given, made, name=name: calls.append((name, list(given[0].shape), list(made.shape)))
            if isinstance(made, torch.Tensor)
            else None
        )
        for name, module in watched
    ]
    try:
        with torch.no_grad():
            output = model(torch.empty(batch, 3, height, width, device="meta"))
    finally:
        for hook in hooks:
            hook.remove()
    stem = calls[0]
    assert stem[1] == [batch, 3, height, width]
    into_head = next(call for call in reversed(calls) if call[0] == head)
    return stem, into_head, list(output.shape)


def last_part(model):
    """The part of the model that is called last."""
    return [name for name, _ in model.named_children()][-1] if not hasattr(model, "fc") else "fc"


def macs_of(module, shape):
    with torch.no_grad(), Macs() as macs:
        module(torch.empty(*shape, device="meta"))
    return macs.total


def body_macs(model, size):
    """Multiply-adds between the first layer and the head."""
    stem, head, _ = run(model, size, size)
    whole = macs_of(model, [1, 3, size, size])
    return whole - macs_of(model.get_submodule(stem[0]), stem[1]) - macs_of(getattr(model, head[0]), head[1])


def attempt(body):
    try:
        return body()
    except (RuntimeError, ValueError, AssertionError):
        return None


def smallest(model):
    """The smallest side of an image that the model takes."""
    low, high = 0, DEFAULT
    while high - low > 1:
        middle = (low + high) // 2
        if attempt(lambda: run(model, middle, middle)):
            high = middle
        else:
            low = middle
    return high


def weights_that_change(name):
    """Pretrained weights that ask for another image size of a network which is built for one."""
    enum = models.get_model_weights(name)
    changing = [w.name for w in enum if name.startswith("vit") and w.meta["min_size"] != (DEFAULT, DEFAULT)]
    if changing and enum.DEFAULT.name in changing:
        changing.append("DEFAULT")
    return changing


def describe(name, pool, side):
    """`side` is that of the images a builder is made for."""
    model = build(name, OTHER_CLASSES)
    channels = channels_of(model)
    stem, head, output = run(model, DEFAULT, DEFAULT)
    rest = [OTHER_CLASSES] if len(output) == 2 else output[1:]
    assert output == [1, *rest]
    batched = run(model, DEFAULT, DEFAULT, 3)
    assert batched[1][1][1:] == head[1][1:] and batched[1][1][0] == 3
    odd = [attempt(lambda size=size: run(model, *size)) for size in ODD_SIZES]
    is_pooled = all(each and each[1][1] == head[1] for each in odd)
    sizes = {size: attempt(lambda size=size: body_macs(model, size)) for size in sorted({*SIZES, side}) if is_pooled or size == DEFAULT}
    return {
        "name": name,
        "root": pool.number_of(model, channels),
        "side": side,
        "stem": stem[0],
        "head": head[0],
        "features": head[1][1:],
        # Whether the head's output is flattened at the end.
        "flatten": int(len(head[2]) > 2),
        "smallest": smallest(model) if is_pooled else 0,
        "macs": [[size, macs] for size, macs in sizes.items() if macs is not None],
        "idle": idle_parts(model),
        "enum": models.get_model_weights(name).__name__,
        "weights": weights_that_change(name),
    }


def main():
    read_regnet_for_real()
    pool = Pool()
    described = []
    sides = {each["name"]: each["input"][-1] for each in json.loads(TRUTH.read_text())["models"]}
    for name in models.list_models(module=models):
        described.append(describe(name, pool, sides[name]))
        print(name, {k: v for k, v in described[-1].items() if k != "macs"}, flush=True)
    shown = [json.dumps(each, separators=(",", ":")) for each in described]
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("\n".join([*pool.lines, "", *shown, ""]))


if __name__ == "__main__":
    main()
