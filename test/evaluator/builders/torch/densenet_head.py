# call: model
# input: 1,4,128,128
from torch import nn
from torchvision import models

model = models.densenet121(pretrained=True)
model.classifier = nn.Linear(model.classifier.in_features, 14)
model.features.conv0 = nn.Conv2d(4, 64, 7, 2, 3, bias=False)
model.features.denseblock4.requires_grad_(False)
