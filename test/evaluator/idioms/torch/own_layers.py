# call: Scaled(6, 4)
# input: 2,6
# A framework's layer with a forward pass of its own; one beside it is pruned.
import torch
from torch import nn
from torch.nn.utils import prune


class Scaled(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs, bias=False)
        self.scale = nn.Parameter(torch.ones(outputs))
        self.gate = prune.l1_unstructured(nn.Linear(outputs, outputs), "weight", amount=0.5)
        prune.global_unstructured([(self.gate, "bias")], pruning_method=prune.L1Unstructured, amount=0.2)
        prune.remove(self.gate, "bias")

    def forward(self, x):
        x = super().forward(x) * self.scale
        return x * self.gate(x)
