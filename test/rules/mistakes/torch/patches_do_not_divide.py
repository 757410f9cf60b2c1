import torch
from einops import rearrange
from torch import nn


class PatchEmbedding(nn.Module):
    def __init__(self, patch_size=16, in_channels=3, dim=128):
        super().__init__()
        self.patch_size = patch_size
        self.proj = nn.Linear(patch_size * patch_size * in_channels, dim)

    def forward(self, x):
        p = self.patch_size
        x = rearrange(x, "b c (h p1) (w p2) -> b (h w) (p1 p2 c)", p1=p, p2=p)
        #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        return self.proj(x)


PatchEmbedding()(torch.randn(1, 3, 250, 250))
