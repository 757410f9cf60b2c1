# call: Tied(50, 16)
# input: 3,7:int64
import torch
import torch.nn as nn


class Tied(nn.Module):
    def __init__(self, vocab, dim, n=3):
        super().__init__()
        self.encoder = nn.Embedding(vocab, dim)
        block = nn.Linear(dim, dim)
        self.blocks = nn.ModuleList([block] * n)
        self.mix = block
        self.decoder = nn.Linear(dim, vocab, bias=False)
        self.decoder.weight = self.encoder.weight

    def forward(self, ids):
        x = self.encoder(ids)
        for block in self.blocks:
            x = torch.tanh(block(x))
        x = x + self.mix(x)
        return self.decoder(x)
