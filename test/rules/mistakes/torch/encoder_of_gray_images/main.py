import torch
import torch.nn as nn

from unet_parts import Encoder

encoder = Encoder(chs=(1, 16, 32))
head = nn.Linear(32, 5)
photos = torch.rand(4, 3, 64, 64)
features = encoder(photos).mean((2, 3))
#          ^^^^^^^^^^^^^^^ error[shape-error]
print(head(features).shape)
