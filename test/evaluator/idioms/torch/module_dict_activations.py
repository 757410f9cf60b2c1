# call: MyModule("lrelu")
# input: 4,10,8,8
from torch import nn


class MyModule(nn.Module):
    def __init__(self, act="relu"):
        super().__init__()
        self.choices = nn.ModuleDict({"conv": nn.Conv2d(10, 10, 3), "pool": nn.MaxPool2d(3)})
        self.activations = nn.ModuleDict([["lrelu", nn.LeakyReLU()], ["prelu", nn.PReLU()]])
        self.act = act

    def forward(self, x, choice="conv"):
        x = self.choices[choice](x)
        for name, layer in self.choices.items():
            if name == "pool":
                x = layer(x)
        if self.act in self.activations:
            x = self.activations[self.act](x)
        return x
