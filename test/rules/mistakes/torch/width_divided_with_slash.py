import torch
from torch import nn


class Bottleneck(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        mid = out_features / 4
        self.down = nn.Linear(in_features, mid)
        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        self.up = nn.Linear(mid, out_features)
        #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]

    def forward(self, x):
        return self.up(torch.relu(self.down(x)))


net = Bottleneck(64, 256)
net(torch.randn(8, 64))
