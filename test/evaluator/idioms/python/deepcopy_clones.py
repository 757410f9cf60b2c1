# call: Encoder(nn.TransformerEncoderLayer(16, 4, 32, batch_first=True), 2)
# input: 3,5,16
import copy

import torch.nn as nn


def clones(module, N):
    "Produce N identical layers."
    return nn.ModuleList([copy.deepcopy(module) for _ in range(N)])


class Sub(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.linears = clones(nn.Linear(size, size), 4)
        self.norm = nn.LayerNorm(size)

    def forward(self, x):
        for l in self.linears:
            x = l(x)
        return self.norm(x)


class Encoder(nn.Module):
    def __init__(self, layer, N):
        super().__init__()
        self.layers = clones(layer, N)
        self.sub = clones(Sub(16), N)
        self.alias = self.sub[0]

    def forward(self, x):
        for layer, sub in zip(self.layers, self.sub):
            x = sub(layer(x))
        return self.alias(x)
