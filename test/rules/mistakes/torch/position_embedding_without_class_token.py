import torch
from torch import nn


class ViT(nn.Module):
    def __init__(self, image_size=224, patch_size=16, dim=192, classes=1000):
        super().__init__()
        num_patches = (image_size // patch_size) ** 2
        self.patch = nn.Conv2d(3, dim, patch_size, stride=patch_size)
        self.cls_token = nn.Parameter(torch.zeros(1, 1, dim))
        self.pos_embed = nn.Parameter(torch.zeros(1, num_patches, dim))
        self.head = nn.Linear(dim, classes)

    def forward(self, img):
        x = self.patch(img).flatten(2).transpose(1, 2)
        cls = self.cls_token.expand(x.shape[0], -1, -1)
        x = torch.cat((cls, x), dim=1)
        x = x + self.pos_embed
        #   ^^^^^^^^^^^^^^^^^^ error[shape-error]
        return self.head(x[:, 0])


ViT()(torch.randn(2, 3, 224, 224))
