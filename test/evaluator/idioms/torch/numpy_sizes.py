# call: make()
# input: 2,6,11
# NumPy counts stages and draws lengths; arrays may hold words and have methods of their own.
import numpy as np
import torch
from torch import nn

LABELS = np.array(["low", "high"])
SPREAD = np.array([0, 1, 5, 6]).var()


def make(repeats=2):
    counts = np.full((3,), 1)
    counts[1:] *= repeats
    widths = sum([[width] * count for width, count in zip([4, 8, 8], counts)], [])
    assert len(widths) == 1 + 2 * repeats
    layers, previous = [], 6
    for width in [4, 8, 8]:
        layers.append(nn.Conv1d(previous, width, 3, padding=1))
        previous = width
    return nn.Sequential(*layers)


if __name__ == "__main__":
    lengths = np.random.randint(5, 9, 2)
    net = make()
    net(torch.randn(2, 6, lengths.max() + 2))
    net(torch.randn(2, 6, torch.randint(3, 5, (1,))))
    print(torch.rand(torch.tensor(3)).shape, [0] * torch.tensor(2))
