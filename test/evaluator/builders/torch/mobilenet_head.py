# call: get_model(12)
# input: 1,3,192,192
import torch.nn as nn
from torchvision.models import MobileNet_V2_Weights, mobilenet_v2


def get_model(n):
    model = mobilenet_v2(weights=MobileNet_V2_Weights.IMAGENET1K_V1)
    for param in model.features[:-3].parameters():
        param.requires_grad = False
    model.classifier[1] = nn.Linear(model.last_channel, n) if hasattr(model, "no_such") else nn.Linear(1280, n)
    return model
