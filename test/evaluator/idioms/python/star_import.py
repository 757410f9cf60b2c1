# call: Net()
# input: 2,3,8,8
from torch.nn import *
import torch.nn.functional as F
from torch import *
from math import *


class Net(Module):
    def __init__(self):
        super().__init__()
        self.conv = Conv2d(3, floor(sqrt(16)), 3)
        self.body = Sequential(ReLU(), Flatten(), Linear(4 * 36, floor(5.7)))

    def forward(self, x):
        return cat([self.body(self.conv(x)), F.relu(mean(x, dim=(2, 3)))], dim=1)
