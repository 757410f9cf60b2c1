import torch

from nets.unet import UNet

model = UNet()
scan = torch.rand(1, 1, 250, 250)
mask = model(scan)
#      ^^^^^^^^^^^ error[shape-error]
print(mask.shape)
