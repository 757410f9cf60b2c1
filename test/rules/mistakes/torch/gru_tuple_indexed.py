import torch
from torch import nn


class NameClassifier(nn.Module):
    def __init__(self, n_letters=57, hidden=128, n_categories=18):
        super().__init__()
        self.gru = nn.GRU(n_letters, hidden, batch_first=True)
        self.out = nn.Linear(hidden, n_categories)

    def forward(self, name):
        states = self.gru(name)
        last = states[:, -1, :]
        #      ^^^^^^^^^^^^^^^^ error[shape-error]
        # fix "Take the output of the GRU and leave its state" => states, _ = self.gru(name)
        return self.out(last)


NameClassifier()(torch.zeros(4, 12, 57))
