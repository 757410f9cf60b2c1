# Global pooling leaves two axes of size one.
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self, in_channels=3, num_classes=100):
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(in_channels, 64, 7, stride=2, padding=3, bias=False),
            nn.BatchNorm2d(64),
            nn.ReLU(inplace=True),
        )
        self.block = nn.Sequential(
            nn.Conv2d(64, 512, 3, stride=2, padding=1, bias=False),
            nn.BatchNorm2d(512),
            nn.ReLU(inplace=True),
        )
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(512, num_classes)
        #                   ^^^ error[linear-in-features-mismatch]
        # fix "Flatten the map first" => return self.fc(x.flatten(1))

    def forward(self, x):
        x = self.block(self.stem(x))
        x = self.avgpool(x)
        return self.fc(x)


net = Classifier()
y = net(torch.randn(4, 3, 224, 224))
