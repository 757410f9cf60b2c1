# call: model
# input: 1,3,299,299
from torch import nn
from torchvision import models

model = models.inception_v3(weights=models.Inception_V3_Weights.DEFAULT)
model.AuxLogits.fc = nn.Linear(model.AuxLogits.fc.in_features, 6)
model.fc = nn.Linear(model.fc.in_features, 6)
