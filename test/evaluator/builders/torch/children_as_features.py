# call: Encoder()
# input: 1,3,224,224
import torch.nn as nn
import torchvision.models as models


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        resnet = models.resnet50(weights=None)
        self.features = nn.Sequential(*list(resnet.children())[:-1])
        self.embed = nn.Linear(resnet.fc.in_features, 256)

    def forward(self, images):
        features = self.features(images)
        return self.embed(features.view(features.size(0), -1))
