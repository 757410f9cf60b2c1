# call: Axial(6, 3)
# input: 2,6,4,5
# The ellipsis in parentheses is one axis.
import torch
from einops import rearrange, reduce, repeat
from einops.layers.torch import Rearrange
from torch import nn


class Axial(nn.Module):
    def __init__(self, dim, heads):
        super().__init__()
        self.heads = heads
        self.to_qkv = nn.Conv2d(dim, dim * 3, 1)
        self.memory = nn.Parameter(torch.randn(2, heads, 4, dim // heads))
        self.flat = Rearrange("b c ... -> b (...) c")
        self.out = nn.Linear(dim, dim)

    def forward(self, x):
        qkv = self.to_qkv(x).chunk(3, dim=1)
        q, k, v = (rearrange(t, "b (h c) ... -> b h (...) c", h=self.heads) for t in qkv)
        mk, mv = (repeat(t, "h n d -> b h n d", b=k.shape[0]) for t in self.memory)
        k, v = torch.cat((mk, k), dim=-2), torch.cat((mv, v), dim=-2)
        y = (q @ k.transpose(-1, -2)).softmax(dim=-1) @ v
        y = rearrange(y, "b h n c -> b n (h c)") + self.flat(x)
        return reduce(self.out(y), "b n ... -> b (...)", "mean")
