# LeNet expects 32 pixels, MNIST has 28.
import torch
from torch import nn


class LeNet(nn.Module):
    def __init__(self, num_classes=10):
        super(LeNet, self).__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 6, kernel_size=5),
            nn.Tanh(),
            nn.AvgPool2d(2),
            nn.Conv2d(6, 16, kernel_size=5),
            nn.Tanh(),
            nn.AvgPool2d(2),
        )
        self.classifier = nn.Sequential(
            nn.Linear(in_features=400, out_features=120),
            #                     ^^^ error[linear-in-features-mismatch]
            # fix "Set in_features to 256" => nn.Linear(in_features=256, out_features=120),
            # fix "Use LazyLinear, which takes in_features from its first input" => nn.LazyLinear(out_features=120),
            nn.Tanh(),
            nn.Linear(in_features=120, out_features=84),
            nn.Tanh(),
            nn.Linear(in_features=84, out_features=num_classes),
        )

    def forward(self, x):
        x = self.features(x)
        x = x.view(x.size(0), -1)
        return self.classifier(x)


images = torch.randn(64, 1, 28, 28)
logits = LeNet()(images)
