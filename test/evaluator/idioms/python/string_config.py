# call: Net("3-c8-p-c16-f", out=4)
# input: 1,3,8,8
import re

from torch import nn


class Net(nn.Module):
    def __init__(self, text, out):
        super().__init__()
        head, *parts = text.split("-")
        channels = int(head)
        layers = []
        for part in parts:
            kind, value = part[0], part[1:]
            if kind == "c":
                layers.append(nn.Conv2d(channels, int(value), 3, padding=1))
                channels = int(value)
            elif kind.upper() == "P":
                layers.append(nn.MaxPool2d(2))
            elif part.startswith(("f", "g")) and not value:
                layers.append(nn.Flatten())
        self.body = nn.Sequential(*layers)
        digits = re.findall(r"\d+", text)
        self.head = nn.Linear(int(digits[-1]) * 16, out)

    def forward(self, x):
        return self.head(self.body(x))
