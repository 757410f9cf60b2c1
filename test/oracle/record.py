"""Draws the configurations of a family, runs the framework on each, and writes record/FRAMEWORK/FAMILY.json.

python record.py torch             all families of a framework
python record.py keras pooling     some of them
"""

import importlib
import json
import os
import pkgutil
import sys
import time
import warnings
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "torch")

from draw import Draw, spoil
from values import encode, encode_kwargs

HERE = Path(__file__).parent


def main(framework, *chosen):
    warnings.simplefilter("ignore")
    runner = importlib.import_module(f"run_{framework}")
    package = importlib.import_module(f"families.{framework}")
    names = chosen or [m.name for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_")]
    total = 0
    for name in names:
        family = importlib.import_module(f"families.{framework}.{name}").family
        start = time.time()
        cases = [case for entry in family for case in record_entry(entry, runner)]
        write(HERE / "record" / framework / f"{name}.json", runner.source(), cases)
        seconds = time.time() - start
        print(f"{name}: {len(family)} entries, {len(cases)} cases, {valid(cases):.0%} valid, {seconds:.0f} s")
        total += len(cases)
    print(f"{framework}: {total} cases")


def valid(cases):
    return sum("err" not in case for case in cases) / max(1, len(cases))


def record_entry(entry, runner):
    """`count` different cases. The seed is the entry's name: other entries do not shift it."""
    r = Draw(entry.name)
    r.spoils_dtype = entry.name.startswith("torch")
    seen, cases = set(), []
    for _ in range(entry.count * 20):
        if len(cases) == entry.count:
            break
        case = entry.draw(r)
        if r.chance(entry.spoiled):
            case = spoil(r, case)
        form = as_json(entry.name, case)
        key = json.dumps(form)
        if key in seen:
            continue
        seen.add(key)
        result = runner.run(form)
        if result.get("err", [""])[0] in ("ImportError", "ModuleNotFoundError"):
            raise SystemExit(f"{entry.name} cannot be run here: {result['err'][1]}")
        if "err" in result and is_accidental(result["err"][1]):
            continue
        cases.append({**form, **result})
    report(entry, cases)
    return cases


def is_accidental(message):
    """Errors about this machine's devices and threads, or about the zeros that integer tensors hold here."""
    machine = ("Cannot access accelerator", "Device index must", '"upsample_nearest2d_channels_last"')
    return message == "ZeroDivisionError" or message.startswith(machine)


def report(entry, cases):
    if len(cases) < 30 or valid(cases) < 0.45:
        print(f"  {entry.name}: {len(cases)} cases, {valid(cases):.0%} valid", file=sys.stderr)


def as_json(name, case):
    form = {"e": name}
    if case.a:
        form["a"] = [encode(v) for v in case.a]
    if case.k:
        form["k"] = encode_kwargs(case.k)
    if case.x:
        form["x"] = [encode(v) for v in case.x]
    if case.xk:
        form["xk"] = encode_kwargs(case.xk)
    return form


def write(path, source, cases):
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = ",\n".join(json.dumps(case, separators=(",", ":"), ensure_ascii=False) for case in cases)
    path.write_text(f'{{"source":{json.dumps(source)},"cases":[\n{rows}\n]}}\n')


if __name__ == "__main__":
    main(*sys.argv[1:])
