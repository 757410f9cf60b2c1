# call: Skips(8, 4)
# input: 2,5,8
# Lists of layers hold None where a block has no such layer, and lose layers again.
import torch
from torch import nn


class Skips(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.blocks = nn.ModuleList([])
        for i in range(depth):
            join = nn.Linear(2 * dim, dim) if i >= depth // 2 else None
            self.blocks.append(nn.ModuleList([join, nn.Linear(dim, dim)]))
        stem = nn.Sequential(nn.Linear(dim, dim), nn.GELU(), nn.Dropout(0.1), nn.Linear(dim, 7))
        del stem[-1]
        del stem[1:2]
        self.stem = stem
        self.extra = nn.ModuleDict({"a": nn.Linear(dim, 1), "b": nn.Linear(dim, 2)})
        del self.extra["b"]

    def forward(self, x):
        x = self.stem(x)
        assert len(self.stem) == len(self.stem._modules) == 2
        past = []
        for join, block in self.blocks:
            if join is None:
                past.append(x)
            else:
                x = join(torch.cat((x, past.pop()), dim=-1))
            x = block(x)
        return self.extra["a"](x)
