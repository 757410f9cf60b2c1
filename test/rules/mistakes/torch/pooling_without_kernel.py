import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, 3)
        self.pool = nn.MaxPool2d()
        #           ^^^^^^^^^^^^^^ error[shape-error]

    def forward(self, x):
        return self.pool(self.conv(x))


Net()(torch.randn(1, 3, 32, 32))
