# call: model
# input: 2,3,224,224
from torch import nn
import torchvision

model = torchvision.models.vit_b_16(weights=torchvision.models.ViT_B_16_Weights.DEFAULT)
for parameter in model.parameters():
    parameter.requires_grad = False
model.heads = nn.Linear(in_features=768, out_features=3)
model.class_token.requires_grad = True
