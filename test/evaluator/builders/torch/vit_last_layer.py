# call: model
# input: 1,3,224,224
import torchvision
from torch import nn

model = torchvision.models.vit_l_32(weights="IMAGENET1K_V1")
model.heads.head = nn.Linear(model.heads.head.in_features, 100)
