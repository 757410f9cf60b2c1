import torch
import torch.nn as nn


class ASPPPooling(nn.Sequential):
    def __init__(self, in_channels, out_channels):
        super().__init__(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(in_channels, out_channels, 1, bias=False),
            nn.BatchNorm2d(out_channels),
            nn.ReLU(),
        )

    def forward(self, x):
        size = x.shape[-2:]
        for mod in self:
            x = mod(x)
            #   ^^^^^^ error[shape-error]
        return nn.functional.interpolate(x, size=size, mode="bilinear", align_corners=False)


class Head(nn.Module):
    def __init__(self, in_channels, num_classes):
        super().__init__()
        self.pool = ASPPPooling(in_channels, 256)
        self.project = nn.Conv2d(256, num_classes, 1)

    def forward(self, x):
        return self.project(self.pool(x))


head = Head(512, 21)
head.train()
print(head(torch.randn(1, 512, 28, 28)).shape)
