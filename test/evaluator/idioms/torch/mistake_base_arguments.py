# call: Net(16)
# input: 2,16
from torch import nn


class Net(nn.Module):
    def __init__(self, features):
        super().__init__(features)
        self.fc = nn.Linear(features, 4)

    def forward(self, x):
        return self.fc(x)
