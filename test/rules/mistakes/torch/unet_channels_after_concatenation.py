# The decoder forgets that concatenation doubles the channels.
import torch
from torch import nn
import torch.nn.functional as F


class Up(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.up = nn.ConvTranspose2d(channels, channels // 2, 2, stride=2)
        self.conv = nn.Conv2d(channels // 2, channels // 2, 3, padding=1)
        #                     ^^^^^^^^^^^^^ error[conv-in-channels-mismatch]
        # fix "Set in_channels to 128" => self.conv = nn.Conv2d(channels, channels // 2, 3, padding=1)
        # fix "Use LazyConv2d, which takes in_channels from its first input" => self.conv = nn.LazyConv2d(channels // 2, 3, padding=1)

    def forward(self, x, skip):
        x = self.up(x)
        x = torch.cat((skip, x), 1)
        return F.relu(self.conv(x))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = nn.Conv2d(1, 64, 3, padding=1)
        self.deep = nn.Conv2d(64, 128, 3, padding=1)
        self.up = Up(128)

    def forward(self, x):
        skip = F.relu(self.enc(x))
        x = F.relu(self.deep(F.max_pool2d(skip, 2)))
        return self.up(x, skip)


Net()(torch.rand(2, 1, 64, 64))
