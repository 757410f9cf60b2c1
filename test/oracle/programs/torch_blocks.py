"""Blocks as people write them in PyTorch. The generator copies their source into the programs that use them."""

import math
from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn


class ConvBN(nn.Sequential):
    def __init__(self, cin, cout, k=3, s=1, g=1, act=nn.ReLU):
        layers = [nn.Conv2d(cin, cout, k, s, (k - 1) // 2, groups=g, bias=False), nn.BatchNorm2d(cout)]
        if act is not None:
            layers.append(act())
        super().__init__(*layers)


class Residual(nn.Module):
    expansion = 2

    def __init__(self, cin, planes, stride=1):
        super().__init__()
        out = planes * self.expansion
        self.conv1 = nn.Conv2d(cin, planes, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(planes)
        self.conv2 = nn.Conv2d(planes, out, 3, stride, 1)
        self.down = None
        if stride != 1 or cin != out:
            self.down = ConvBN(cin, out, 1, stride, act=None)

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        y = self.conv2(y)
        y += x if self.down is None else self.down(x)
        return F.relu(y, inplace=True)


def make_layer(block, cin, planes, count, stride=1):
    blocks = []
    for index in range(count):
        blocks.append(block(cin, planes, stride if index == 0 else 1))
        cin = planes * block.expansion
    return nn.Sequential(*blocks)


class SqueezeExcite(nn.Module):
    def __init__(self, channels, reduction=4):
        super().__init__()
        inner = max(1, channels // reduction)
        parts = [("down", nn.Linear(channels, inner)), ("relu", nn.ReLU()), ("up", nn.Linear(inner, channels))]
        self.fc = nn.Sequential(OrderedDict([*parts, ("gate", nn.Sigmoid())]))

    def forward(self, x):
        b, c, _, _ = x.size()
        return x * self.fc(x.mean(dim=(2, 3))).view(b, c, 1, 1)


class Inception(nn.Module):
    def __init__(self, cin, *widths):
        super().__init__()
        self.branches = nn.ModuleList()
        for i, width in enumerate(widths):
            k = 2 * i + 1
            self.branches.append(nn.Sequential(nn.Conv2d(cin, width, k, padding=k // 2), nn.ReLU()))
        self.pool = nn.MaxPool2d(3, 1, 1)

    def forward(self, x):
        outs = [branch(x) for branch in self.branches]
        outs.append(self.pool(x))
        return torch.cat(outs, 1)


class DenseBlock(nn.Module):
    def __init__(self, cin, growth, count):
        super().__init__()
        for i in range(count):
            layer = nn.Sequential(nn.BatchNorm2d(cin), nn.Conv2d(cin, growth, 3, padding=1))
            self.add_module(f"layer{i}", layer)
            cin += growth
        self.count = count

    def forward(self, x):
        features = [x]
        for i in range(self.count):
            features.append(getattr(self, f"layer{i}")(torch.cat(features, dim=1)))
        return torch.cat(features, 1)


class Up(nn.Module):
    def __init__(self, cin, cout, bilinear=True):
        super().__init__()
        if bilinear:
            self.up = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True)
        else:
            self.up = nn.ConvTranspose2d(cin, cin // 2, kernel_size=2, stride=2)
        self.conv = nn.LazyConv2d(cout, 3, padding=1)

    def forward(self, x, skip=None):
        x = self.up(x)
        if skip is not None:
            dy, dx = skip.size(2) - x.size(2), skip.size(3) - x.size(3)
            x = F.pad(x, [dx // 2, dx - dx // 2, dy // 2, dy - dy // 2])
            x = torch.cat([skip, x], dim=1)
        return self.conv(x)


class UNet(nn.Module):
    def __init__(self, cin, widths):
        super().__init__()
        self.downs, self.ups = nn.ModuleList(), nn.ModuleList()
        for width in widths:
            self.downs.append(ConvBN(cin, width))
            cin = width
        for width in reversed(widths[:-1]):
            self.ups.append(Up(cin, width, bilinear=False))
            cin = width

    def forward(self, x):
        skips = []
        for down in self.downs:
            x = down(x)
            skips.append(x)
            x = F.max_pool2d(x, 2)
        x = skips.pop()
        for up, skip in zip(self.ups, skips[::-1]):
            x = up(x, skip)
        return x


class Shuffle(nn.Module):
    def __init__(self, groups):
        super().__init__()
        self.groups = groups

    def forward(self, x):
        b, c, h, w = x.shape
        x = x.view(b, self.groups, c // self.groups, h, w)
        return x.transpose(1, 2).contiguous().view(b, -1, h, w)


class Attention(nn.Module):
    def __init__(self, dim, heads=4, qkv_bias=False):
        super().__init__()
        self.heads, self.scale = heads, (dim // heads) ** -0.5
        self.qkv = nn.Linear(dim, dim * 3, bias=qkv_bias)
        self.proj = nn.Linear(dim, dim)

    def forward(self, x):
        B, N, C = x.shape
        qkv = self.qkv(x).reshape(B, N, 3, self.heads, C // self.heads).permute(2, 0, 3, 1, 4)
        q, k, v = qkv.unbind(0)
        scores = (q @ k.transpose(-2, -1)) * self.scale
        x = (scores.softmax(dim=-1) @ v).transpose(1, 2).reshape(B, N, C)
        return self.proj(x)


class CausalAttention(nn.Module):
    def __init__(self, dim, heads, max_length=64):
        super().__init__()
        assert dim % heads == 0
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(dim, dim) for _ in range(3))
        mask = torch.tril(torch.ones(max_length, max_length)).view(1, 1, max_length, max_length)
        self.register_buffer("mask", mask, persistent=False)

    def forward(self, x):
        batch, length, dim = x.size()
        shape = (batch, length, self.heads, dim // self.heads)
        q, k, v = [layer(x).view(*shape).transpose(1, 2) for layer in (self.query, self.key, self.value)]
        scores = q @ k.transpose(-2, -1) / math.sqrt(k.size(-1))
        scores = scores.masked_fill(self.mask[:, :, :length, :length] == 0, float("-inf"))
        return (F.softmax(scores, dim=-1) @ v).transpose(1, 2).contiguous().view(batch, length, dim)


class Mlp(nn.Module):
    def __init__(self, dim, ratio=4.0, act_layer=nn.GELU, drop=0.1):
        super().__init__()
        hidden = int(dim * ratio)
        self.norm = nn.LayerNorm(dim)
        self.net = nn.Sequential(nn.Linear(dim, hidden), act_layer(), nn.Dropout(drop), nn.Linear(hidden, dim))

    def forward(self, x):
        return x + self.net(self.norm(x))


class Positions(nn.Module):
    def __init__(self, dim, max_length=100):
        super().__init__()
        position = torch.arange(max_length).unsqueeze(1)
        rate = torch.exp(torch.arange(0, dim, 2) * (-math.log(10000.0) / dim))
        table = torch.zeros(1, max_length, dim)
        table[0, :, 0::2] = torch.sin(position * rate)
        table[0, :, 1::2] = torch.cos(position * rate)
        self.register_buffer("table", table)

    def forward(self, x):
        return x + self.table[:, : x.size(1)]


class Recurrent(nn.Module):
    def __init__(self, size, hidden, kind="LSTM", **options):
        super().__init__()
        self.rnn = getattr(nn, kind)(size, hidden, batch_first=True, **options)
        self.norm = nn.LayerNorm(hidden * (2 if options.get("bidirectional") else 1))

    def forward(self, x):
        y, *_ = self.rnn(x)
        return self.norm(y)


class Symmetric(nn.Module):
    def forward(self, weight):
        return weight * 2


class Experts(nn.Module):
    def __init__(self, dim, count, hidden):
        super().__init__()
        self.gate = nn.Linear(dim, count)
        self.experts = nn.ModuleList([nn.Sequential(nn.Linear(dim, hidden), nn.ReLU()) for _ in range(count)])

    def forward(self, x):
        weights = self.gate(x).softmax(-1)
        outs = torch.stack([expert(x) for expert in self.experts], dim=-2)
        return (weights.unsqueeze(-1) * outs).sum(-2)
