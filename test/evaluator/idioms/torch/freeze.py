# call: build()
# input: 2,8
from torch import nn


def set_parameter_requires_grad(model, feature_extracting):
    if feature_extracting:
        for param in model.parameters():
            param.requires_grad = False


def freeze(module):
    module.eval()
    return module.requires_grad_(False)


def build(feature_extract=True):
    net = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 16), nn.BatchNorm1d(16), nn.Linear(16, 2))
    set_parameter_requires_grad(net, feature_extract)
    net[-1].weight.requires_grad = True
    net[2].bias.requires_grad = True
    freeze(net[3])
    net[3].weight.requires_grad_()
    return net
