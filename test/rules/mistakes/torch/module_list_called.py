import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, depth=3):
        super().__init__()
        self.blocks = nn.ModuleList([nn.Linear(32, 32) for _ in range(depth)])
        self.head = nn.Linear(32, 5)

    def forward(self, x):
        x = self.blocks(x)
        #   ^^^^^^^^^^^^^^ error[shape-error]
        return self.head(x)


Net()(torch.randn(3, 32))
