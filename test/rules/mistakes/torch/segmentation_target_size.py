# The network halves the map, the mask has the full size.
import torch
from torch import nn


class FCN(nn.Module):
    def __init__(self, classes=21):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 3, stride=2, padding=1)
        self.conv2 = nn.Conv2d(32, classes, 1)

    def forward(self, x):
        return self.conv2(torch.relu(self.conv1(x)))


model = FCN()
images = torch.rand(4, 3, 128, 128)
masks = torch.zeros(4, 128, 128, dtype=torch.long)
loss_function = nn.CrossEntropyLoss()
loss = loss_function(model(images), masks)
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
