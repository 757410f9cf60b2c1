# shows: len(list(net.parameters()))
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)

    def forward(self, x):
        x = torch.relu(self.conv(x))
        x = torch.flatten(x, 1)
        fc = nn.Linear(x.shape[1], 10)
        #    ^^^^^^^^^^^^^^^^^^^^^^^^^ error[unregistered-layer]
        return fc(x)


net = Net()
scores = net(torch.randn(4, 3, 32, 32))
