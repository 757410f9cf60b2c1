# call: Net(aux_logits=True)
# input: 2,3,20,20
import random

import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, aux_logits=True):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)
        self.fc = nn.Linear(8, 5)
        self.aux_logits = aux_logits
        if aux_logits:
            self.aux = nn.Linear(8, 5)
        else:
            self.register_module("aux", None)

    def forward(self, x, targets=None):
        if self.training and random.random() < 0.5:
            x = x.flip(-1)
        feat = F.adaptive_avg_pool2d(F.relu(self.conv(x)), 1).flatten(1)
        aux = self.aux(feat) if self.aux is not None and self.training else None
        out = self.fc(F.dropout(feat, p=0.5, training=self.training))
        if self.training:
            return out, aux
        if targets is not None:
            return F.cross_entropy(out, targets)
        return out
