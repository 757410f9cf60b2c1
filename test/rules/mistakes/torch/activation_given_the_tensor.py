# nn.ReLU makes a layer; its first argument is not the input.
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(12, 32)
        self.fc2 = nn.Linear(32, 4)

    def forward(self, x):
        x = self.fc1(x)
        x = nn.ReLU(x)
        return self.fc2(x)
        #      ^^^^^^^^^^^ error[shape-error]


Net()(torch.randn(6, 12))
