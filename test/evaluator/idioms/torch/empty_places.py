# call: UViT()
# input: 2,16,8,8
"""Lists of layers with None in a layer's place, as skips have it, and lists that are cut and mended."""

import torch
from einops import rearrange
from torch import nn


class Attention(nn.Module):
    def __init__(self, dim, heads=4):
        super().__init__()
        self.heads = heads
        self.scale = dim**-0.5
        self.to_qkv = nn.Conv2d(dim, dim * 3, 1, bias=False)
        self.to_out = nn.Conv2d(dim, dim, 1)

    def forward(self, x):
        height, width, heads = *x.shape[-2:], self.heads
        qkv = self.to_qkv(x).chunk(3, dim=1)
        q, k, v = map(lambda t: rearrange(t, "b (h d) ... -> b h (...) d", h=heads), qkv)
        mask = torch.ones(height * width, height * width, dtype=torch.bool).triu(1)
        sim = (q @ k.transpose(-1, -2)) * self.scale
        sim = sim.masked_fill(mask, -torch.finfo(sim.dtype).max)
        out = rearrange(sim.softmax(dim=-1) @ v, "b h (x y) d -> b (h d) x y", x=height, y=width)
        return self.to_out(out)


class UViT(nn.Module):
    def __init__(self, dim=16, depth=4):
        super().__init__()
        self.layers = nn.ModuleList([])
        for i in range(depth):
            joins = i >= depth // 2
            self.layers.append(nn.ModuleList([nn.Conv2d(2 * dim, dim, 1) if joins else None, Attention(dim)]))
        self.heads = nn.ModuleDict({"main": nn.Linear(dim, 10), "aux": None, "old": nn.Linear(dim, 3)})
        del self.heads["old"]
        self.tail = nn.Sequential(nn.Linear(10, 10), nn.ReLU(), nn.Linear(10, 10), nn.Linear(10, 1000))
        del self.tail[-1]
        self.tail.pop(0)

    def forward(self, x):
        skips = []
        for join, attention in self.layers:
            if join is None:
                skips.append(x)
            else:
                x = join(torch.cat((x, skips.pop()), dim=1))
            x = x + attention(x)
        x = x.mean(dim=(2, 3))
        assert len(self.layers[0]) == 2 and self.heads["aux"] is None and "old" not in self.heads
        return self.tail(self.heads["main"](x))
