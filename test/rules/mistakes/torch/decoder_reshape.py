import torch
from torch import nn


class Autoencoder(nn.Module):
    def __init__(self, latent=32):
        super().__init__()
        self.encoder = nn.Sequential(nn.Flatten(), nn.Linear(28 * 28, latent))
        self.fc = nn.Linear(latent, 64 * 7 * 7)
        self.decoder = nn.Sequential(
            nn.ConvTranspose2d(64, 32, 4, stride=2, padding=1),
            nn.ReLU(),
            nn.ConvTranspose2d(32, 1, 4, stride=2, padding=1),
        )

    def forward(self, x):
        z = self.encoder(x)
        h = self.fc(z).reshape(-1, 64, 8, 8)
        #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        return self.decoder(h)


Autoencoder()(torch.randn(5, 1, 28, 28))
