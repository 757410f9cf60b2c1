import torch
import torch.nn as nn


class Encoder(nn.Module):
    def __init__(self, chs=(3, 16, 32)):
        super().__init__()
        self.blocks = nn.ModuleList([nn.Conv2d(chs[i], chs[i + 1], 3, stride=2, padding=1) for i in range(len(chs) - 1)])
        #                                      ^^^^^^ error[conv-in-channels-mismatch]
        # fix "Use LazyConv2d, which takes in_channels from its first input" => self.blocks = nn.ModuleList([nn.LazyConv2d(chs[i + 1], 3, stride=2, padding=1) for i in range(len(chs) - 1)])

    def forward(self, x):
        for block in self.blocks:
            x = torch.relu(block(x))
        return x
