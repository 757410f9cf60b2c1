"""Records what the frameworks say about the programs in `test/evaluator/builders`, which build on known models.

    KERAS_BACKEND=torch python transfer.py [NAME...]

The heads of the programs are those of `test/evaluator/record.py`. Nothing is downloaded: weights keep the values
they are made with, while all that they change in a model's structure happens.
"""

import importlib.util
import json
import math
import os
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "torch")
HERE = Path(__file__).parent
EVALUATOR = HERE.parent / "evaluator"
PROGRAMS = EVALUATOR / "builders"
RECORD = HERE / "record" / "transfer.json"


def recorder():
    """`record.py` of the evaluator, whose name another file here has too."""
    spec = importlib.util.spec_from_file_location("evaluator_record", EVALUATOR / "record.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def without_downloads():
    import keras
    from keras.src.utils import file_utils
    from torch import nn
    from torchvision.models._api import WeightsEnum

    zeros = keras.initializers.Zeros()
    keras.initializers.GlorotUniform.__call__ = zeros.__call__
    WeightsEnum.get_state_dict = lambda *_args, **_kwargs: {}
    nn.Module.load_state_dict = lambda *_args, **_kwargs: None
    file_utils.get_file = lambda *_args, **_kwargs: "weights"
    keras.Model.load_weights = lambda *_args, **_kwargs: None


def symbolic(model, _feeds):
    """What Keras says about a model that has been built, which takes no run."""
    outputs = model.outputs if len(model.outputs) > 1 else model.outputs[0]
    counted = [sum(math.prod(w.shape) for w in weights) for weights in (model.weights, model.trainable_weights)]
    shape = [list(o.shape) for o in outputs] if isinstance(outputs, list) else list(outputs.shape)
    return {"framework": "keras", "output": shape, "params": dict(zip(("total", "trainable"), counted)), "macs": None}


def main(names):
    evaluator = recorder()
    evaluator.run_keras = symbolic
    without_downloads()
    known = {}
    if names and RECORD.exists():
        known = {entry["file"]: entry for entry in json.loads(RECORD.read_text())["programs"]}
    for path in sorted(PROGRAMS.glob("*/*.py")):
        file = str(path.relative_to(PROGRAMS))
        if not names or path.stem in names:
            answer = evaluator.record(path)
            # Which layers run inside of a known builder is not listed.
            answer.pop("calls", None)
            known[file] = {"file": file, **answer}
            print(json.dumps(known[file])[:150], flush=True)
    rows = ",\n".join(json.dumps(known[file], separators=(",", ":")) for file in sorted(known))
    RECORD.write_text(f'{{"programs":[\n{rows}\n]}}\n')


if __name__ == "__main__":
    main(sys.argv[1:])
