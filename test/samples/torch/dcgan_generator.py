"""The generator of a DCGAN: from a noise vector to a 64x64 picture."""
import argparse

import torch
import torch.nn as nn

parser = argparse.ArgumentParser()
parser.add_argument("--nz", type=int, default=100, help="length of the noise vector")
parser.add_argument("--samples", type=int, default=16)


class UpBlock(nn.Module):
    """Doubles height and width: k=4, s=2, p=1."""

    def __init__(self, in_channels, out_channels):
        super().__init__()
        self.deconv = nn.ConvTranspose2d(in_channels, out_channels, 4, 2, 1, bias=False)
        self.bn = nn.BatchNorm2d(out_channels)
        self.act = nn.ReLU(True)

    def forward(self, x):
        return self.act(self.bn(self.deconv(x)))


class Generator(nn.Module):
    def __init__(self, nz=100, ngf=64, nc=3):
        super().__init__()
        # the noise is a map of 1 x 1
        self.project = nn.Sequential(
            nn.ConvTranspose2d(nz, ngf * 8, kernel_size=4, stride=1, padding=0, bias=False),
            nn.BatchNorm2d(ngf * 8),
            nn.ReLU(True),
        )
        self.up1 = UpBlock(ngf * 8, ngf * 4)  # 8 x 8
        self.up2 = UpBlock(ngf * 4, ngf * 2)  # 16 x 16
        self.up3 = UpBlock(ngf * 2, ngf)      # 32 x 32
        self.to_rgb = nn.ConvTranspose2d(ngf, nc, 4, stride=2, padding=1, bias=False)

    def forward(self, z):
        h = self.project(z)
        h = self.up1(h)
        h = self.up2(h)
        h = self.up3(h)
        return torch.tanh(self.to_rgb(h))


def weights_init(m):
    name = m.__class__.__name__
    if name.find("Conv") != -1:
        nn.init.normal_(m.weight.data, 0.0, 0.02)
    elif name.find("BatchNorm") != -1:
        nn.init.normal_(m.weight.data, 1.0, 0.02)
        nn.init.constant_(m.bias.data, 0)


if __name__ == "__main__":
    opt = parser.parse_args()
    netG = Generator(nz=opt.nz)
    netG.apply(weights_init)
    noise = torch.randn(1, 100, 1, 1)
    fake = netG(noise)
    print(fake.size())
