# call: build("conv", 3)
# input: 2,3,8,8
# What a value is decides how an option is looked up: an enumeration, a mapping, another collection, an array.
import enum
from collections.abc import Collection, Hashable, Mapping

import numpy as np
import torch
from torch import nn


class Norm(enum.Enum):
    BATCH = "batch"
    GROUP = "group"


FACTORIES = {"conv": nn.Conv2d, "pool": nn.MaxPool2d}


def look_up(option, supported):
    if not isinstance(option, Hashable):
        raise ValueError(f"{option} is no option")
    if isinstance(supported, enum.EnumMeta):
        if option in {item.value for item in supported}:
            return supported(option)
    elif isinstance(supported, Mapping) and option in supported:
        return supported[option]
    elif isinstance(supported, Collection) and option in supported:
        return option
    raise ValueError(f"{option} is not supported")


def as_tensor(values):
    if isinstance(values, torch.Tensor):
        raise TypeError("a tensor already")
    return torch.from_numpy(values) if isinstance(values, np.ndarray) else torch.tensor(values)


def build(kind, width):
    layers = [look_up(kind, FACTORIES)(width, 2 * width, 3)]
    if look_up("group", Norm) is Norm.GROUP and look_up("same", ("same", "valid")) == "same":
        layers.append(nn.GroupNorm(2, 2 * width))
    sizes = as_tensor(np.zeros((4, 5)))
    assert isinstance(sizes, torch.Tensor)
    layers.append(nn.Conv2d(2 * width, sizes.shape[1], as_tensor([1.0]).numel()))
    return nn.Sequential(*layers)
