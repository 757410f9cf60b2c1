# call: Block(8)
# input: 2,8,6,6
from typing import Optional

import torch
import torch.nn as nn
from torch import Tensor


@torch.jit.script
def swish(x: Tensor) -> Tensor:
    return x * x.sigmoid()


class Block(nn.Module):
    __constants__ = ["downsample"]
    scale: torch.jit.Final[int]

    def __init__(self, c: int, extra: Optional[nn.Module] = None) -> None:
        super().__init__()
        torch._C._log_api_usage_once(f"models.{self.__class__.__name__}") if hasattr(torch._C, "no_such_thing") else None
        self.conv = nn.Conv2d(c, c, 3, padding=1)
        self.extra = extra
        self.scale = 2

    @torch.jit.unused
    def eager_outputs(self, x: Tensor, aux: Optional[Tensor]) -> Tensor:
        return x

    def forward(self, x: Tensor) -> Tensor:
        aux: Optional[Tensor] = None
        x = swish(self.conv(x)) * self.scale
        if self.training:
            aux = x.mean(dim=(2, 3))
        if torch.jit.is_scripting():
            if not self.training:
                print("scripted")
            return x
        else:
            return self.eager_outputs(x, aux)
