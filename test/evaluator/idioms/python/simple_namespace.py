# call: Net(cfg)
# input: 2,5,3
from types import SimpleNamespace

import torch.nn as nn

cfg = SimpleNamespace(dim=3, hidden=8, heads=None)
cfg.heads = 2 if cfg.heads is None else cfg.heads


class Net(nn.Module):
    def __init__(self, cfg):
        super().__init__()
        hp = SimpleNamespace(width=cfg.hidden, **{"scale": 2})
        self.q = nn.Linear(cfg.dim, hp.width * getattr(hp, "scale"))
        self.o = nn.Linear(hp.width * 2, vars(cfg)["dim"] * cfg.heads)

    def forward(self, x):
        return self.o(self.q(x))
