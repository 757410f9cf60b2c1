import math

import torch
from torch import nn


class SelfAttention(nn.Module):
    def __init__(self, dim=64):
        super().__init__()
        self.query = nn.Linear(dim, dim)
        self.key = nn.Linear(dim, dim)
        self.value = nn.Linear(dim, dim)
        self.scale = math.sqrt(dim)

    def forward(self, x):
        q, k, v = self.query(x), self.key(x), self.value(x)
        scores = torch.bmm(q, k) / self.scale
        #        ^^^^^^^^^^^^^^^ error[shape-error]
        weights = torch.softmax(scores, dim=-1)
        return torch.bmm(weights, v)


attention = SelfAttention()
attention(torch.randn(16, 10, 64))
