import torch
import torch.nn.functional as F
from torch import nn

lengths = torch.tensor([2, 3])
longest = lengths.max()
mask = torch.zeros(2, longest)
x = torch.zeros(6, 4)
print(x.view(longest, 8).shape, x[:1].expand(longest, 4).shape, x.repeat(longest, 1).shape)
print(x.split([longest, longest])[0].shape, torch.zeros((longest, 3)).shape)
image = torch.zeros(1, 1, 4, 4)
print(F.interpolate(image, size=(longest, longest)).shape, F.avg_pool2d(image, (longest, longest)).shape)
up = nn.ConvTranspose1d(4, 1, 3, stride=2)
print(up(torch.zeros(1, 4, 5), output_size=(1, 1, torch.tensor([12]).max())).shape)
print(torch.randint(high=5, size=(2, 3)).shape)
out = nn.Linear(4, 2)(x)
assert out.shape == torch.Size([6, 2]) and out.size() == torch.Size((6, 2))
complex_conv = nn.Conv2d(3, 4, 3, dtype=torch.complex64)
print(torch.view_as_real(complex_conv.weight).shape)
