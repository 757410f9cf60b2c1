import torch
from torch import nn


class BagOfWords(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(1000, 32)
        self.fc = nn.Linear(32, 2)

    def forward(self, ids):
        return self.fc(self.embedding(ids).mean(1))
        #              ^^^^^^^^^^^^^^^^^^^ error[shape-error]


ids = torch.zeros(8, 20)
BagOfWords()(ids)
