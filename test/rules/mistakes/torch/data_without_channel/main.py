import torch
from torch import nn

from data import get_loaders
from net import Conv1DNet

train_loader, val_loader = get_loaders()
model = Conv1DNet()
opt = torch.optim.Adam(model.parameters())
for epoch in range(1):
    for x, y in train_loader:
        loss = nn.functional.cross_entropy(model(x), y)
        #                                  ^^^^^^^^ error[shape-error]
        opt.zero_grad()
        loss.backward()
        opt.step()
