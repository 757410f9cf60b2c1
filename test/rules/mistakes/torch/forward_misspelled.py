import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(16, 4)

    def foward(self, x):
        return self.fc(x)


net = Net()
y = net(torch.zeros(1, 16))
#   ^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
