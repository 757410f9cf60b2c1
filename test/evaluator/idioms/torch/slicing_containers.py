# call: Features()
# input: 1,3,32,32
import torch.nn as nn


def backbone():
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3, padding=1), nn.ReLU())


class Features(nn.Module):
    def __init__(self):
        super().__init__()
        net = backbone()
        self.head = net[:3]
        self.body = nn.Sequential(*list(net.children())[3:-1])
        self.tail = net[-1]
        self.stages = nn.ModuleList([net[0:2], net[2], nn.Sequential(*net[3:5])])
        self.count = len(net)

    def forward(self, x):
        outs = []
        for stage in self.stages:
            x = stage(x)
            outs.append(x)
        return outs[-1], self.tail(self.body(outs[1]))
