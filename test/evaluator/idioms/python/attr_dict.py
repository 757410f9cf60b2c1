# call: Net(AttrDict(width=8, out=6))
# input: 2,5,3
# unknown: classes that extend dict are not followed
from torch import nn


class AttrDict(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self


class Net(nn.Module):
    def __init__(self, hp):
        super().__init__()
        hp.scale = 2
        self.q = nn.Linear(3, hp.width * hp["scale"])
        self.o = nn.Linear(hp.width * 2, hp.out)

    def forward(self, x):
        return self.o(self.q(x))
