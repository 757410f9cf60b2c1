"""Records what the frameworks say about the wrong programs of test/rules/mistakes: record/mistakes-*.json; and
that the programs of test/rules/correct run, which look like mistakes to whoever knows too little: record/correct-*.json.

    KERAS_BACKEND=torch      .cache/oracle-venv/bin/python    test/oracle/mistakes.py torch
    KERAS_BACKEND=tensorflow .cache/oracle-venv-tf/bin/python test/oracle/mistakes.py keras

A program runs as it is, as the main module, until it raises: a file, the code cells of a notebook without IPython's
own lines, or a folder by its main.py. Data sets are blank images, so that nothing is downloaded. The error is recorded with its class, its message (without codes for bold type) and the line of the program that led to it. What no
error tells, a comment at the head asks for:

    # shows: len(list(net.parameters()))

And a program that only warns says so:

    # warns
"""

import contextlib
import io
import json
import os
import re
import sys
import traceback
import types
import warnings
from pathlib import Path

from blank_data import blank_keras, blank_torchvision

os.environ.setdefault("KERAS_BACKEND", "torch")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")

HERE = Path(__file__).parent
PROGRAMS = HERE.parent / "rules"


def main(framework):
    source = {"torch": use_torch, "keras": use_keras}[framework]()
    for kind in ("mistakes", "correct"):
        record_all(kind, framework, source)


def record_all(kind, framework, source):
    programs = sorted(path for path in (PROGRAMS / kind / framework).iterdir() if path.name != "__pycache__")
    entries = [{"file": f"{framework}/{path.name}", **record(path)} for path in programs]
    rows = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    target = HERE / "record" / f"{kind}-{framework}.json"
    target.write_text(f'{{"source":{json.dumps(source)},"programs":[\n{rows}\n]}}\n')
    for entry in entries:
        if "error" not in entry and kind == "mistakes":
            print(f"{entry['file']}: {entry.get('shows', 'nothing is wrong')}")
        if "error" in entry and kind == "correct":
            print(f"{entry['file']}: {entry['error']}")
    print(f"{target.name}: {len(entries)} programs")


def use_torch():
    import torch

    blank_torchvision()
    torch.set_num_threads(1)
    return f"torch {torch.__version__.split('+')[0]}"


def use_keras():
    import keras

    blank_keras()
    return f"keras {keras.__version__} on {keras.backend.backend()} {version_of(keras.backend.backend())}"


def version_of(backend):
    return sys.modules[backend].__version__.split("+")[0]


def record(path):
    parts = parts_of(path)
    program = types.ModuleType("__main__")
    clear_names()
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()), importing_from(path):
            text = "".join(text for _, text in parts)
            is_warning = re.search(r"^# warns$", text, re.M) is not None
            # A warning that is an error has the place that it comes from.
            warnings.simplefilter("error" if is_warning else "ignore", UserWarning)
            warnings.filterwarnings("ignore", category=DeprecationWarning)
            for name, code in parts:
                exec(compile(code, name, "exec"), vars(program))
            shows = re.search(r"^# shows: (.*)$", text, re.M)
            return {"shows": eval(shows.group(1), vars(program))} if shows else {}
    except Exception as error:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith(str(path))]
        message = re.sub(r"\x1b\[\d+m", "", str(error)).strip()
        # What TensorFlow was doing, with the files of this machine and the numbers of a shuffled batch.
        message = re.sub(r"^Graph execution error:.*\n\n(?=\S)", "", message, flags=re.S)
        message = re.sub(r"  Label values: .*", "", message, flags=re.S)
        place = frames[-1].filename[len(str(path)) + 1 :]
        told = {"class": type(error).__name__, "message": message, "line": frames[-1].lineno}
        return {"error": {**told, **({"in": place} if place else {})}}


def parts_of(path):
    """What is run one after the other, each with its name: the cells of a notebook, or one file."""
    if path.is_dir():
        main = path / "main.py"
        return [(str(main), main.read_text())]
    if path.suffix != ".ipynb":
        return [(str(path), path.read_text())]
    cells = json.loads(path.read_text())["cells"]
    code = [(i, "".join(cell["source"])) for i, cell in enumerate(cells, 1) if cell["cell_type"] == "code"]
    return [(f"{path}#cell {i}", re.sub(r"^[%!].*$", "", text, flags=re.M)) for i, text in code]


@contextlib.contextmanager
def importing_from(path):
    """Modules that stand beside the program; the next program has others of the same names."""
    before, places = set(sys.modules), list(sys.path)
    if path.is_dir():
        sys.path.insert(0, str(path))
    try:
        yield
    finally:
        sys.path[:] = places
        for name in set(sys.modules) - before:
            if (getattr(sys.modules[name], "__file__", None) or "").startswith(str(path)):
                del sys.modules[name]


def clear_names():
    """Automatic names of Keras layers start anew in each program."""
    if "keras" in sys.modules:
        sys.modules["keras"].utils.clear_session(free_memory=False)


if __name__ == "__main__":
    main(sys.argv[1])
