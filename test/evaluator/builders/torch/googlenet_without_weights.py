# call: model
# input: 1,3,224,224
from torchvision.models.googlenet import googlenet

model = googlenet(weights=None, num_classes=20, init_weights=False)
