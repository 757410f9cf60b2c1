# call: MLP(Config(hidden=(32, 16)))
# input: 4,10
from dataclasses import dataclass, field, replace
from typing import Optional, Tuple

from torch import nn


@dataclass(frozen=True)
class Config:
    d_in: int = 10
    hidden: Tuple[int, ...] = (64,)
    d_out: int = 3
    dropout: Optional[float] = None
    extras: dict = field(default_factory=dict)

    def __post_init__(self):
        if self.d_in <= 0:
            raise ValueError("d_in must be positive")

    @property
    def sizes(self):
        return [self.d_in, *self.hidden, self.d_out]

    @classmethod
    def small(cls, **kwargs):
        return cls(hidden=(8,), **kwargs)


class MLP(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        self.net = self.stack(config)
        self.side = self.stack(Config.small(dropout=0.2))
        self.third = self.stack(replace(config, hidden=()))

    @staticmethod
    def stack(config):
        layers = []
        for i, (a, b) in enumerate(zip(config.sizes, config.sizes[1:])):
            layers.append(nn.Linear(a, b, bias=config.extras.get("bias", True)))
            if i + 2 < len(config.sizes):
                layers.append(nn.ReLU())
                if config.dropout is not None:
                    layers.append(nn.Dropout(config.dropout))
        return nn.Sequential(*layers)

    def forward(self, x):
        return self.net(x) + self.side(x) + self.third(x)
