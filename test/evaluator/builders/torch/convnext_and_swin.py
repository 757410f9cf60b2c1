# call: Both()
# input: 1,3,224,224
import torch
from torch import nn
from torchvision import models


class Both(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = models.convnext_tiny(weights="DEFAULT")
        self.a.classifier[2] = nn.Linear(self.a.classifier[2].in_features, 30)
        self.b = models.swin_t(weights="DEFAULT")
        self.b.head = nn.Linear(self.b.head.in_features, 30)
        self.c = models.get_model("maxvit_t", weights=None)

    def forward(self, x):
        return torch.cat([self.a(x), self.b(x), self.c(x)], dim=1)
