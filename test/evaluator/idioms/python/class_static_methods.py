# call: Model.from_name("b1")
# input: 2,3,20,20
import math

from torch import nn


class Model(nn.Module):
    WIDTHS = {"b0": (1.0, 1.0), "b1": (1.1, 1.4)}
    count = 0

    def __init__(self, width, depth):
        super().__init__()
        type(self).count += 1
        self.stem = nn.Conv2d(3, self.round_filters(32, width), 3, 2, bias=False)
        c = self.stem.out_channels
        self.blocks = nn.Sequential(*[nn.Conv2d(c, c, 1) for _ in range(self.round_repeats(2, depth))])

    @staticmethod
    def round_filters(filters, width, divisor=8, min_depth=None):
        filters *= width
        min_depth = min_depth or divisor
        new = max(min_depth, int(filters + divisor / 2) // divisor * divisor)
        if new < 0.9 * filters:
            new += divisor
        return int(new)

    @staticmethod
    def round_repeats(repeats, depth):
        return int(math.ceil(depth * repeats))

    @classmethod
    def from_name(cls, name):
        cls._check(name)
        return cls(*cls.WIDTHS[name])

    @classmethod
    def _check(cls, name):
        if name not in cls.WIDTHS.keys():
            raise ValueError("model_name should be one of: " + ", ".join(cls.WIDTHS))

    def __repr__(self):
        return f"{self.__class__.__name__}({self.count})"

    def forward(self, x):
        return self.blocks(self.stem(x))
