# call: Masked(6)
# input: 2,5,6
import torch
import torch.nn as nn


class Masked(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.proj = nn.Linear(d, d)
        self.register_buffer("scale", torch.ones(d), persistent=False)
        self.bias = None
        self.mask_token = nn.Parameter(torch.zeros(1, 1, d))

    def forward(self, x):
        b, t, d = x.shape
        mask = torch.tril(torch.ones(t, t, device=x.device, dtype=torch.bool))
        scores = self.proj(x) @ x.transpose(1, 2)
        scores.masked_fill_(~mask, float("-inf"))
        weights = torch.where(torch.isinf(scores), torch.zeros_like(scores), scores.softmax(-1))
        out = torch.empty_like(x)
        out[:, 0] = x[:, 0]
        for i in range(1, t):
            out[:, i] = weights[:, i, :i].sum(dim=-1, keepdim=True) * x[:, i]
        out[..., -1] += 1
        out *= self.scale
        out[:, :1, :] = self.mask_token.expand(b, -1, -1)
        if self.bias is not None:
            out = out + self.bias
        return out.clamp_(min=0), mask
