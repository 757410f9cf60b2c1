# call: Net(7)
# input: 3,3,256,256
import torch
import torch.nn as nn
from torchvision.models import ResNet34_Weights, resnet34


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.backbone = resnet34(weights=ResNet34_Weights.DEFAULT)
        width = self.backbone.fc.in_features
        self.backbone.fc = nn.Identity()
        self.head = nn.Sequential(nn.Dropout(0.2), nn.Linear(width, classes))

    def forward(self, x):
        return self.head(torch.relu(self.backbone(x)))
