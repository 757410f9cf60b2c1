import numpy as np
import torch
import torch.nn as nn

images = np.zeros((8, 224, 224, 3), dtype=np.float32)
batch = torch.from_numpy(images)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 64, kernel_size=7, stride=2, padding=3)
        #                     ^ error[conv-in-channels-mismatch]
        # fix "Put the channels before the spatial axes" => return self.pool(torch.relu(self.conv(x.permute(0, 3, 1, 2))))
        self.pool = nn.MaxPool2d(3, stride=2, padding=1)

    def forward(self, x):
        return self.pool(torch.relu(self.conv(x)))


features = Encoder()(batch)
