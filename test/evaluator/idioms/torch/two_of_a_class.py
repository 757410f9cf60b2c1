# call: Distances(4, 3)
# input: 2,3,3,3,4
# Instances of one class are made for inputs of different rank.
import torch
from torch import nn


class Distances(nn.Module):
    def __init__(self, dim, rank=2):
        super().__init__()
        self.rank = rank
        self.score = nn.Linear(dim, rank)

    def forward(self, x):
        sides = x.shape[1:-1]
        assert len(sides) == self.rank, f"expected {self.rank} sides, but got {len(sides)}"
        return self.score(x).flatten(1, -2)


line = Distances(4, 1)
assert line(torch.randn(2, 7, 4)).shape == (2, 7, 1)
volume = Distances(4, 3)
assert volume(torch.randn(2, 3, 3, 3, 4)).shape == (2, 27, 3)
