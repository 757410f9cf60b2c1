# call: Inception(192, 64, (96, 128), (16, 32), 32)
# input: 2,192,28,28
import torch
from torch import nn
from torch.nn import functional as F


class BasicConv2d(nn.Module):
    def __init__(self, in_channels, out_channels, **kwargs):
        super().__init__()
        self.conv = nn.Conv2d(in_channels, out_channels, bias=False, **kwargs)
        self.bn = nn.BatchNorm2d(out_channels, eps=0.001)

    def forward(self, x):
        return F.relu(self.bn(self.conv(x)), inplace=True)


class Inception(nn.Module):
    def __init__(self, c_in, c1, c2, c3, c4):
        super().__init__()
        self.p1 = BasicConv2d(c_in, c1, kernel_size=1)
        self.p2_1 = BasicConv2d(c_in, c2[0], kernel_size=1)
        self.p2_2 = BasicConv2d(c2[0], c2[1], kernel_size=3, padding=1)
        self.p3_1 = BasicConv2d(c_in, c3[0], kernel_size=1)
        self.p3_2 = BasicConv2d(c3[0], c3[1], kernel_size=5, padding=2)
        self.p4_1 = nn.MaxPool2d(kernel_size=3, stride=1, padding=1)
        self.p4_2 = BasicConv2d(c_in, c4, kernel_size=1)

    def _forward(self, x):
        return [self.p1(x), self.p2_2(self.p2_1(x)), self.p3_2(self.p3_1(x)), self.p4_2(self.p4_1(x))]

    def forward(self, x):
        return torch.cat(self._forward(x), dim=1)
