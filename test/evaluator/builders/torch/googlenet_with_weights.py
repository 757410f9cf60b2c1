# call: model
# input: 1,3,224,224
from torchvision.models import googlenet

model = googlenet(weights="DEFAULT")
