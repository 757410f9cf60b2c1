# call: model
# input: 1,3,224,224
from torch import nn
from torchvision.models import resnet50

model = resnet50()
model.fc = nn.Linear(512, 10)
