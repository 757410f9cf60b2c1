# call: FPN([8, 16, 32], 12)
# input: 1,3,64,48
from typing import Dict, List

import torch.nn as nn
import torch.nn.functional as F
from torch import Tensor


class FPN(nn.Module):
    def __init__(self, in_channels: List[int], out_channels: int):
        super().__init__()
        self.stages = nn.ModuleList()
        c = 3
        for ch in in_channels:
            self.stages.append(nn.Conv2d(c, ch, 3, stride=2, padding=1))
            c = ch
        self.laterals = nn.ModuleList(nn.Conv2d(ch, out_channels, 1) for ch in in_channels)
        self.smooth = nn.ModuleList(nn.Conv2d(out_channels, out_channels, 3, padding=1) for _ in in_channels)

    def _upsample_add(self, x: Tensor, y: Tensor) -> Tensor:
        _, _, H, W = y.size()
        return F.interpolate(x, size=(H, W), mode="bilinear", align_corners=False) + y

    def forward(self, x: Tensor) -> Dict[str, Tensor]:
        features: List[Tensor] = []
        for stage in self.stages:
            x = F.relu(stage(x))
            features.append(x)
        outs = [lateral(f) for lateral, f in zip(self.laterals, features)]
        for i in range(len(outs) - 1, 0, -1):
            outs[i - 1] = self._upsample_add(outs[i], outs[i - 1])
        return {f"p{i + 2}": smooth(out) for i, (smooth, out) in enumerate(zip(self.smooth, outs))}
