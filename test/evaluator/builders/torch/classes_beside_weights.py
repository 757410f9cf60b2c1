# call: build()
# input: 1,3,224,224
from torchvision.models import resnet50


def build():
    return resnet50(weights="DEFAULT", num_classes=10)
