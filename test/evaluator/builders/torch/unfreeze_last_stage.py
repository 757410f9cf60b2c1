# call: model
# input: 1,3,224,224
import torch.nn as nn
import torchvision.models as models

model = models.resnet101(weights="DEFAULT")
for name, child in model.named_children():
    trains = name in ("layer4", "fc")
    for p in child.parameters():
        p.requires_grad = trains
for module in model.modules():
    if isinstance(module, nn.BatchNorm2d):
        module.weight.requires_grad_(False)
        module.bias.requires_grad_(False)
model.layer4[-1].conv3.weight.requires_grad = False
