"""VGG configurations built from a table (Simonyan and Zisserman, 2014)."""
from typing import List, Union

import torch
import torch.nn as nn

# a number is a 3x3 convolution with that many channels, "M" is a 2x2 max pooling
CONFIGS = {
    "A": [64, "M", 128, "M", 256, 256, "M", 512, 512, "M", 512, 512, "M"],
    "D": [64, 64, "M", 128, 128, "M", 256, 256, 256, "M",
          512, 512, 512, "M", 512, 512, 512, "M"],
    "E": [64, 64, "M", 128, 128, "M", 256, 256, 256, 256, "M",
          512, 512, 512, 512, "M", 512, 512, 512, 512, "M"],
}


def make_features(config: List[Union[int, str]], batch_norm: bool = False) -> nn.Sequential:
    layers = []
    in_channels = 3
    for item in config:
        if item == "M":
            layers += [nn.MaxPool2d(kernel_size=2, stride=2)]
            continue
        layers.append(nn.Conv2d(in_channels, item, kernel_size=3, padding=1))
        if batch_norm:
            layers.append(nn.BatchNorm2d(item))
        layers.append(nn.ReLU(inplace=True))
        in_channels = item
    return nn.Sequential(*layers)


class VGG(nn.Module):
    def __init__(self, features, num_classes=1000):
        super().__init__()
        self.features = features
        self.avgpool = nn.AdaptiveAvgPool2d((7, 7))
        self.classifier = nn.Sequential(
            nn.Linear(512 * 7 * 7, 4096),  # three quarters of all weights
            nn.ReLU(True),
            nn.Dropout(),
            nn.Linear(4096, 4096),
            nn.ReLU(True),
            nn.Dropout(),
            nn.Linear(4096, num_classes),
        )

    def forward(self, x):
        x = self.features(x)
        x = self.avgpool(x)
        x = x.flatten(start_dim=1)
        return self.classifier(x)


def vgg11(**kwargs):
    return VGG(make_features(CONFIGS["A"]), **kwargs)


def vgg16(**kwargs):
    return VGG(make_features(CONFIGS["D"]), **kwargs)


def vgg19(**kwargs):
    return VGG(make_features(CONFIGS["E"]), **kwargs)


if __name__ == "__main__":
    model = vgg16()
    model.eval()
    x = torch.randn(1, 3, 224, 224)
    y = model(x)
    print(y.shape)
    print(sum(p.numel() for p in model.parameters()))
