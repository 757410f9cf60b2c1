# call: Model(12, depth=2)
# input: 3,12
import torch
from torch import nn


class Named:
    label = "base"

    def describe(self):
        return self.label


class Wide(nn.Module):
    def __init__(self, dim, *, factor=2, **kwargs):
        super().__init__(**kwargs)
        self.up = nn.Linear(dim, dim * factor)
        self.factor = factor

    def widen(self, x):
        return torch.relu(self.up(x))


class Narrow(nn.Module):
    def __init__(self, dim=4, factor=2, **kwargs):
        super().__init__(**kwargs)
        self.down = nn.Linear(dim * factor, dim)

    def narrow(self, x):
        return self.down(x)

    def forward(self, x):
        return self.narrow(self.widen(x))


class Both(Wide, Narrow, Named):
    label = "both"

    def __init__(self, dim):
        Wide.__init__(self, dim, factor=3)
        self.down = nn.Linear(dim * self.factor, dim)


class Model(Both):
    def __init__(self, dim, depth=1):
        super(Model, self).__init__(dim)
        self.rest = nn.Sequential(*(Both(dim) for _ in range(depth)))

    def forward(self, x):
        assert self.describe() == "both"
        return self.rest(super().forward(x))
