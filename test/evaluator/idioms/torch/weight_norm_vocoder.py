# call: Vocoder()
# input: 2,80,16
"""Weights in another form: weight_norm changes the layer it is given, spectral_norm keeps its vectors as buffers."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.utils import remove_weight_norm, spectral_norm, weight_norm


class ResBlock(nn.Module):
    def __init__(self, channels, dilations=(1, 3)):
        super().__init__()
        self.convs = nn.ModuleList(
            weight_norm(nn.Conv1d(channels, channels, 3, dilation=d, padding=d)) for d in dilations
        )
        self.convs.apply(self.init_weights)

    @staticmethod
    def init_weights(m):
        if isinstance(m, nn.Conv1d):
            m.weight.data.normal_(0.0, 0.01)

    def forward(self, x):
        for conv in self.convs:
            x = x + conv(F.leaky_relu(x, 0.1))
        return x


class Vocoder(nn.Module):
    def __init__(self, width=32, rates=(4, 4)):
        super().__init__()
        self.pre = nn.Conv1d(80, width, 7, padding=3)
        weight_norm(self.pre, dim=None)
        self.ups = nn.ModuleList()
        for i, rate in enumerate(rates):
            up = nn.ConvTranspose1d(width >> i, width >> (i + 1), 2 * rate, rate, padding=rate // 2)
            self.ups.append(weight_norm(up))
        self.blocks = nn.ModuleList(ResBlock(width >> (i + 1)) for i in range(len(rates)))
        self.post = weight_norm(nn.Conv1d(width >> len(rates), 1, 7, padding=3, bias=False))
        remove_weight_norm(self.post)
        self.judge = spectral_norm(nn.Linear(256, 4))

    def forward(self, x):
        x = self.pre(x)
        for up, block in zip(self.ups, self.blocks):
            x = block(up(F.leaky_relu(x, 0.1)))
        x = torch.tanh(self.post(x))
        return x, self.judge(x)
