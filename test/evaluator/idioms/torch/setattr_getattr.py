# call: MultiHead(3)
# input: 2,12
import torch
import torch.nn as nn


class MultiHead(nn.Module):
    def __init__(self, n_heads=4):
        super().__init__()
        self.n_heads = n_heads
        for i in range(n_heads):
            setattr(self, f"head_{i}", nn.Linear(12, i + 1))
        for j in range(2):
            self.__setattr__("extra%d" % j, nn.Linear(6, 2))
        self.add_module("out", nn.Linear(6, 1))

    def forward(self, x):
        heads = [getattr(self, f"head_{i}")(x) for i in range(self.n_heads)]
        y = torch.cat(heads, dim=-1)
        for j in range(2):
            y = torch.cat([y, self._modules["extra%d" % j](y[:, :6])], dim=1)
        return self.out(y[:, -6:])
