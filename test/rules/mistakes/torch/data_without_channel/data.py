import torch
from torch.utils.data import DataLoader, Dataset


class Waves(Dataset):
    """Windows of a sine, as (channels, time)."""

    def __init__(self, n=128, length=200):
        t = torch.linspace(0, 10, length)
        self.x = torch.stack([torch.sin(t * (i + 1)) for i in range(n)])
        self.y = torch.arange(n) % 4

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


def get_loaders(batch_size=16):
    return DataLoader(Waves(), batch_size=batch_size, shuffle=True), DataLoader(Waves(32), batch_size=batch_size)
