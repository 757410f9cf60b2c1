# call: Net()
# input: 2,3
# Ways that leave early, and one that raises behind them.
import os

import torch
from torch import nn


def flag(text):
    if text in ("1", "yes", "true"):
        return True
    if text in ("0", "no", "false"):
        return False
    raise ValueError(text)


VERBOSE = flag(os.environ.get("VERBOSE_OF_NO_PROGRAM", str(torch.get_num_threads() > 0).lower()))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)

    def forward(self, x):
        first, *others, last = (*x.shape, 1, 2)
        return self.fc(x).reshape(*x.shape[:-1], last, -1)
