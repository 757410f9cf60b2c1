import torch
from torch import nn


def double_conv(cin, cout):
    return nn.Sequential(
        nn.Conv2d(cin, cout, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.Conv2d(cout, cout, 3, padding=1),
        nn.ReLU(inplace=True),
    )


class UNet(nn.Module):
    def __init__(self, n_classes=2):
        super().__init__()
        self.down1 = double_conv(3, 32)
        self.down2 = double_conv(32, 64)
        self.bottom = double_conv(64, 128)
        self.pool = nn.MaxPool2d(2)
        self.up2 = nn.ConvTranspose2d(128, 64, 2, stride=2)
        self.dec2 = double_conv(128, 64)
        self.up1 = nn.ConvTranspose2d(64, 32, 2, stride=2)
        self.dec1 = double_conv(64, 32)
        self.out = nn.Conv2d(32, n_classes, 1)

    def forward(self, x):
        d1 = self.down1(x)
        d2 = self.down2(self.pool(d1))
        x = self.bottom(self.pool(d2))
        x = self.up2(x)
        x = self.dec2(torch.cat([d2, x], dim=1))
        #             ^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        x = self.up1(x)
        x = self.dec1(torch.cat([d1, x], dim=1))
        return self.out(x)


model = UNet()
mask = model(torch.randn(1, 3, 226, 226))
