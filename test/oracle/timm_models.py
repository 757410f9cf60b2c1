"""Records the totals and the output shape of every model of timm, for `test/accuracy/timm.ts`.

    bash run.sh timm             everything, in a quarter of an hour
    bash run.sh timm resnet50    prints what these models give, and writes nothing

Models are built without memory on PyTorch's meta device; the few that read values while being built are
built again for real. A model that cannot be built at all is counted in `failed`. The output is left out
where the model cannot run without values or takes longer than a few seconds.
"""

import json
import signal
import sys
from pathlib import Path

import torch
import vision  # noqa: F401  makes torchvision importable, which timm imports
import timm

RECORD = Path(__file__).parent / "record" / "timm-models.json"
FORWARD_SECONDS = 10
BUILD_SECONDS = 60


class OutOfTime(Exception):
    pass


def with_limit(seconds, body):
    """What `body()` gives, or OutOfTime."""

    def stop(_signal, _frame):
        raise OutOfTime(f"{seconds} s")

    # Time of the processor: a busy machine changes nothing.
    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        return body()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def build(name):
    """The model and the device it is on."""
    entry = timm.models.model_entrypoint(name)
    for device in ("meta", "cpu"):
        try:
            with torch.device(device):
                return with_limit(BUILD_SECONDS, entry).eval(), device
        except Exception as error:
            reason = error
    raise reason


def shape_of(output):
    return list(output.shape) if isinstance(output, torch.Tensor) else None


def output_of(model, device, input_size):
    """The shape of the first output for one picture, or None where that cannot be found out quickly."""
    try:
        with torch.no_grad(), torch.device(device):
            picture = torch.zeros(1, *input_size, device=device)
            return with_limit(FORWARD_SECONDS, lambda: shape_of(model(picture)))
    except Exception as error:
        print(f"  no output: {type(error).__name__}: {str(error)[:120]}", file=sys.stderr)
        return None


def describe(name):
    model, device = build(name)
    module = timm.models.model_entrypoint(name).__module__
    config = getattr(model, "pretrained_cfg", None) or {}
    input_size = config.get("input_size")
    record = {
        "name": name,
        "file": f"{module.replace('.', '/')}.py",
        "params": sum(p.numel() for p in model.parameters()),
        "trainable": sum(p.numel() for p in model.parameters() if p.requires_grad),
    }
    if input_size:
        record["input"] = [1, *input_size]
        output = output_of(model, device, input_size)
        if output:
            record["output"] = output
    return record


def main():
    names = sys.argv[1:] or timm.list_models()
    lines, failed = [], []
    for name in names:
        print(name, file=sys.stderr)
        try:
            lines.append(json.dumps(describe(name), separators=(",", ":")))
        except Exception as error:
            failed.append(name)
            print(f"  {type(error).__name__}: {str(error)[:160]}", file=sys.stderr)
    if len(sys.argv) > 1:
        print("\n".join(lines))
        return
    source = f"timm {timm.__version__}, torch {torch.__version__.split('+')[0]}, eval mode, NAME()"
    head = json.dumps({"source": source, "failed": failed}, separators=(",", ":"))[:-1]
    RECORD.write_text(head + ',"models":[\n' + ",\n".join(lines) + "\n]}\n")


if __name__ == "__main__":
    main()
