"""Records what the frameworks say about the programs in test/evaluator/idioms: record.json.

    KERAS_BACKEND=torch .cache/oracle-venv/bin/python test/evaluator/record.py [NAME...]

The comments at the head of a program say what is recorded:

    # call: Net(10)             the expression that gives the model
    # input: 2,3,32,32; 2,5:int64    what is fed to it; Keras models that declare their input need none
    # unknown: why              figures of it may be unknown to Layer Lens, but never wrong (read by the test)

A model is run in inference mode with fused kernels off. An error is recorded with its class and message.
"""

import contextlib
import io
import json
import os
import re
import sys
import types
from collections import Counter
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "torch")
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "oracle"))

import keras  # noqa: E402
import torch  # noqa: E402
import vision  # noqa: E402, F401  (torchvision without its compiled operators)
from flops import Macs  # noqa: E402
from torch.nn.attention import SDPBackend, sdpa_kernel  # noqa: E402

torch.backends.mkldnn.enabled = False
torch.backends.mha.set_fastpath_enabled(False)
torch.set_num_threads(1)


def main(names):
    target = HERE / "record.json"
    known = {}
    if names and target.exists():
        known = {e["file"]: e for e in json.loads(target.read_text())["programs"]}
    for path in sorted(HERE.glob("idioms/*/*.py")):
        file = str(path.relative_to(HERE / "idioms"))
        if not names or path.stem in names or file not in known:
            known[file] = {"file": file, **record(path)}
    present = [known[f] for f in sorted(known) if (HERE / "idioms" / f).exists()]
    source = f"torch {torch.__version__.split('+')[0]}, keras {keras.__version__}"
    rows = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in present)
    target.write_text(f'{{"source":{json.dumps(source)},"programs":[\n{rows}\n]}}\n')
    for entry in present:
        if "error" in entry:
            print(f"{entry['file']}: {entry['error']['class']}: {entry['error']['message'][:90]}")
    print(f"{target.name}: {len(present)} programs")


@contextlib.contextmanager
def tensorflow_names(are_used):
    """Programs that spell Keras as `tensorflow.keras` get the same Keras 3; others must not see TensorFlow."""
    tensorflow = types.ModuleType("tensorflow")
    tensorflow.keras = keras
    for name in ("TensorShape", "TypeSpec", "DType", "Tensor", "Variable"):
        setattr(tensorflow, name, type(name, (), {}))
    modules = {n: m for n, m in sys.modules.items() if n == "keras" or re.fullmatch(r"keras\.\w+", n)}
    made = {"tensorflow": tensorflow, **{f"tensorflow.{name}": module for name, module in modules.items()}}
    if are_used:
        sys.modules.update(made)
    yield
    for name in made:
        sys.modules.pop(name, None)


def header(text, key):
    found = re.search(rf"^# {key}: (.*)$", text, re.M)
    return found and found.group(1).strip()


def record(path):
    text = path.read_text()
    keras.utils.clear_session(free_memory=False)
    torch.manual_seed(0)
    names = types.ModuleType("program")
    sys.modules["program"] = names
    vars(names)["__name__"] = "program"
    try:
        with contextlib.redirect_stdout(io.StringIO()), tensorflow_names("tensorflow" in text):
            exec(compile(text, str(path), "exec"), vars(names))
            model = eval(header(text, "call"), vars(names))
            feeds = [tensor(part) for part in (header(text, "input") or "").split(";") if part.strip()]
            return run(model, feeds)
    except Exception as exception:
        return {"error": {"class": type(exception).__name__, "message": str(exception).strip()[:300]}}


def tensor(text):
    sizes, _, dtype = text.partition(":")
    shape = [int(size) for size in sizes.split(",")]
    kind = getattr(torch, dtype.strip() or "float32")
    return torch.rand(shape).to(kind) if kind.is_floating_point else torch.zeros(shape, dtype=kind)


def run(model, feeds):
    return run_torch(model, feeds) if not isinstance(model, keras.layers.Layer) else run_keras(model, feeds)


def run_torch(model, feeds):
    model.eval()
    leaves = Counter()
    for layer in dict.fromkeys(outermost(model)):
        if not list(layer.children()) or is_composite(layer):
            layer.register_forward_hook(lambda m, *_: leaves.update([type(m).__name__]))
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH):
        output = model(*feeds)
    calls = dict(sorted(leaves.items()))
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH), Macs() as macs:
        model(*feeds)
    parameters = list(model.parameters())
    total = sum(p.numel() for p in parameters)
    trainable = sum(p.numel() for p in parameters if p.requires_grad)
    return {
        "framework": "torch",
        "output": shape_of(output),
        "params": {"total": total, "trainable": trainable},
        "macs": macs.total,
        "calls": calls,
    }


def outermost(layer):
    """All modules, but for those inside of PyTorch's own composites."""
    yield layer
    if not is_composite(layer):
        for child in dict.fromkeys(layer.children()):
            yield from outermost(child)


def is_composite(layer):
    return type(layer).__module__ in ("torch.nn.modules.transformer", "torch.nn.modules.activation")


def run_keras(model, feeds):
    if feeds:
        args = feeds
    else:
        given = [[1, *x.shape[1:]] for x in model.inputs]
        kinds = [getattr(torch, x.dtype) for x in model.inputs]
        if any(size is None for shape in given for size in shape):
            args = None
        else:
            args = [torch.zeros(shape, dtype=kind) for shape, kind in zip(given, kinds)]
    if args is not None:
        x = args[0] if len(args) == 1 else args
        subclassed = type(model).__name__ not in ("Sequential", "Functional")
        call = (lambda: model(*args, training=False)) if subclassed else (lambda: model(x, training=False))
        with torch.no_grad(), sdpa_kernel(SDPBackend.MATH):
            output = call()
            with Macs() as macs:
                call()
    return {
        "framework": "keras",
        "output": shape_of(output if feeds else declared_output(model)),
        "params": {
            "total": model.count_params(),
            "trainable": sum(w.value.numel() for w in model.trainable_weights),
        },
        "macs": macs.total if args is not None else None,
    }


def declared_output(model):
    return model.outputs[0] if isinstance(model, keras.Sequential) else model.output


def shape_of(output):
    if isinstance(output, dict):
        return {str(key): shape_of(value) for key, value in output.items()}
    if isinstance(output, (list, tuple)):
        return [shape_of(value) for value in output]
    return None if output is None else list(output.shape)


if __name__ == "__main__":
    main(sys.argv[1:])
