# call: model
# input: 1,3,224,224
# unknown: the code changes what lies inside
from torch import nn
from torchvision.models import resnet18

model = resnet18()
model.layer3[0].conv1 = nn.Conv2d(128, 256, 3, stride=1, padding=1, bias=False)
model.layer3[0].downsample[0] = nn.Conv2d(128, 256, 1, stride=1, bias=False)
