# call: model
# input: 1,3,288,288
from torch import nn
from torchvision.models import efficientnet_b2, EfficientNet_B2_Weights

weights = EfficientNet_B2_Weights.DEFAULT
transforms = weights.transforms()
model = efficientnet_b2(weights=weights)
model.requires_grad_(False)
model.classifier = nn.Sequential(nn.Dropout(p=0.3, inplace=True), nn.Linear(in_features=1408, out_features=3))
