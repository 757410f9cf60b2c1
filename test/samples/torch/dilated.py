"""Multi-scale context by dilated convolutions: the map keeps its size, the view grows."""
from collections import OrderedDict

import torch
from torch import nn

DILATIONS = (1, 1, 2, 4, 8, 16, 1)


def context_module(channels):
    layers = OrderedDict()
    for i, rate in enumerate(DILATIONS, start=1):
        # padding = dilation keeps height and width with a 3x3 kernel
        layers[f"conv{i}"] = nn.Conv2d(channels, channels, 3, padding=rate, dilation=rate)
        layers[f"relu{i}"] = nn.ReLU()
    layers["final"] = nn.Conv2d(channels, channels, 1)
    return nn.Sequential(layers)


class DilatedNet(nn.Module):
    def __init__(self, num_classes=21, channels=32):
        super().__init__()
        self.stem = nn.Sequential(OrderedDict([
            ("conv", nn.Conv2d(3, channels, kernel_size=3, stride=2, padding=1)),
            ("norm", nn.GroupNorm(8, channels)),
            ("act", nn.LeakyReLU(0.1)),
        ]))
        self.context = context_module(channels)
        # no padding here: the border is lost, 64 -> 56
        self.unpadded = nn.Conv2d(channels, channels, kernel_size=(5, 5), dilation=2)
        self.classify = nn.Conv2d(channels, num_classes, 1)
        self.upsample = nn.Upsample(size=(128, 128), mode="bilinear", align_corners=False)

    def forward(self, x):
        features = self.stem(x)
        features = self.context(features)
        features = torch.relu(self.unpadded(features))
        return self.upsample(self.classify(features))


if __name__ == "__main__":
    net = DilatedNet()
    picture = torch.rand(1, 3, 128, 128)
    scores = net(picture)
    print("scores:", scores.shape)
