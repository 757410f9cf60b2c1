# call: Factorized([8, 16, 4])
# input: 5,8
import torch
from torch import nn


class Factorized(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.weights = nn.ParameterList([nn.Parameter(torch.randn(i, o)) for i, o in zip(sizes, sizes[1:])])
        self.biases = nn.ParameterList()
        for o in sizes[1:]:
            self.biases.append(nn.Parameter(torch.zeros(o)))
        self.scale = nn.ParameterDict({"pre": nn.Parameter(torch.ones(1)), "post": nn.Parameter(torch.ones(sizes[-1]))})

    def forward(self, x):
        x = x * self.scale["pre"]
        for i, w in enumerate(self.weights):
            x = torch.mm(x, w) + self.biases[i]
            if i < len(self.weights) - 1:
                x = torch.relu(x)
        return x * self.scale["post"]
