# call: Net(Block("a", 8, 16, Kind.CONV), [Block("b", 16, 32, Kind.POOL), Block("c", 16, 4)])
# input: 2,8,20
from enum import Enum
from typing import List, NamedTuple

from torch import nn


class Kind(Enum):
    CONV = "conv"
    POOL = "pool"

    @property
    def is_pool(self):
        return self is Kind.POOL


class Block(NamedTuple):
    name: str
    c_in: int
    c_out: int
    kind: Kind = Kind.CONV


def make(block: Block) -> nn.Module:
    if block.kind == Kind.CONV:
        return nn.Conv1d(block.c_in, block.c_out, 3)
    if block.kind.is_pool:
        return nn.AvgPool1d(2)
    raise ValueError(block.kind)


class Net(nn.Module):
    def __init__(self, first: Block, blocks: List[Block]):
        super().__init__()
        self.names = []
        for block in [first, *blocks]:
            name, *_ = block
            self.add_module(name, make(block))
            self.names.append(name)
        last = blocks[-1]._replace(c_in=last_width(blocks), c_out=2)
        self.last = make(last)

    def forward(self, x):
        for name in self.names:
            x = getattr(self, name)(x)
        return self.last(x)


def last_width(blocks):
    *_, block = blocks
    return block.c_out
