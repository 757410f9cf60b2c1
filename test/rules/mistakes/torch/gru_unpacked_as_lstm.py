import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self, vocab=5000, emb=64, hidden=128):
        super().__init__()
        self.embedding = nn.Embedding(vocab, emb)
        self.rnn = nn.GRU(emb, hidden, num_layers=3)

    def forward(self, src):
        embedded = self.embedding(src)
        outputs, (hidden, cell) = self.rnn(embedded)
        #        ^^^^^^^^^^^^^^ error[shape-error]
        return hidden, cell


src = torch.randint(0, 5000, (20, 8))
hidden, cell = Encoder()(src)
