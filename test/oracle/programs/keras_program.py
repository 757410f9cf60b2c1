"""Random Keras programs: sequential, functional and subclassed models that do what the pieces say."""

import inspect
import re

import keras

from programs import keras_blocks
from programs.author import HELPERS, Author, indented, used_sources
from programs.keras_pieces import CODE, GRAPHS, LAYERS
from programs.keras_rare import ENDINGS, RARE_CODE, RARE_GRAPHS, RARE_LAYERS

IMPORTS = """import keras
import numpy as np
from keras import layers, models, ops
"""
CONFIGS = """from dataclasses import dataclass
from types import SimpleNamespace

"""
BLOCKS = {
    name: inspect.getsource(value)
    for name, value in vars(keras_blocks).items()
    if getattr(value, "__module__", "") == keras_blocks.__name__
}
ENDING = re.compile(r"\$\{([^{}]*)\}")
SIZES = {"map": "HWC", "sequence": "LD", "vector": "D", "volume": "THWC", "tokens": "L", "scalar": "", "other": ""}
RARE = {id(LAYERS): RARE_LAYERS, id(CODE): RARE_CODE, id(GRAPHS): RARE_GRAPHS}
LARGEST = 100_000


def kind_of(x):
    if "int" in str(x.dtype) and len(x.shape) == 2:
        return "tokens"
    return {1: "scalar", 2: "vector", 3: "sequence", 4: "map", 5: "volume"}.get(len(x.shape), "other")


def draw_input(r):
    kind = r.one("map", "map", "map", "sequence", "sequence", "vector", "tokens", "volume")
    sizes = {
        "map": (r.one(16, 17, 28, 32), r.one(16, 20, 28), r.one(1, 3, 4)),
        "sequence": (r.one(6, 8, 12), r.one(8, 16)),
        "vector": (r.one(8, 10, 32),),
        "tokens": (r.one(6, 10),),
        "volume": (4, r.one(8, 9), 8, r.one(1, 3)),
    }[kind]
    return sizes, "int64" if kind == "tokens" else "float32"


class Trial:
    """Builds the graph as it is written: what comes next depends on the tensor that is there."""

    def __init__(self, author, sizes, dtype):
        keras.utils.clear_session(free_memory=False)
        self.author = author
        self.names = {"x": keras.Input(sizes, dtype=dtype)}
        exec(IMPORTS + CONFIGS + HELPERS + "".join(BLOCKS.values()), self.names)

    @property
    def x(self):
        return self.names["x"]

    def run(self, lines):
        """Whether the piece works, and leaves a tensor to go on with."""
        try:
            exec(self.author.declarations() + lines, self.names)
        except Exception:
            return False
        return isinstance(self.x, keras.KerasTensor) and all(d is None or 0 < d < LARGEST for d in self.x.shape)


def draw_pieces(author, trial, count, tables):
    """Pieces up to the one that fails, if one does. A layer is `(expression,)`, code is `("", lines)`."""
    pieces = []
    for _ in range(count):
        kind = kind_of(trial.x)
        # Axes that Keras leaves open have any size here.
        # A third of what is done is rare.
        is_rare = author.r.chance(0.33)
        chosen = [(RARE[id(table)] if is_rare else table, table is LAYERS) for table in tables]
        templates = [(text, is_layer) for table, is_layer in chosen for text in table.get(kind, ())]
        if not templates:
            continue
        template, is_layer = author.r.choice(templates)
        text = author.fill(template, {name: size or 4 for name, size in zip(SIZES[kind], trial.x.shape[1:])})
        pieces.append((text, is_layer))
        if not trial.run(f"x = {text}(x)" if is_layer else text):
            break
    return pieces


def write(seed):
    """The program of this seed, the expression that makes its model, and what the model is fed."""
    author = Author(f"keras {seed}")
    r = author.r
    sizes, dtype = draw_input(r)
    style, tables = r.one(
        (functional, (LAYERS, CODE, GRAPHS, GRAPHS)), (sequential, (LAYERS,)), (subclassed, (LAYERS, CODE))
    )
    pieces = draw_pieces(author, Trial(author, sizes, dtype), r.randrange(2, 8), tables)
    body = style(r, pieces, sizes, dtype)
    declared = author.declarations()
    divisible, pair = HELPERS.split("\n\n\n")
    helpers = used_sources({"divisible": divisible, "pair": pair}, body + declared)
    blocks = used_sources(BLOCKS, body)
    configs = "".join(f"{line}\n" for line in CONFIGS.splitlines() if line and line.split()[-1] in declared)
    imports = IMPORTS if "np." in body else IMPORTS.replace("import numpy as np\n", "")
    text = configs + imports + "\n" + helpers + (declared and declared + "\n\n") + blocks + body
    fed = ",".join(map(str, (r.one(1, 2), *sizes))) + (":int64" if dtype == "int64" else "")
    return {"text": text, "call": "build_model()" if style is not subclassed else "Net()", "inputs": [fed]}


def code_of(pieces):
    """The lines that build the graph."""
    return [line for text, is_layer in pieces for line in (f"x = {text}(x)" if is_layer else text).splitlines()]


def functional(r, pieces, sizes, dtype):
    declared = ", dtype='int64'" if dtype == "int64" else ""
    start = r.one("keras.Input(shape=input_shape{})", "layers.Input(input_shape{})", "layers.Input(shape=input_shape, name='image'{})")
    if r.chance(0.3):
        end = "model = keras.Model(inputs, x)\n" + ENDING.sub(lambda found: r.choice(found[1].split("|")), r.choice(ENDINGS)) + "\nreturn model"
        lines = [f"inputs = {start.format(declared)}", "x = inputs", *code_of(pieces), *end.splitlines()]
        return f"def build_model(input_shape={sizes!r}):\n{indented(lines)}\n\nmodel = build_model()\n"
    end = r.one(
        "return keras.Model(inputs, x)",
        "return models.Model(inputs=inputs, outputs=x, name='net')",
        "model = keras.Model(inputs=[inputs], outputs=x)\nmodel.compile('adam', 'mse')\nreturn model",
        "return keras.Model({'image': inputs}, {'out': x})" if r.chance(0.2) else "return keras.Model(inputs, [x])",
    )
    lines = [f"inputs = {start.format(declared)}", "x = inputs", *code_of(pieces), *end.splitlines()]
    return f"def build_model(input_shape={sizes!r}):\n{indented(lines)}\n\nmodel = build_model()\nmodel.summary()\n"


def sequential(r, pieces, sizes, dtype):
    layers = [text for text, _ in pieces]
    given = f"keras.Input({sizes!r}{', dtype=%r' % dtype if dtype == 'int64' else ''})"
    if r.chance(0.5):
        lines = ["model = keras.Sequential()", f"model.add({given})", *[f"model.add({layer})" for layer in layers]]
    elif r.chance(0.5):
        lines = [f"model = models.Sequential([{', '.join([given, *layers])}])"]
    else:
        fed = f"np.zeros((2, *{sizes!r}), dtype={dtype!r})"
        start = r.one(f"model.build((None, *{sizes!r}))", f"model({fed})", f"model.predict({fed}, verbose=0)")
        lines = [f"model = keras.Sequential([{', '.join(layers)}], name='net')", start]
    if r.chance(0.2):
        lines.append("model.pop()")
    return f"def build_model():\n{indented([*lines, 'return model'])}\n\nmodel = build_model()\n"


def subclassed(r, pieces, _sizes, _dtype):
    init, call = [], []
    for index, (text, is_layer) in enumerate(pieces):
        name = f"self.{r.one('block', 'layer', 'part')}{index}"
        if is_layer:
            init.append(f"{name} = {text}")
        call += [f"x = {name}(x)"] if is_layer else text.splitlines()
    base = r.one("keras.Model", "models.Model", "layers.Layer")
    head = r.one("def call(self, x):", "def call(self, inputs, training=False):")
    start = ["x = inputs"] if "inputs" in head else []
    end = r.one("return x", "return x", 'return {"out": x}', "return x, ops.mean(x)")
    return (
        f"class Net({base}):\n    def __init__(self, **kwargs):\n        super().__init__(**kwargs)\n{indented(init, 2)}\n"
        f"    {head}\n{indented([*start, *call, end], 2)}"
    )
