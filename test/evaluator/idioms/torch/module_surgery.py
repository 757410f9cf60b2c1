# call: build()
# input: 2,6
import torch
from torch import nn
from torch.func import functional_call


class Trunk(nn.Module):
    def __init__(self):
        super().__init__()
        self._modules["first"] = nn.Linear(6, 8)
        self.register_module("second", nn.Linear(8, 8))
        self.scales = nn.ParameterDict({"in": torch.ones(6), "out": nn.Parameter(torch.ones(8))})
        self.shifts = nn.ParameterList([torch.zeros(8) for _ in range(2)])
        self.register_buffer("mean", torch.zeros(6))

    def __getattr__(self, name):
        try:
            return super().__getattr__(name)
        except AttributeError:
            return getattr(self._modules["first"], name)

    def forward(self, x):
        x = (x - self.get_buffer("mean")) * self.scales["in"]
        x = self.first(x) + self.shifts[0]
        return self.second(x) * self.scales["out"] + self.get_parameter("shifts.1")


class Features(nn.Module):
    """Takes its input from a hook, and pools what another hook has widened."""

    def __init__(self, trunk):
        super().__init__()
        self.trunk = trunk
        self.seen = {}
        self.own = len(list(trunk.parameters(recurse=False)))
        self.held = sum(b.numel() for b in trunk.buffers())
        trunk.first.register_forward_hook(self.keep("first"))
        self.pool = nn.AdaptiveAvgPool1d(4)
        self.pool.register_forward_pre_hook(lambda module, inputs: (inputs[0].unsqueeze(1),))
        self.pool.register_forward_hook(lambda module, inputs, output: output.flatten(1))
        removed = self.pool.register_forward_hook(lambda module, inputs, output: output[:1])
        removed.remove()
        names = dict(self.named_parameters(prefix="net"))
        self.head = nn.Linear(4 + self.own, self.held + len(names) - trunk.in_features)

    def keep(self, name):
        def hook(module, inputs, output):
            self.seen[name] = output

        return hook

    def forward(self, x):
        functional_call(self.trunk, dict(self.trunk.named_parameters()), (x,))
        return self.head(self.pool(self.seen["first"]))


def build():
    trunk = Trunk()
    trunk._modules["second"] = nn.Linear(8, 8, bias=False)
    return Features(trunk)
