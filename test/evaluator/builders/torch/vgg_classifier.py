# call: vgg
# input: 2,3,224,224
import torch.nn as nn
import torchvision

vgg = torchvision.models.vgg16_bn(pretrained=True)
for name, parameter in vgg.named_parameters():
    if "classifier" not in name:
        parameter.requires_grad = False
layers = list(vgg.classifier.children())[:-1]
layers.extend([nn.Linear(vgg.classifier[-1].in_features, 5), nn.LogSoftmax(dim=1)])
vgg.classifier = nn.Sequential(*layers)
