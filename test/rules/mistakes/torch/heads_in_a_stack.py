import torch
from torch import nn


class Tagger(nn.Module):
    def __init__(self, vocabulary, tags, width=100, heads=8):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, width)
        layer = nn.TransformerEncoderLayer(width, heads, batch_first=True)
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        self.encoder = nn.TransformerEncoder(layer, num_layers=4)
        self.head = nn.Linear(width, tags)

    def forward(self, tokens):
        return self.head(self.encoder(self.embedding(tokens)))


tagger = Tagger(5000, 17)
scores = tagger(torch.randint(0, 5000, (8, 20)))
