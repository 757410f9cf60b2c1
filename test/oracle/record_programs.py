"""Draws whole random programs, runs them, and writes what the framework says.

    python record_programs.py torch                   record/programs-torch.json
    python record_programs.py torch 1000 1500 FILE    the programs of other seeds, into another file

An entry has the program's `text`, the expression that gives the model (`call`) and what is fed to it (`inputs`),
and then what `test/evaluator/record.py` records; an error also has the line of the program that led to it.
"""

import contextlib
import importlib
import io
import json
import os
import re
import sys
import traceback
import types
import warnings
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "torch")

from run_keras import run_each_step_once
from transfer import recorder

HERE = Path(__file__).parent
# Products that the counter does not see, and layers that a library puts in on its own.
UNCOUNTED = ("Bilinear(", "bilinear(", "cdist(")
UNNAMED = ("nn.utils.",)
CRASHES = ("AttributeError", "ImportError", "IndexError", "NotImplementedError", "ZeroDivisionError")
RECORDED = {"torch": range(300), "keras": range(200)}


def main(framework, first=None, last=None, target=None):
    warnings.simplefilter("ignore")
    evaluator = recorder()
    writer = importlib.import_module(f"programs.{framework}_program")
    seeds = RECORDED[framework] if first is None else range(int(first), int(last))
    entries = [entry for seed in seeds if (entry := entry_of(seed, framework, writer, evaluator))]
    rows = ",\n".join(json.dumps(entry, separators=(",", ":"), ensure_ascii=False) for entry in entries)
    source = versions(framework)
    path = Path(target) if target else HERE / "record" / f"programs-{framework}.json"
    path.write_text(f'{{"source":{json.dumps(source)},"programs":[\n{rows}\n]}}\n')
    wrong = sum("error" in entry for entry in entries)
    print(f"{path.name}: {len(entries)} programs, {wrong} of them wrong")


def versions(framework):
    found = importlib.import_module(framework)
    return f"{framework} {found.__version__.split('+')[0]}"


def entry_of(seed, framework, writer, evaluator):
    """None where Keras stumbles over itself or its backend instead of refusing something."""
    program = writer.write(seed)
    found = answer(program, evaluator)
    error = found.get("error")
    if framework == "keras" and error and (error["class"] in CRASHES or "expected scalar type" in error["message"]):
        return None
    return {"seed": seed, **program, **found}


def answer(program, evaluator):
    module = types.ModuleType("program")
    sys.modules["program"] = module
    evaluator.torch.manual_seed(0)
    evaluator.keras.utils.clear_session(free_memory=False)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(program["text"], "program.py", "exec"), vars(module))
            model = eval(program["call"], vars(module))
        counts = run_each_step_once(model) if isinstance(model, evaluator.keras.layers.Layer) else True
        found = evaluator.run(model, [evaluator.tensor(shape) for shape in program["inputs"]])
        return without(found, program["text"], counts)
    except Exception as error:
        frames = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == "program.py"]
        message = unwrapped(str(error)).strip()[:300]
        return {"error": {"class": type(error).__name__, "message": message, "lines": frames}}


def unwrapped(message):
    """What went wrong inside of the calls of layers that Keras wraps around it."""
    message = re.sub(r"\x1b\[\d+m", "", message)
    wrappers = (
        r"Exception encountered when calling .*?\n\n(.*?)\n\nArguments received by .*",
        r"Could not automatically infer the output shape.*?Error encountered:\n\n(.*)",
    )
    for wrapper in wrappers * 3:
        message = re.sub(f"^{wrapper}$", r"\1", message, flags=re.S)
    return message


def without(found, text, is_counted):
    """The answer without what it cannot tell of this program."""
    unsure = {"macs": UNCOUNTED, "calls": UNNAMED}
    left_out = [key for key, signs in unsure.items() if any(sign in text for sign in signs)]
    if "Net" in found.get("calls", ()):
        left_out.append("calls")  # A model that holds no layers is the leaf itself.
    if not is_counted:
        left_out.append("macs")
    return {key: value for key, value in found.items() if key not in left_out}


if __name__ == "__main__":
    main(*sys.argv[1:])
