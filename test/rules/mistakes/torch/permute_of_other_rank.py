import torch
from torch import nn


class TextConv(nn.Module):
    def __init__(self, vocab=2000, dim=64):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim)
        self.conv = nn.Conv1d(dim, 100, 3)

    def forward(self, tokens):
        x = self.embed(tokens)
        x = x.permute(0, 3, 1, 2)
        #   ^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        return self.conv(x).max(-1).values


TextConv()(torch.zeros(4, 30, dtype=torch.long))
