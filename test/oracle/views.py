"""Records whether PyTorch gives views of permuted tensors: record/views.json.

Each row: the sizes of a contiguous tensor, the order its axes are put in, the sizes of the view, whether it works.
"""

import json
import random
from pathlib import Path

import torch

TARGET = Path(__file__).parent / "record" / "views.json"


def main():
    random.seed(0)
    rows = ",\n".join(json.dumps(case()) for _ in range(400))
    source = f"torch {torch.__version__.split('+')[0]}"
    TARGET.write_text(f'{{"source":{json.dumps(source)},"cases":[\n{rows}\n]}}\n')


def case():
    dims = [random.choice([1, 2, 3, 4]) for _ in range(random.choice([2, 3, 4]))]
    order = random.sample(range(len(dims)), len(dims))
    x = torch.zeros(dims).permute(order)
    view = factors(x.numel(), random.choice([0, 1, 2, 3]))
    try:
        x.view(view)
        return [dims, order, view, True]
    except RuntimeError:
        return [dims, order, view, False]


def factors(left, count):
    found = []
    for _ in range(count):
        found.append(random.choice([d for d in range(1, left + 1) if left % d == 0]))
        left //= found[-1]
    return [*found, left]


if __name__ == "__main__":
    main()
