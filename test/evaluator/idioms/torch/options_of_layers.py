# call: Net("batch", 6)
# input: 2,3,9,9
# Factories that ask a layer which arguments it takes, and imports that may fail.
import inspect
from importlib import import_module

import numpy as np
import torch
from torch import nn

NORMS = {"batch": nn.BatchNorm2d, "group": nn.GroupNorm, "none": nn.Identity}


def optional_import(module, name=""):
    try:
        __import__(module)
        found = import_module(module)
        if getattr(found, "__file__", None) is None and hasattr(found, "__path__"):
            raise AssertionError
        if name:
            found = getattr(found, name)
    except Exception:
        return None, False
    return found, True


Pad, has_pad = optional_import("torch.nn", "ZeroPad2d")


def make_norm(name, channels):
    kind = NORMS[name]
    taken = inspect.signature(kind).parameters
    options = {}
    if "num_features" in taken:
        options["num_features"] = channels
    if "num_channels" in taken:
        options["num_channels"] = channels
    required = [p.name for p in taken.values() if p.default is inspect.Parameter.empty]
    assert all(name in options for name in required if name in ("num_features", "num_channels"))
    return kind(**options)


def same_padding(kernel, dilation=1):
    kernels, dilations = np.atleast_1d(kernel), np.atleast_1d(dilation)
    if np.any((kernels - 1) * dilation % 2 == 1):
        raise NotImplementedError("even")
    padding = tuple(int(p) for p in ((kernels - 1) / 2 * dilations).astype(int))
    return padding if len(padding) > 1 else padding[0]


class Net(nn.Module):
    def __init__(self, norm, channels, stride=1):
        super().__init__()
        self.pad = Pad(1) if has_pad else nn.Identity()
        self.conv = nn.Conv2d(3, channels, 3, padding=same_padding(3, 2), dilation=2)
        self.norm = make_norm(norm, channels)
        self.flat = nn.Conv2d(channels, channels, (5, 3), padding=same_padding((5, 3)))
        self.down = nn.Identity() if np.prod(stride) == 1 else nn.MaxPool2d(stride)

    def forward(self, x):
        x = self.norm(self.conv(self.pad(x)))
        if torch.jit.isinstance(x, torch.Tensor):
            x = self.flat(x)
        return self.down(x)
