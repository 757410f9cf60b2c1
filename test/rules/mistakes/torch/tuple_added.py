import torch
import torch.nn as nn
from torch import Tensor


class SEBlock(nn.Module):
    def __init__(self, ch, r=16):
        super().__init__()
        self.fc1 = nn.Linear(ch, ch // r)
        self.fc2 = nn.Linear(ch // r, ch)

    def forward(self, x: Tensor):
        w = x.mean((2, 3))
        w = torch.sigmoid(self.fc2(torch.relu(self.fc1(w))))
        return x * w[:, :, None, None], w


class Block(nn.Module):
    def __init__(self, ch):
        super().__init__()
        self.conv = nn.Conv2d(ch, ch, 3, padding=1)
        self.se = SEBlock(ch)

    def forward(self, x: Tensor) -> Tensor:
        y = self.conv(x)
        y = self.se(y)
        return torch.relu(x + y)
        #                 ^^^^^ error[shape-error]


class Net(nn.Module):
    def __init__(self, ch=64):
        super().__init__()
        self.stem = nn.Conv2d(3, ch, 3, padding=1)
        self.blocks = nn.Sequential(Block(ch), Block(ch))
        self.fc = nn.Linear(ch, 10)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc(self.blocks(self.stem(x)).mean((2, 3)))


out = Net()(torch.randn(2, 3, 32, 32))
