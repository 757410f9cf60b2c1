import torch
from torch import nn


def block(cin, cout):
    return nn.Sequential(
        nn.Conv2d(cin, cout, 3, padding=1),
        nn.GroupNorm(32, cout),
        #^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        nn.SiLU(),
    )


net = nn.Sequential(block(3, 64), block(64, 48))
net(torch.zeros(1, 3, 64, 64))
