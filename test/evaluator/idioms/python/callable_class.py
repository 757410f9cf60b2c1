# call: Pipeline(width=5)
# input: 4,5
from torch import nn


class Builder:
    def __init__(self, width):
        self.width = width
        self.made = []

    def __call__(self, out):
        layer = nn.Linear(self.width, out)
        self.made.append(layer)
        self.width = out
        return self

    def __iter__(self):
        return iter(self.made)

    def __len__(self):
        return len(self.made)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False

    def __add__(self, other):
        return self(other)


class Pipeline(nn.Module):
    def __init__(self, width):
        super().__init__()
        with Builder(width) as build:
            build(7)(9)
            build = build + 3
        self.steps = nn.ModuleList(build)
        self.n = len(build)

    def forward(self, x):
        it = iter(self.steps)
        x = next(it)(x)
        for step in it:
            x = step(x)
        return x
