# call: Net()
# input: 2,3,16,16
from functools import partial

import torch.nn as nn


class ConvNormAct(nn.Module):
    def __init__(self, c_in, c_out, norm_layer=None, act_layer=nn.ReLU):
        super().__init__()
        if norm_layer is None:
            norm_layer = nn.BatchNorm2d
        self.conv = nn.Conv2d(c_in, c_out, 3, padding=1, bias=False)
        self.norm = norm_layer(c_out)
        self.act = act_layer(inplace=True) if act_layer is not None else nn.Identity()

    def forward(self, x):
        return self.act(self.norm(self.conv(x)))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        norm = partial(nn.BatchNorm2d, eps=1e-3, affine=False)
        group = partial(nn.GroupNorm, 4)
        self.a = ConvNormAct(3, 8, norm_layer=norm)
        self.b = ConvNormAct(8, 16, norm_layer=group, act_layer=partial(nn.LeakyReLU, 0.1))
        self.c = ConvNormAct(16, 16, act_layer=None)

    def forward(self, x):
        return self.c(self.b(self.a(x)))
