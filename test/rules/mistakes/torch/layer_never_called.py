# shows: [name for name, p in net.named_parameters() if p.grad is None]
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.conv2 = nn.Conv2d(8, 8, 3, padding=1)
        #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[unused-layer]
        self.fc = nn.Linear(8 * 14 * 14, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        return self.fc(x.flatten(1))


net = Net()
net(torch.randn(2, 1, 28, 28)).sum().backward()
