# call: Unet(num_classes=10)
# input: 2,3,16,16; 2:int64
"""dtypes under their other names, NumPy's whole numbers as sizes, and tensors as variables."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from torch.autograd import Variable


def xnor(x, y):
    return not (x ^ y)


class Unet(nn.Module):
    def __init__(self, num_classes=None, shape=(16, 16)):
        super().__init__()
        self.needs_labels = num_classes is not None
        self.num_classes = num_classes
        self.size = np.array(shape).prod()
        self.to_label = nn.Linear(num_classes, np.array(shape).prod())
        self.conv = nn.Conv2d(4, np.prod((2, 4)), 3, padding=1)

    def forward(self, x, labels=None):
        assert xnor(labels is not None, self.needs_labels)
        if labels.dtype in (torch.int, torch.long):
            labels = F.one_hot(labels, self.num_classes)
        assert labels.shape[-1] == self.num_classes and x.dtype == torch.float
        plane = self.to_label(labels.float()).view(-1, 1, *x.shape[-2:])
        x = torch.cat((x, Variable(plane)), dim=1)
        if x.is_cuda:
            x = x.cuda()
        return self.conv(x).view(-1, self.size)
