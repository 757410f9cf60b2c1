# call: Bessel(6)
# input: 5
# Functions write into tensors that are there, and dtypes go by two names.
import math

import torch
from torch import nn


class Bessel(nn.Module):
    def __init__(self, count):
        super().__init__()
        self.freq = nn.Parameter(torch.empty(count))
        with torch.no_grad():
            torch.arange(1, count + 1, out=self.freq).mul_(math.pi)
        self.freq.requires_grad_()
        self.steps = nn.Parameter(torch.ones(2))
        torch.no_grad()(lambda: torch.linspace(0, 1, 2, out=self.steps))()
        self.kinds = nn.Embedding(10, 4)
        self.head = nn.Linear(count + 4, 3)

    def forward(self, distance):
        waves = (distance.unsqueeze(-1) * self.freq).sin()
        kinds = torch.arange(distance.shape[0]) % 10
        if kinds.dtype in (torch.int, torch.long):
            kinds = self.kinds(kinds)
        assert kinds.shape[-1] == 4
        return self.head(torch.cat([waves, kinds], dim=-1))
