import torch
import torch.nn.functional as F
from torch import nn


class FPN(nn.Module):
    def __init__(self):
        super().__init__()
        self.c3 = nn.Conv2d(3, 64, 3, stride=2, padding=1)
        self.c4 = nn.Conv2d(64, 128, 3, stride=2, padding=1)
        self.lat3 = nn.Conv2d(64, 256, 1)
        self.lat4 = nn.Conv2d(128, 256, 1)

    def forward(self, x):
        c3 = F.relu(self.c3(x))
        c4 = F.relu(self.c4(c3))
        p4 = self.lat4(c4)
        p3 = self.lat3(c3) + F.interpolate(p4, scale_factor=2)
        #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        return p3, p4


FPN()(torch.randn(1, 3, 101, 101))
