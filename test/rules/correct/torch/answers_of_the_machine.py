import argparse
import os

import torch
from torch import nn


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=os.environ.get("LAYER_LENS_ROOT"))
    parser.add_argument("files", nargs="*")
    return parser.parse_args([])


args = options()
for file in args.files:
    print(file)
strict = os.getenv("LAYER_LENS_STRICT", "false").upper() in ("1", "TRUE")
if strict:
    raise ValueError("this machine is strict")


class Settings(nn.Module):
    scale = None

    def __init__(self, **settings):
        super().__init__()
        for key in settings:
            setattr(self, key, settings[key])

    def forward(self, x):
        return x * self.scale


def read(**settings):
    return settings


net = Settings(**{name: 2.0 for name in ["sca" + "le"]})
print(net(torch.zeros(2, 3)).shape)
