import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = []
        for n_in, n_out in zip(sizes[:-1], sizes[1:]):
            self.layers.append(nn.Linear(n_in, n_out))
            #                  ^^^^^^^^^^^^^^^^^^^^^^ error[unregistered-layer]
            # fix "Use nn.ModuleList" => self.layers = nn.ModuleList()

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x


model = MLP([784, 128, 10])
output = model(torch.randn(32, 784))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
