# call: Net(width=12)
# input: 2,8
# Helpers that read the arguments of the function that calls them.
import inspect
import sys

import torch
from torch import nn


class Saving(nn.Module):
    def save_hyperparameters(self, ignore=()):
        frame = inspect.currentframe().f_back
        _, _, _, local_vars = inspect.getargvalues(frame)
        names = [k for k in local_vars if k not in {*ignore, "self"} and not k.startswith("_")]
        self.hparams = {k: local_vars[k] for k in names}
        for k, v in self.hparams.items():
            setattr(self, k, v)


def store(names=None):
    frame = sys._getframe(1)
    code = frame.f_code
    listed = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    owner = frame.f_locals[listed[0]]
    for name in listed[1:]:
        setattr(owner, name, frame.f_locals[name])


class Block(nn.Module):
    def __init__(self, inputs, outputs, *, bias=True, **options):
        super().__init__()
        store()
        self.fc = nn.Linear(self.inputs, self.outputs, bias=self.bias)

    def forward(self, x):
        return torch.relu(self.fc(x))


class Net(Saving):
    def __init__(self, width, depth=2, unused=None):
        super().__init__()
        self.save_hyperparameters(ignore=["unused"])
        sizes = [8] + [self.width] * self.hparams["depth"]
        self.body = nn.Sequential(*[Block(a, b, bias=i > 0) for i, (a, b) in enumerate(zip(sizes, sizes[1:]))])
        self.head = nn.Linear(self.width, len(self.hparams))

    def forward(self, x):
        return self.head(self.body(x))
