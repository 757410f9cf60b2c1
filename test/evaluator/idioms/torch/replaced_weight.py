# call: Net()
# input: 2,6
# unknown: a layer whose weight was replaced by one of another shape computes with that
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(6, 8, bias=False)
        self.fc.weight = nn.Parameter(torch.zeros(3, 6))

    def forward(self, x):
        return self.fc(x)
