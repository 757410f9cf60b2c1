import ctypes
import math
from collections import namedtuple

import torch
from torch import nn

Batch = namedtuple("Batch", field_names=["images", "labels"])
Point = namedtuple(typename="Point", field_names="x y", defaults=(3,))
assert Batch(1, 2).labels == 2 and Point(1).y == 3

for size in (2, 3):
    globals()[f"net_{size}"] = nn.Linear(size, 1)
print(net_3(torch.zeros(1, 3)).shape)
assert globals()["math"].pi > 3


def note(method):
    assert "Net." in method.__qualname__
    return method


class Net(nn.Module):
    @note
    def forward(self, x):
        return x


assert Net.forward.__qualname__ == "Net.forward"


class Pair(ctypes.Structure):
    _fields_ = [("values", ctypes.c_int * 2)]


Pairs = Pair * 3
