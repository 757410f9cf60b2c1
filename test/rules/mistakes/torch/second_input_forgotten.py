import torch
from torch import nn


class Siamese(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(100, 64), nn.ReLU(), nn.Linear(64, 16))

    def forward(self, a, b):
        return torch.cosine_similarity(self.net(a), self.net(b))


siamese = Siamese()
score = siamese(torch.randn(4, 100))
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
