# call: Reader(6)
# input: 2,5,6
"""Results whose parts have names."""
import torch
from torch import nn


class Reader(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.score = nn.Linear(width, 1)
        self.out = nn.Linear(width, 3)

    def forward(self, x):
        best = self.score(x).squeeze(-1).topk(2, dim=1).indices
        picked = x.gather(1, best.unsqueeze(-1).expand(-1, -1, x.size(-1)))
        peak = picked.max(dim=1).values + torch.sort(x, dim=1, descending=True).values[:, 0]
        middle = torch.median(x, 1).values + x.kthvalue(2, dim=1).values + x.mode(1).values
        spread = x.aminmax(dim=1)
        values, indices = x.cummax(1)
        factors = torch.linalg.svd(x, full_matrices=False)
        back = factors.U @ torch.diag_embed(factors.S) @ factors.Vh
        mixed = torch.linalg.qr(back.mT).Q.mT[:, 0] + values[:, -1] + indices.float().mean(1)
        return self.out(peak + middle + spread.max - spread.min + mixed)
