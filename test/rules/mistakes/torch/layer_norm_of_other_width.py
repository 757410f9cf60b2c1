import torch
from torch import nn


class FeedForward(nn.Module):
    def __init__(self, d_model=256, d_ff=1024):
        super().__init__()
        self.norm = nn.LayerNorm(512)
        self.fc1 = nn.Linear(d_model, d_ff)
        self.fc2 = nn.Linear(d_ff, d_model)

    def forward(self, x):
        return x + self.fc2(torch.relu(self.fc1(self.norm(x))))
        #                                       ^^^^^^^^^^^^ error[shape-error]


tokens = torch.randn(2, 10, 256)
FeedForward()(tokens)
