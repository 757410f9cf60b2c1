# call: model
# input: 4,1,64,64
import torch.nn as nn
from torchvision.models import resnet18

model = resnet18(weights=None, num_classes=10)
model.conv1 = nn.Conv2d(1, 64, kernel_size=7, stride=2, padding=3, bias=False)
