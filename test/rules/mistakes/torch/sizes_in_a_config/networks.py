import torch.nn as nn

import config


class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        f = config.FEATURES
        self.net = nn.Sequential(
            nn.ConvTranspose2d(config.LATENT, f * 8, 4, 1, 0), nn.BatchNorm2d(f * 8), nn.ReLU(),
            nn.ConvTranspose2d(f * 8, f * 4, 4, 2, 1), nn.BatchNorm2d(f * 4), nn.ReLU(),
            nn.ConvTranspose2d(f * 4, f * 2, 4, 2, 1), nn.BatchNorm2d(f * 4), nn.ReLU(),
            #                                                         ^^^^^ error[batch-norm-features-mismatch]
            # fix "Set num_features to 128" => nn.ConvTranspose2d(f * 4, f * 2, 4, 2, 1), nn.BatchNorm2d(128), nn.ReLU(),
            nn.ConvTranspose2d(f * 2, f, 4, 2, 1), nn.BatchNorm2d(f), nn.ReLU(),
            nn.ConvTranspose2d(f, config.CHANNELS, 4, 2, 1), nn.Tanh(),
        )

    def forward(self, z):
        return self.net(z)
