import torch
from torch import nn

model = nn.Sequential(
    nn.Flatten(),
    nn.Linear(784, 256),
    nn.BatchNorm2d(256),
    #^^^^^^^^^^^^^^^^^^ error[shape-error]
    # fix "Use BatchNorm1d" => nn.BatchNorm1d(256),
    nn.ReLU(),
    nn.Linear(256, 10),
)

images = torch.rand(32, 1, 28, 28)
print(model(images))
