import torch
from torch import nn


class BaseModel(nn.Module):
    def __init__(self, name):
        self.model_name = name

    def count(self):
        return sum(p.numel() for p in self.parameters())
