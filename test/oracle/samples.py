"""Records what the frameworks say about the models in test/samples: record/samples.json.

Every sample file is imported as it is. A model is run once in inference mode with a batch of one;
each call of a leaf layer is noted with its shapes, its parameters, its multiply-adds and the source
line of the constructor call that made it (in a loop, the line of that call). The models of the notebook go to
record/notebook.json, with the number of the cell, counted from 0, beside the line in it.
"""

import contextlib
import importlib.util
import json
import os
import re
import sys
import types
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "torch")

import keras
import torch

from flops import Macs

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "samples"

# file, expression that gives the model, input shape with a batch of one
TORCH = [
    ("lenet5", "LeNet5()", [1, 1, 32, 32]),
    ("mnist_convnet", "model", [1, 1, 28, 28]),
    ("mnist_convnet_no_pool", "MnistNoPool()", [1, 1, 28, 28]),
    ("alexnet", "AlexNet()", [1, 3, 227, 227]),
    ("vgg16", "vgg16()", [1, 3, 224, 224]),
    ("dcgan_generator", "Generator()", [1, 100, 1, 1]),
    ("dilated", "DilatedNet()", [1, 3, 128, 128]),
    ("separable", "CheapNet()", [1, 3, 96, 96]),
]
NOTEBOOK = [
    ("keras", "mnist", "model", [1, 28, 28, 1], "ipynb"),
    ("torch", "mnist", "net", [1, 1, 28, 28], "ipynb"),
]
KERAS = [
    ("lenet5", "model", [1, 32, 32, 1]),
    ("mnist_convnet", "model", [1, 28, 28, 1]),
    ("mnist_convnet_no_pool", "build_model()", [1, 28, 28, 1]),
    ("alexnet", "alexnet()", [1, 227, 227, 3]),
    ("vgg16", "vgg16()", [1, 224, 224, 3]),
    ("dcgan_generator", "make_generator()", [1, 100]),
    ("dilated", "model", [1, 96, 96, 3]),
    ("separable", "CheapNet()", [1, 96, 96, 3]),
]


def main():
    install_tensorflow_names()
    write("samples", [record("torch", *s) for s in TORCH] + [record("keras", *s) for s in KERAS])
    write("notebook", [record(*s) for s in NOTEBOOK])


def write(name, models):
    sources = f"torch {torch.__version__.split('+')[0]}, keras {keras.__version__}"
    target = HERE / "record" / f"{name}.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(render(sources, models))
    print(f"{target.name}: {len(models)} models, {sum(len(m['layers']) for m in models)} calls")


def render(sources, models):
    """One line a layer, so that a change reads well in a diff."""
    blocks = []
    for model in models:
        head = json.dumps({k: v for k, v in model.items() if k != "layers"}, separators=(",", ":"))
        rows = ",\n".join("  " + json.dumps(row, separators=(",", ":")) for row in model["layers"])
        blocks.append(f'{head[:-1]},"layers":[\n{rows}\n]}}')
    return f'{{"source":{json.dumps(sources)},"models":[\n' + ",\n".join(blocks) + "\n]}\n"


def install_tensorflow_names():
    """Samples that spell Keras as `tensorflow.keras` get the same Keras 3."""
    tensorflow = types.ModuleType("tensorflow")
    tensorflow.keras = keras
    tensorflow.nn = keras.ops
    # Some of Keras asks for these types as soon as there is a module of that name.
    for name in ("TensorShape", "TypeSpec", "DType", "Tensor", "Variable"):
        setattr(tensorflow, name, type(name, (), {}))
    for name in ("", ".layers", ".models"):
        sys.modules["tensorflow.keras" + name] = sys.modules["keras" + name]
    sys.modules["tensorflow"] = tensorflow


def record(framework, name, expression, input_shape, kind="py"):
    file = f"{framework}/{name}.py" if kind == "py" else f"{name}.ipynb"
    base = torch.nn.Module if framework == "torch" else keras.layers.Layer
    keras.backend.clear_session()
    with made_at(base, str(SAMPLES / file)) as places:
        names = run_file(SAMPLES / file) if kind == "py" else run_notebook(SAMPLES / file)
        model = eval(expression, names)
        run = run_torch if framework == "torch" else run_keras
        entry = run(model, input_shape, places)
    return {"name": name, "framework": framework, "file": file, "model": expression, **entry}


def run_file(path):
    spec = importlib.util.spec_from_file_location(f"sample_{path.parent.name}_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return vars(module)


def run_notebook(path):
    """Runs the code cells in one namespace; the name of the file carries the number of the cell."""
    names = {"__name__": "notebook"}
    for number, cell in enumerate(json.loads(path.read_text())["cells"]):
        if cell["cell_type"] == "code":
            source = re.sub(r"^%time |^[%!].*", "", "".join(cell["source"]), flags=re.M)
            with contextlib.redirect_stdout(None):
                exec(compile(source, f"{path}#{number}", "exec"), names)
    return names


class made_at:
    """Notes for every layer object where in the sample file it was made."""

    def __init__(self, base, filename):
        self.base, self.filename, self.places = base, filename, {}

    def __enter__(self):
        original = self.original = self.base.__init__
        places, filename = self.places, self.filename

        def init(layer, *args, **kwargs):
            frame = sys._getframe(1)
            while frame and not frame.f_code.co_filename.startswith(filename):
                frame = frame.f_back
            if frame:
                places[id(layer)] = place(frame)
            original(layer, *args, **kwargs)

        self.base.__init__ = init
        return self.places

    def __exit__(self, *_):
        self.base.__init__ = self.original


def place(frame):
    _, _, cell = frame.f_code.co_filename.partition("#")
    return {"cell": int(cell), "line": frame.f_lineno} if cell else {"line": frame.f_lineno}


def run_torch(model, input_shape, places):
    model.eval()
    rows = []
    for path, layer in model.named_modules():
        if not list(layer.children()):
            watch_torch(layer, path, places[id(layer)], rows)
    with torch.no_grad(), Macs() as macs:
        output = model(torch.zeros(input_shape))
    parameters = list(model.parameters())
    return {
        "input": input_shape,
        "output": list(output.shape),
        "params": {
            "total": sum(p.numel() for p in parameters),
            "trainable": sum(p.numel() for p in parameters if p.requires_grad),
        },
        "macs": macs.total,
        "layers": rows,
    }


def watch_torch(layer, path, place, rows):
    counters = []

    def before(_layer, _inputs):
        counters.append(Macs().__enter__())

    def after(_layer, inputs, output):
        macs = counters.pop()
        macs.__exit__(None, None, None)
        rows.append(
            {
                "path": path,
                "type": type(layer).__name__,
                **place,
                "inputs": [list(x.shape) for x in inputs],
                "output": list(output.shape),
                "params": sum(p.numel() for p in layer.parameters()),
                "macs": macs.total,
            }
        )

    layer.register_forward_pre_hook(before)
    layer.register_forward_hook(after)


def run_keras(model, input_shape, places):
    rows, original = [], keras.layers.Layer.__call__
    model(torch.zeros(input_shape))  # builds a subclassed model
    paths = dict(attribute_paths(model))

    def call(layer, *args, **kwargs):
        if list(layer._flatten_layers(include_self=False)):
            return original(layer, *args, **kwargs)
        with Macs() as macs:
            output = original(layer, *args, **kwargs)
        inputs = args[0] if isinstance(args[0], (list, tuple)) else args[:1]
        rows.append(
            {
                "path": paths.get(id(layer), layer.name),
                "type": type(layer).__name__,
                **places[id(layer)],
                "inputs": [batchless(x) for x in inputs],
                "output": batchless(output),
                "params": layer.count_params(),
                "macs": macs.total,
            }
        )
        return output

    keras.layers.Layer.__call__ = call
    try:
        with torch.no_grad(), Macs() as macs:
            output = model(torch.zeros(input_shape), training=False)
    finally:
        keras.layers.Layer.__call__ = original
    return {
        "input": [None, *input_shape[1:]],
        "output": batchless(output),
        "params": {
            "total": model.count_params(),
            "trainable": sum(w.value.numel() for w in model.trainable_weights),
        },
        "macs": macs.total,
        "layers": rows,
    }


def attribute_paths(layer, prefix=""):
    """`block1.expand` for the layers that a subclassed model holds as attributes."""
    if isinstance(layer, keras.Sequential) or is_functional(layer):
        return
    for name, value in layer._modules.items():  # where the torch backend keeps sublayers
        if isinstance(value, keras.layers.Layer) and not name.startswith("_"):
            yield id(value), prefix + name
            yield from attribute_paths(value, f"{prefix}{name}.")


def is_functional(layer):
    return type(layer).__name__ == "Functional"


def batchless(tensor):
    return [None, *list(tensor.shape)[1:]]


if __name__ == "__main__":
    main()
