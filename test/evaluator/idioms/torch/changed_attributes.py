# call: Net()
# input: 1,1,64,64
# Layers that are changed after they were made: dilated in the place of strided, fed with other channels.
import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.down = nn.Conv2d(inputs, outputs, 1, stride=stride) if stride > 1 else nn.Identity()

    def forward(self, x):
        return self.conv2(torch.relu(self.conv1(x))) + self.down(x)


def dilate(module, rate):
    for name, m in module.named_modules():
        if not isinstance(m, nn.Conv2d):
            continue
        m.stride = (1, 1)
        if m.kernel_size == (3, 3):
            m.dilation = (rate, rate)
            m.padding = (rate, rate)


def take_gray(conv):
    weight = conv.weight.detach()
    conv.in_channels = 1
    conv.weight = nn.Parameter(weight.sum(1, keepdim=True))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 7, stride=2, padding=3, bias=False)
        self.pool = nn.MaxPool2d(3)
        self.layer1 = Block(8, 16, 2)
        self.layer2 = Block(16, 32, 2)
        self.last = nn.AdaptiveAvgPool2d(1)
        self.up = nn.Upsample(scale_factor=2)
        self.flat = nn.Flatten()
        self.head = nn.Linear(32, 10)
        take_gray(self.stem)
        dilate(self.layer2, 2)
        self.layer1.conv1.stride = 1
        self.layer1.down.stride = 1
        self.pool.padding = 1
        setattr(self.pool, "kernel_size", 2)
        self.last.output_size = (2, 3)
        self.up.scale_factor = 3
        self.flat.start_dim = 2
        self.head.weight = nn.Parameter(torch.zeros(10, 54))
        self.head.in_features = 54
        self.scale = nn.Parameter(torch.ones(3))
        self.scale.data = torch.ones(10)

    def forward(self, x):
        x = self.layer2(self.layer1(self.pool(self.stem(x))))
        return self.scale * self.head(self.flat(self.up(self.last(x))))
