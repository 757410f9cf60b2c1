import torch
from torch import nn


class MultiScale(nn.Module):
    def __init__(self, channels=16):
        super().__init__()
        self.branches = [nn.Conv2d(3, channels, k, padding=k // 2) for k in (1, 3, 5)]
        #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[unregistered-layer]
        # fix "Use nn.ModuleList" => self.branches = nn.ModuleList([nn.Conv2d(3, channels, k, padding=k // 2) for k in (1, 3, 5)])

    def forward(self, x):
        return torch.cat([branch(x) for branch in self.branches], 1)


net = MultiScale()
y = net(torch.randn(1, 3, 32, 32))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
