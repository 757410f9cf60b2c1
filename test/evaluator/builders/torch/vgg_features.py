# call: Perceptual()
# input: 1,3,96,64
import torch.nn as nn
from torchvision.models import vgg19


class Perceptual(nn.Module):
    def __init__(self):
        super().__init__()
        features = vgg19(weights=None).features
        self.low = nn.Sequential(*[features[i] for i in range(4)])
        self.high = features[4:18].eval()
        for p in self.parameters():
            p.requires_grad = False

    def forward(self, x):
        low = self.low(x)
        return low, self.high(low)
