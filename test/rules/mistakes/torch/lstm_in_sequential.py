import torch
from torch import nn

sequence = torch.randn(32, 50, 10)

model = nn.Sequential(
    nn.LSTM(10, 64, batch_first=True),
    nn.Linear(64, 1),
    #^^^^^^^^^^^^^^^ error[shape-error]
)
print(model(sequence).shape)
