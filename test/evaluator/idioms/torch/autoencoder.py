# call: AutoEncoder(hidden=[128, 64, 12, 3])
# input: 8,1,28,28
from torch import nn


class AutoEncoder(nn.Module):
    """Mirror the encoder's sizes in the decoder."""

    def __init__(self, hidden):
        super().__init__()
        sizes = [28 * 28] + hidden
        encoder = []
        for a, b in zip(sizes[:-1], sizes[1:]):
            encoder += [nn.Linear(a, b), nn.ReLU(True)]
        self.encoder = nn.Sequential(*encoder[:-1])
        sizes = sizes[::-1]
        decoder = [m for a, b in zip(sizes, sizes[1:]) for m in (nn.Linear(a, b), nn.ReLU(True))]
        decoder[-1] = nn.Sigmoid()
        self.decoder = nn.Sequential(*decoder)

    def forward(self, x):
        shape = x.shape
        x = x.flatten(1)
        x = self.encoder(x)
        x = self.decoder(x)
        return x.reshape(shape)
