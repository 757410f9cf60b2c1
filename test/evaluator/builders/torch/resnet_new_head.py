# call: model
# input: 1,3,224,224
import torch
from torch import nn
from torchvision import models

model = models.resnet50(weights=models.ResNet50_Weights.IMAGENET1K_V2)
for param in model.parameters():
    param.requires_grad = False
num_features = model.fc.in_features
model.fc = nn.Linear(num_features, 10)
model = model.to(torch.device("cuda" if torch.cuda.is_available() else "cpu"))
