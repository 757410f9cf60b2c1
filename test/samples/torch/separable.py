"""Cheap convolutions side by side: grouped, depthwise, pointwise, separable, spatially separable."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class SeparableConv2d(nn.Module):
    """A depthwise 3x3, then a pointwise 1x1."""

    def __init__(self, in_channels, out_channels, stride=1):
        super().__init__()
        self.depthwise = nn.Conv2d(
            in_channels,
            in_channels,
            kernel_size=3,
            stride=stride,
            padding=1,
            groups=in_channels,
            bias=False,
        )
        self.pointwise = nn.Conv2d(in_channels, out_channels, kernel_size=1, bias=False)
        self.bn = nn.BatchNorm2d(out_channels)

    def forward(self, x):
        x = self.depthwise(x)
        x = self.pointwise(x)
        return F.relu6(self.bn(x))


class CheapNet(nn.Module):
    def __init__(self, num_classes=10):
        super().__init__()
        self.stem = nn.Conv2d(3, 32, 3, stride=2, padding=1)
        self.grouped = nn.Conv2d(32, 64, 3, padding=1, groups=4)

        blocks = []
        widths = [64, 128, 128, 256]
        for c_in, c_out in zip(widths[:-1], widths[1:]):
            stride = 2 if c_out > c_in else 1
            blocks.append(SeparableConv2d(c_in, c_out, stride))
        self.blocks = nn.ModuleList(blocks)

        # k x 1 and 1 x k instead of k x k
        self.vertical = nn.Conv2d(256, 256, (7, 1), padding=(3, 0))
        self.horizontal = nn.Conv2d(256, 256, (1, 7), padding=(0, 3))
        # depth multiplier 2
        self.expand = nn.Conv2d(256, 512, 3, groups=256)

        self.pool = nn.AdaptiveAvgPool2d(1)
        self.head = nn.Linear(512, num_classes)

    def forward(self, x):
        x = F.relu(self.stem(x), inplace=True)
        x = F.relu(self.grouped(x))
        for block in self.blocks:
            x = block(x)
        x = self.horizontal(self.vertical(x))
        x = self.expand(x)
        x = self.pool(x).flatten(1)
        return self.head(x)


if __name__ == "__main__":
    model = CheapNet(num_classes=10).eval()
    out = model(torch.randn(1, 3, 96, 96))
    print(out.shape)
