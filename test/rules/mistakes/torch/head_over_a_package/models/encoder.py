import torch
import torch.nn as nn


class TextEncoder(nn.Module):
    def __init__(self, vocab_size, dim=128, heads=4, layers=2, max_len=64):
        super().__init__()
        self.embed = nn.Embedding(vocab_size, dim)
        self.pos = nn.Parameter(torch.zeros(1, max_len, dim))
        layer = nn.TransformerEncoderLayer(dim, heads, dim * 4, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, layers)

    def forward(self, tokens):
        x = self.embed(tokens) + self.pos[:, : tokens.size(1)]
        return self.encoder(x).mean(1)
