"""A small network for images of 28x28. Change a number and see what follows from it."""
import torch
from torch import nn


class SmallNet(nn.Module):
    def __init__(self, num_classes=10):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 32, kernel_size=3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 64, kernel_size=3, padding=1),
            nn.ReLU(),
        )
        self.hidden = nn.Linear(64 * 14 * 14, 128)
        self.head = nn.Linear(128, num_classes)

    def forward(self, x):
        x = self.features(x)
        x = torch.flatten(x, 1)
        x = torch.relu(self.hidden(x))
        return self.head(x)


model = SmallNet()
logits = model(torch.randn(16, 1, 28, 28))
