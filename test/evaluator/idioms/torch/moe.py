# call: MoE(16, 4, num_experts=4, top_k=2)
# input: 6,16
import torch
import torch.nn as nn
import torch.nn.functional as F


class Expert(nn.Module):
    def __init__(self, d_in, d_out, hidden=32):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(d_in, hidden), nn.ReLU(), nn.Linear(hidden, d_out))

    def forward(self, x):
        return self.net(x)


class MoE(nn.Module):
    def __init__(self, d_in, d_out, num_experts=8, top_k=2):
        super().__init__()
        self.gate = nn.Linear(d_in, num_experts, bias=False)
        self.experts = nn.ModuleList([Expert(d_in, d_out) for _ in range(num_experts)])
        self.top_k = top_k

    def forward(self, x):
        weights, picked = torch.topk(self.gate(x), self.top_k, dim=-1)
        weights = F.softmax(weights, dim=-1)
        outputs = torch.stack([expert(x) for expert in self.experts], dim=1)
        picked = picked.unsqueeze(-1).expand(-1, -1, outputs.size(-1))
        chosen = torch.gather(outputs, 1, picked)
        return (weights.unsqueeze(-1) * chosen).sum(dim=1)
