# call: model
# input: 1,3,224,224
# unknown: options other than the number of classes
from torchvision.models import resnet50

model = resnet50(replace_stride_with_dilation=[False, False, True])
