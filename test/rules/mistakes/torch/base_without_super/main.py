import torch
from torch import nn

from base import BaseModel


class MLP(BaseModel):
    def __init__(self, cin, cout):
    #   ^^^^^^^^ error[missing-super-init]
        super().__init__("mlp")
        self.net = nn.Sequential(nn.Linear(cin, 32), nn.ReLU(), nn.Linear(32, cout))

    def forward(self, x):
        return self.net(x)


model = MLP(4, 2)
print(model.count(), model(torch.rand(3, 4)).shape)
