# call: Discriminator()
# input: 2,1,32,32
import argparse
import torch.nn as nn

parser = argparse.ArgumentParser(description="dcgan")
parser.add_argument("--img-size", type=int, default=32)
parser.add_argument("--channels", default=1, type=int)
parser.add_argument("--wide", action="store_true")
parser.add_argument("-b", "--batch", type=int, default=64)
args, _ = parser.parse_known_args([])


class Discriminator(nn.Module):
    def __init__(self):
        super().__init__()

        def discriminator_block(in_filters, out_filters, bn=True):
            block = [nn.Conv2d(in_filters, out_filters, 3, 2, 1), nn.LeakyReLU(0.2, inplace=True), nn.Dropout2d(0.25)]
            if bn:
                block.append(nn.BatchNorm2d(out_filters, 0.8))
            return block

        width = 32 if args.wide else 16
        self.model = nn.Sequential(
            *discriminator_block(args.channels, width, bn=False),
            *discriminator_block(width, 32),
            *discriminator_block(32, 64),
            *discriminator_block(64, 128),
        )
        ds_size = args.img_size // 2 ** 4
        self.adv_layer = nn.Sequential(nn.Linear(128 * ds_size ** 2, 1), nn.Sigmoid())

    def forward(self, img):
        out = self.model(img)
        out = out.view(out.shape[0], -1)
        return self.adv_layer(out)
