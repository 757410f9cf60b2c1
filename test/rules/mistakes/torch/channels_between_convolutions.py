import torch
from torch import nn


class ConvBlock(nn.Module):
    def __init__(self, cin, cout):
        super().__init__()
        self.conv = nn.Conv2d(cin, cout, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(cout)

    def forward(self, x):
        return torch.relu(self.bn(self.conv(x)))


class VGGLike(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3)
        self.conv2 = nn.Conv2d(64, 64, 3)
        #                      ^^ error[conv-in-channels-mismatch]
        # fix "Set in_channels to 32" => self.conv2 = nn.Conv2d(32, 64, 3)
        # fix "Use LazyConv2d, which takes in_channels from its first input" => self.conv2 = nn.LazyConv2d(64, 3)
        self.block = ConvBlock(64, 128)

    def forward(self, x):
        x = torch.relu(self.conv1(x))
        x = torch.relu(self.conv2(x))
        return self.block(x).mean((2, 3))


VGGLike()(torch.rand(8, 1, 28, 28))
