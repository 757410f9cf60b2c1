import torch
from torch import nn


class TwoInputs(nn.Module):
    def __init__(self):
        super().__init__()
        self.cnn = nn.Sequential(nn.Conv2d(3, 16, 3, stride=2), nn.ReLU(), nn.AdaptiveAvgPool2d(1))
        self.mlp = nn.Sequential(nn.Linear(10, 16), nn.ReLU())
        self.head = nn.Linear(32, 2)

    def forward(self, image, table):
        a = self.cnn(image)
        b = self.mlp(table)
        x = torch.cat([a, b], dim=1)
        #   ^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        return self.head(x)


model = TwoInputs()
model(torch.randn(4, 3, 64, 64), torch.randn(4, 10))
