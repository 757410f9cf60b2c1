import torch
import torch.nn as nn


class Model(nn.Module):
    def __init__(self, in_dim, out_dim):
    #   ^^^^^^^^ error[missing-super-init]
    # fix "Call super().__init__() first" => super().__init__()
        self.fc1 = nn.Linear(in_dim, 64)
        self.fc2 = nn.Linear(64, out_dim)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x)))


model = Model(10, 2)
print(model(torch.randn(5, 10)))
