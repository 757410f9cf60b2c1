# call: Net("avg")
# input: 2,4,6
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, pool="max", groups=2):
        super().__init__()
        if pool not in ("max", "avg"):
            raise ValueError(f"pool must be max or avg, got {pool}")
        if groups > 4:
            raise NotImplementedError
        assert 4 % groups == 0, "groups must divide"
        self.conv = nn.Conv1d(4, 8, 3, groups=groups)
        if pool == "max":
            self.pool = nn.AdaptiveMaxPool1d(1)
        elif pool == "avg":
            self.pool = nn.AdaptiveAvgPool1d(1)
        else:
            raise RuntimeError("unreachable")

    def forward(self, x):
        if x.dim() != 3:
            raise ValueError(f"expected 3D input (got {x.dim()}D input)")
        torch._assert(x.shape[1] == 4, "channels")
        return self.pool(self.conv(x)).squeeze(-1)
