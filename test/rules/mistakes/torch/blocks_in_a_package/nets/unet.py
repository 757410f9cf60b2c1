from torch import nn

from .blocks import DoubleConv, Up


class UNet(nn.Module):
    def __init__(self, cin=1, n_classes=2):
        super().__init__()
        self.d1 = DoubleConv(cin, 16)
        self.d2 = DoubleConv(16, 32)
        self.d3 = DoubleConv(32, 64)
        self.pool = nn.MaxPool2d(2)
        self.u1 = Up(64, 32)
        self.u2 = Up(32, 16)
        self.out = nn.Conv2d(16, n_classes, 1)

    def forward(self, x):
        a = self.d1(x)
        b = self.d2(self.pool(a))
        c = self.d3(self.pool(b))
        return self.out(self.u2(self.u1(c, b), a))
