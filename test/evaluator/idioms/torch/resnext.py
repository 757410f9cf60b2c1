# call: ResNeXtBlock(16, cardinality=4, base_width=4)
# input: 1,16,8,8
from torch import nn
from torch.nn import init


class ResNeXtBlock(nn.Module):
    def __init__(self, in_channels, cardinality, base_width, widen_factor=2, stride=1):
        super().__init__()
        width_ratio = in_channels * widen_factor / (widen_factor * 64.0)
        D = cardinality * max(1, int(base_width * width_ratio))
        out = in_channels * widen_factor
        self.conv_reduce = nn.Conv2d(in_channels, D, 1, bias=False)
        self.conv_conv = nn.Conv2d(D, D, 3, stride=stride, padding=1, groups=cardinality, bias=False)
        self.conv_expand = nn.Conv2d(D, out, 1, bias=False)
        self.shortcut = nn.Sequential()
        if in_channels != out:
            self.shortcut.add_module("shortcut_conv", nn.Conv2d(in_channels, out, 1, bias=False))
            self.shortcut.add_module("shortcut_bn", nn.BatchNorm2d(out))
        for key in self.state_dict():
            if key.split(".")[-1] == "weight" and "conv" in key:
                init.kaiming_normal_(self.state_dict()[key], mode="fan_out")

    def forward(self, x):
        bottleneck = self.conv_reduce(x)
        bottleneck = self.conv_conv(bottleneck)
        return self.conv_expand(bottleneck) + self.shortcut.forward(x)
