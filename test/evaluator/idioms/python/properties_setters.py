# call: Net()
# input: 1,6
from functools import cached_property

from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self._width = 4
        self.width = 10
        self.fc = nn.Linear(6, self.width)
        self.out = nn.Linear(self.width, self.num_outputs)

    @property
    def width(self):
        return self._width

    @width.setter
    def width(self, value):
        self._width = max(value, 8)

    @cached_property
    def num_outputs(self):
        return self.width // 2

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return [self.fc, self.out][i]

    def forward(self, x):
        for i in range(len(self)):
            x = self[i](x)
        return x
