# call: fine_tuned(5)
# input: 2,3,16,16
"""A model of the user's in DataParallel: its parts are reached through `module`, and it runs as itself."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten())
        self.fc = nn.Linear(8, classes)

    def forward(self, x, scale=1.0):
        return self.fc(self.body(x)) * scale


def fine_tuned(classes):
    net = nn.DataParallel(Net(10), device_ids=None)
    inside = net.module if hasattr(net, "module") else net
    inside.fc = nn.Linear(inside.fc.in_features, classes)
    for parameter in net.module.body.parameters():
        parameter.requires_grad = False
    assert not isinstance(inside, nn.DataParallel) and isinstance(net, nn.DataParallel)
    return net
