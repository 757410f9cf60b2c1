# call: Net(3)
# input: 2,3
# Context managers and compilers decorate, with and without arguments.
import contextlib

import torch
from torch import nn


@contextlib.contextmanager
def quiet():
    yield


class Net(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.fc = nn.Linear(dim, 4)
        self.note = globals()["__name__"]

    @torch.compiler.disable()
    def head(self, x):
        return self.fc(x)

    @quiet()
    def forward(self, x):
        return self.head(x)


if __name__ == "__main__":
    if not torch.cuda.is_available() and torch.cuda.device_count() > 0:
        raise RuntimeError("This needs a GPU.")
    net = Net(3)
    net(torch.zeros(2, 3)).sum().backward()
    assert net.fc.weight.grad is not None
    raise SystemExit(0)
