"""Writes the layers that the builders of `keras.applications` make, for `src/catalogue/builders`.

    bash run.sh builders         both tables, torchvision's and Keras'
    KERAS_BACKEND=torch python keras_builders.py [NAME...]    some builders, added to the table or made anew in it

A model is a list of layers in Keras' order, each with its name, its configuration and the layers whose outputs it
takes. Equal configurations stand once. Every builder is made several times: with and without its head and its
weights, and for images of several sizes, to find what depends on them.
"""

import inspect
import json
import os
import re
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "torch")

import keras  # noqa: E402
from keras.src.applications import imagenet_utils  # noqa: E402
from keras.src.ops.numpy import Add, Multiply  # noqa: E402
from keras.src.utils import file_utils  # noqa: E402
from keras.src.utils.naming import to_snake_case  # noqa: E402

TABLE = Path(__file__).parents[2] / "src/catalogue/builders/keras.txt"
OTHER_CLASSES = 1003
OPERATORS = {Add: "+", Multiply: "*"}
# What changes neither shapes nor counts.
SILENT = {"name", "trainable", "dtype", "momentum", "epsilon", "seed", "noise_shape", "synchronized", "data_format",
          "autocast", "kernel_size_", "renorm"}
OPTIONS = ("initializer", "regularizer", "constraint")


def without_downloads():
    """Nothing is fetched, and weights are zeros, which are made at once."""
    keras.initializers.GlorotUniform.__call__ = keras.initializers.Zeros().__call__
    file_utils.get_file = lambda *_args, **_kwargs: "weights"
    keras.Model.load_weights = lambda *_args, **_kwargs: None


def build(name, **options):
    keras.utils.clear_session(free_memory=False)
    return getattr(keras.applications, name)(**{"weights": None, **options})


def with_limits(name, **options):
    """A model, and the default and smallest image that its builder asks for; MobileNetV3 checks the size itself."""
    found = {"size": None, "smallest": 32}
    original = imagenet_utils.obtain_input_shape

    def spy(shape, default_size, min_size, **others):
        found.update(size=default_size, smallest=min_size)
        return original(shape, default_size=default_size, min_size=min_size, **others)

    imagenet_utils.obtain_input_shape = spy
    try:
        return build(name, **options), found
    finally:
        imagenet_utils.obtain_input_shape = original


def plain(value):
    if isinstance(value, (tuple, list)):
        items = [plain(item) for item in value]
        is_one = len(items) > 1 and isinstance(items[0], int) and all(item == items[0] for item in items)
        return items[0] if is_one else items
    return value


def configuration(layer):
    """`[class, options]` without what is left at its default; a nested model's layers stand in a list."""
    if isinstance(layer, keras.Sequential):
        return ["Sequential", [[inner.name, *configuration(inner)] for inner in layer.layers]]
    config = layer.get_config()
    parameters = inspect.signature(type(layer).__init__).parameters
    options = {}
    for key, value in sorted(config.items()):
        if key in SILENT or key.endswith(OPTIONS) or key not in parameters:
            continue
        default = parameters[key].default
        if isinstance(value, dict):
            raise ValueError(f"{type(layer).__name__}.{key}: {value}")
        value = plain(value)
        if value in (OTHER_CLASSES, [OTHER_CLASSES]):
            value = "K" if value == OTHER_CLASSES else ["K"]
        is_default = value == plain(default) or (key, value, default) == ("activation", "linear", None)
        if not is_default:
            options[key] = value
    if isinstance(layer, keras.layers.BatchNormalization) and options.get("axis") == 3:
        del options["axis"]
    return [type(layer).__name__, options]


def rows_of(model):
    """`(name, configuration, layers that it takes)`; the name is `?` and a number where Keras counts."""
    layers = list(model.operations)
    place = {id(layer): i for i, layer in enumerate(layers)}
    # Behind a nested Sequential stands the functional model in it.
    place |= {id(layer._functional): i for i, layer in enumerate(layers) if isinstance(layer, keras.Sequential)}
    rows = []
    for i, layer in enumerate(layers):
        base = to_snake_case(type(layer).__name__)
        counted = re.fullmatch(rf"{base}(?:_(\d+))?", layer.name)
        name = f"?{base36(int(counted[1] or 0))}" if counted else layer.name
        assert len(layer._inbound_nodes) == 1, layer.name
        given = [place[id(tensor._keras_history.operation)] for tensor in layer._inbound_nodes[0].input_tensors]
        if isinstance(layer, keras.layers.InputLayer):
            config = ["InputLayer", {}]
        elif isinstance(layer, keras.layers.Layer):
            config = configuration(layer)
        else:
            name, config = "", [OPERATORS[type(layer)], {}]
        rows.append((name, config, given))
    assert model.outputs[0] is layers[-1].output
    return rows


def common(rows, others):
    """How many rows two models share from the start on."""
    return next((i for i, (a, b) in enumerate(zip(rows, others)) if a != b), min(len(rows), len(others)))


def without_weights(rows, plain_rows):
    """The rows that only a model with pretrained weights has; the others must be the same."""
    extra = []
    for i, (name, config, _) in enumerate(rows):
        there = plain_rows[i - len(extra)] if i - len(extra) < len(plain_rows) else None
        if there is None or there[1] != config:
            extra.append(i)
    assert [row[1] for i, row in enumerate(rows) if i not in extra] == [row[1] for row in plain_rows], extra
    return extra


def by_size(name, rows, size):
    """Marks the paddings that follow from the size of the map, and checks that nothing else does."""
    marked = list(rows)
    for options in ({"input_shape": (size + 1, size + 3, 3)}, {"input_shape": None}):
        others = rows_of(build(name, include_top=False, **options))
        if len(others) != len(rows):
            # NASNet crops and pads by what meets: it is known at one size only.
            return None
        for i, (row, other) in enumerate(zip(rows, others, strict=True)):
            if row == other:
                continue
            assert row[1][0] == "ZeroPadding2D" and row[2] == other[2], (name, row, other)
            # Half of the kernel is added behind; what is added before follows from the size.
            padding = row[1][1].get("padding", 1)
            half = padding if isinstance(padding, int) else padding[0][1]
            marked[i] = (row[0], ["ZeroPadding2D", {"padding": f"for {2 * half + 1}"}], row[2])
    return marked


def encode(rows, pool, extra):
    """One line a layer: the name behind what it shares with the one before, the configuration, distances back."""
    lines, last = [], ""
    for i, (name, config, given) in enumerate(rows):
        text = json.dumps(config, separators=(",", ":"))
        number = pool.setdefault(text, len(pool))
        shared = min(len(os.path.commonprefix([name, last])), 35)
        is_counted = name.startswith("?")
        shown = name if is_counted or not name else f"{base36(shared)}{name[shared:]}"
        last = last if is_counted or not name else name
        back = [i - at for at in given]
        flag = "w" if i in extra else ""
        tail = "" if back in ([1], []) else " " + ",".join(map(str, back))
        lines.append(f"{shown} {base36(number)}{tail}{' ' + flag if flag else ''}")
        assert " " not in name
    return lines


def base36(number):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[number] if number < 36 else base36(number // 36) + digits[number % 36]


def chain(rows, shared):
    """The rows behind the shared ones, which stand one behind the other."""
    rest = rows[shared:]
    assert all(given == [shared + i - 1] for i, (_, _, given) in enumerate(rest))
    return [[name, *configuration] for name, configuration, _ in rest]


def tail(name, shared, pooling):
    """What a model without its head has behind the shared rows."""
    return chain(rows_of(build(name, include_top=False, pooling=pooling)), shared)


def activation_of(rows):
    """The head's activation is an option of the builder."""
    for i in range(len(rows) - 1, 0, -1):
        name, (cls, options), given = rows[i]
        if options.get("activation") == "softmax":
            return [*rows[:i], (name, [cls, {**options, "activation": "A"}], given), *rows[i + 1 :]]
    raise ValueError("no softmax")


def refusal(name):
    """What a builder says to other classes than those of ImageNet's weights; it says so before it builds."""
    try:
        build(name, weights="imagenet", classes=OTHER_CLASSES)
    except ValueError as error:
        return str(error).replace(str(OTHER_CLASSES), "{classes}")
    raise AssertionError(f"{name} takes any number of classes")


def describe(name):
    """What stands before the layers of a builder, the layers, and which of them come with weights only."""
    builder = getattr(keras.applications, name)
    model, limits = with_limits(name, classes=OTHER_CLASSES)
    size = limits["size"] or 224
    head = activation_of(rows_of(model))
    bare = rows_of(build(name, include_top=False, input_shape=(size, size, 3)))
    shared = common(bare, head)
    of_any_size = by_size(name, bare, size)
    rows = [*(of_any_size or bare)[:shared], *head[shared:]]
    trained = rows_of(build(name, weights="imagenet"))
    extra = without_weights(trained[: shared + len(trained) - len(head)], bare[:shared])
    for at in extra:
        later = [(n, c, [g + (g >= at - 1) for g in given]) for n, c, given in rows[at:]]
        rows = [*rows[:at], trained[at], *later]
    description = {
        "name": name,
        "model": model.name,
        # Some builders name the size of the image in the model's name.
        "namesSize": str(size) in model.name,
        "module": builder.__module__.split(".")[-1],
        "signature": [[k, p.default] for k, p in inspect.signature(builder).parameters.items()],
        **limits,
        "anySize": of_any_size is not None,
        "shared": shared + len(extra),
        "refusal": refusal(name),
        "tails": {"none": chain(bare, shared), "avg": tail(name, shared, "avg"), "max": tail(name, shared, "max")},
    }
    return description, rows, extra


def written():
    """What the table holds: configurations by their text, and the lines of each builder by its name."""
    configurations, builders = TABLE.read_text().strip().split("\n\n")
    pool = {text: number for number, text in enumerate(configurations.split("\n"))}
    lines = {}
    for line in builders.split("\n"):
        if line.startswith("{"):
            name = json.loads(line)["name"]
            lines[name] = []
        lines[name].append(line)
    return pool, lines


def table_of(described, pool, lines):
    """The text of the table, with these builders in it: configurations, then each builder before its layers."""
    for description, rows, extra in described:
        head = json.dumps(description, separators=(",", ":"))
        lines[description["name"]] = [head, *encode(rows, pool, extra)]
    return "\n".join([*pool, "", *(line for name in sorted(lines) for line in lines[name]), ""])


def main(names):
    without_downloads()
    described = []
    for name in names or [n for n in dir(keras.applications) if n[0].isupper()]:
        try:
            described.append(describe(name))
        except ValueError as error:
            # NASNetMobile is not to be had on PyTorch; ask for it by name with KERAS_BACKEND=tensorflow.
            print(name, error)
            continue
        print(name, len(described[-1][1]), flush=True)
    TABLE.write_text(table_of(described, *(written() if names else ({}, {}))))


if __name__ == "__main__":
    main(sys.argv[1:])
