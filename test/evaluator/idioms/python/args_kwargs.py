# call: Wrapper(6, "linear", 12, bias=False)
# input: 3,6
from torch import nn


def layer(kind, *args, **kwargs):
    table = {"linear": nn.Linear, "bilinear": nn.Bilinear}
    return table[kind](*args, **kwargs)


def with_defaults(*sizes, act=nn.ReLU, **options):
    first, *rest = sizes
    assert "bias" in options or not options
    for size in rest:
        yield nn.Linear(first, size, **options)
        yield act()
        first = size


class Wrapper(nn.Module):
    def __init__(self, dim, kind, *sizes, **kwargs):
        super().__init__()
        self.first = layer(kind, dim, *sizes, **kwargs)
        bias = kwargs.pop("bias", True)
        self.body = nn.Sequential(*with_defaults(*sizes, 8, 4, act=nn.Tanh, **kwargs))
        self.last = nn.Linear(in_features=4, out_features=dim, **{"bias": bias})

    def forward(self, *inputs, **options):
        (x,) = inputs
        scale = options.get("scale", 1)
        return self.last(self.body(self.first(x))) * scale
