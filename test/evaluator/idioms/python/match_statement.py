# call: Net("conv", {"width": 6}, (3, 1))
# input: 1,3,9,9
from torch import nn


def activation(name):
    match name:
        case "relu" | "ReLU":
            return nn.ReLU()
        case None:
            return nn.Identity()
        case str() as other if other.startswith("leaky"):
            return nn.LeakyReLU(0.1)
        case _:
            raise ValueError(name)


class Net(nn.Module):
    def __init__(self, kind, options, geometry):
        super().__init__()
        match options:
            case {"width": int(width), "act": act}:
                pass
            case {"width": width}:
                act = "leaky_relu"
        match geometry:
            case [k, s]:
                padding = k // 2
            case (k,):
                s, padding = 1, 0
        match kind:
            case "conv":
                self.layer = nn.Conv2d(3, width, k, s, padding)
            case "linear":
                self.layer = nn.Linear(9, width)
        self.act = activation(act)
        self.none = activation(None)

    def forward(self, x):
        return self.none(self.act(self.layer(x)))
