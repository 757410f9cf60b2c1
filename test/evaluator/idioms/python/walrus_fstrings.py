# call: Net(3)
# input: 2,4
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, depth):
        super().__init__()
        width, i = 4, 0
        while (i := i + 1) <= depth:
            self.register_module(f"{'fc'}{i:02d}", nn.Linear(width, width := width + 2))
        self.n = i - 1
        self.proj = nn.Linear(width, 1) if (wide := width > 8) else None
        self.wide = wide

    def forward(self, x):
        names = ["fc%02d" % k for k in range(1, self.n + 1)] + ["fc{:02d}".format(self.n)][:0]
        for name in names:
            x = torch.relu(getattr(self, name)(x))
        if (h := self.proj) is not None:
            x = h(x)
        return x
