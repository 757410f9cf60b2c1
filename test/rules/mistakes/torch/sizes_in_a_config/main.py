import torch

from config import BATCH, LATENT
from networks import Generator

gen = Generator()
z = torch.randn(BATCH, LATENT, 1, 1)
images = gen(z)
#        ^^^^^^ error[shape-error]
print(images.shape)
