# call: Net()
# input: 2,8
import torch
import torch.nn as nn

make = lambda i, o: nn.Sequential(nn.Linear(i, o), nn.LayerNorm(o))
default = lambda value, d: d if value is None else value
compose = lambda *fs: lambda x: x if not fs else compose(*fs[:-1])(fs[-1](x))


def counter():
    n = 0

    def step():
        nonlocal n
        n += 2
        return n

    return step


class Lambda(nn.Module):
    def __init__(self, fn):
        super().__init__()
        self.fn = fn

    def forward(self, x):
        return self.fn(x)


class Residual(nn.Module):
    def __init__(self, fn):
        super().__init__()
        self.fn = fn

    def forward(self, x, *args, **kwargs):
        return self.fn(x, *args, **kwargs) + x


class Net(nn.Module):
    def __init__(self, width=None):
        super().__init__()
        width = default(width, 8)
        step = counter()
        self.a = make(width, width * step())
        self.b = Residual(make(width * 2, width * step() // 2))
        self.view = Lambda(lambda t: t.view(t.size(0), 4, -1))
        self.scale = [lambda x, k=k: x * k for k in range(1, 3)]

    def forward(self, x):
        def gate(t):
            return torch.sigmoid(t) * t

        return compose(gate, self.view, *self.scale)(self.b(self.a(x)))
