# call: Net({"b": 8, "a": 4, "c": 2})
# input: 3,5
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, branches):
        super().__init__()
        self.names = sorted(branches, key=lambda k: branches[k])
        self.branches = nn.ModuleDict(sorted((k, nn.Linear(5, v)) for k, v in branches.items()))
        total = sum(branches.values())
        biggest = max(branches.items(), key=lambda kv: kv[1])[0]
        self.gate = nn.Linear(branches[biggest], min(branches.values()))
        self.fuse = nn.Linear(total, total // len(branches))
        self.order = list(reversed(self.names))
        self.chunks = [list(branches)[i:i + 2] for i in range(0, len(branches), 2)]
        assert all(isinstance(c, list) for c in self.chunks) and any(len(c) == 1 for c in self.chunks)

    def forward(self, x):
        outs = {name: self.branches[name](x) for name in self.order}
        outs["first"] = self.gate(outs[self.order[0]])
        y = torch.cat([outs[k] for k in self.names], -1)
        for i, (k, v) in enumerate(sorted(outs.items()), start=1):
            if i % 2 == 0:
                y = y + v.mean(dim=-1, keepdim=True)
        return self.fuse(y)
