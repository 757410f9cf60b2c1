# call: ShuffleUnit(24, groups=3)
# input: 2,24,14,14
import torch
from torch import nn


def channel_shuffle(x, groups):
    batchsize, num_channels, height, width = x.data.size()
    channels_per_group = num_channels // groups
    x = x.view(batchsize, groups, channels_per_group, height, width)
    x = torch.transpose(x, 1, 2).contiguous()
    return x.view(batchsize, -1, height, width)


class ShuffleUnit(nn.Module):
    def __init__(self, c, groups):
        super().__init__()
        self.groups = groups
        self.g1 = nn.Conv2d(c // 2, c // 2, 1, groups=groups)
        self.dw = nn.Conv2d(c // 2, c // 2, 3, padding=1, groups=c // 2)

    def forward(self, x):
        x1, x2 = x.chunk(2, dim=1)
        out = torch.cat((x1, self.dw(self.g1(x2))), dim=1)
        return channel_shuffle(out, self.groups)
