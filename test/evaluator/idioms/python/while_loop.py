# call: Pyramid(64)
# input: 1,3,64,64
import math

from torch import nn


class Pyramid(nn.Module):
    def __init__(self, size, channels=4):
        super().__init__()
        layers, c_in = [], 3
        while size > 4:
            layers.append(nn.Conv2d(c_in, channels, 4, 2, 1))
            c_in, channels, size = channels, min(channels * 2, 32), size // 2
            if len(layers) > 10:
                break
        else:
            layers.append(nn.ReLU())
        repeat = int(math.log2(64)) - len(layers)
        while True:
            if repeat <= 0:
                break
            layers.append(nn.BatchNorm2d(c_in))
            repeat -= 1
        self.net = nn.Sequential(*layers)

    def forward(self, x):
        return self.net(x)
