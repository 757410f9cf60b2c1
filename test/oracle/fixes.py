"""Runs code after its quick fixes with PyTorch and Keras: record/fixes.json.

Takes the file that `WRITE_FIXES=FILE npx vitest run test/rules/fixes.test.ts` wrote and the answers of
fixes_tfjs.cjs, and notes for each fix whether the code runs, and the output shape and the parameters of the last
model that it calls (PyTorch) or builds (Keras). A Keras model is called on zeros.
"""

import contextlib
import io
import json
import os
import sys
import warnings
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "torch")
warnings.simplefilter("ignore")

import keras
import torch

from blank_data import blank_keras, blank_torchvision
from samples import install_tensorflow_names

RECORD = Path(__file__).parent / "record" / "fixes.json"


def main(applied_file, tfjs_file):
    blank_torchvision()
    blank_keras()
    install_tensorflow_names()
    tfjs = {fix["key"]: fix for fix in json.loads(Path(tfjs_file).read_text())}
    applied = json.loads(Path(applied_file).read_text())
    fixes = [tfjs[fix["key"]] if fix["language"] == "javascript" else run(fix) for fix in applied]
    source = f"torch {torch.__version__.split('+')[0]}, keras {keras.__version__}, @tensorflow/tfjs"
    lines = ",\n".join(json.dumps(fix, ensure_ascii=False) for fix in fixes)
    RECORD.write_text(f'{{"source":"{source}","fixes":[\n{lines}\n]}}\n')
    failed = [fix for fix in fixes if "error" in fix]
    print(f"fixes: {len(fixes)}, {len(failed)} of them fail")
    for fix in failed:
        print(f"  {fix['key']}: {fix['error']}")


def run(fix):
    form = {"key": fix["key"], "hash": fix["hash"]}
    torch.manual_seed(0)
    keras.utils.clear_session()
    try:
        with calls_of_modules() as calls, contextlib.redirect_stdout(io.StringIO()):
            namespace = {"__name__": "__main__"}
            exec(compile(fix["code"], "net.py", "exec"), namespace)
            built = [value for value in namespace.values() if isinstance(value, keras.Model)]
            model = keras_model(built[-1]) if built else torch_model(calls)
    except Exception as exception:
        return {**form, "error": f"{type(exception).__name__}: {exception}"[:300]}
    return {**form, **({"model": model} if model else {})}


@contextlib.contextmanager
def calls_of_modules():
    """Every call of a module from outside any other, with what it gave."""
    calls, depth = [], 0
    original = torch.nn.Module.__call__

    def call(self, *args, **kwargs):
        nonlocal depth
        depth += 1
        try:
            output = original(self, *args, **kwargs)
        finally:
            depth -= 1
        if depth == 0:
            calls.append((self, output))
        return output

    torch.nn.Module.__call__ = call
    try:
        yield calls
    finally:
        torch.nn.Module.__call__ = original


def torch_model(calls):
    models = [(module, output) for module, output in calls if list(module.children())]
    if not models:
        return None
    module, output = models[-1]
    return {"output": shapes(output), "params": sum(p.numel() for p in module.parameters())}


def keras_model(model):
    if not getattr(model, "inputs", None):
        return None
    inputs = [keras.ops.zeros([2, *(size or 8 for size in each.shape[1:])], each.dtype) for each in model.inputs]
    model(inputs if len(inputs) > 1 else inputs[0])
    return {"output": list(model.output_shape), "params": model.count_params()}


def shapes(output):
    return list(output.shape) if hasattr(output, "shape") else [shapes(each) for each in output]


if __name__ == "__main__":
    main(*sys.argv[1:])
