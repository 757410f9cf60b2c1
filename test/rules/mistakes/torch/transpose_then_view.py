import torch
from torch import nn


class MultiHead(nn.Module):
    def __init__(self, dim=256, heads=8):
        super().__init__()
        self.heads = heads
        self.to_qkv = nn.Linear(dim, dim * 3)
        self.proj = nn.Linear(dim, dim)

    def forward(self, x):
        b, n, d = x.shape
        q, k, v = self.to_qkv(x).chunk(3, dim=-1)
        q = q.view(b, n, self.heads, -1).transpose(1, 2)
        k = k.view(b, n, self.heads, -1).transpose(1, 2)
        v = v.view(b, n, self.heads, -1).transpose(1, 2)
        out = torch.softmax(q @ k.transpose(-2, -1), dim=-1) @ v
        out = out.transpose(1, 2).view(b, n, d)
        #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        # fix "Use reshape, which copies where it must" => out = out.transpose(1, 2).reshape(b, n, d)
        return self.proj(out)


MultiHead()(torch.randn(2, 50, 256))
