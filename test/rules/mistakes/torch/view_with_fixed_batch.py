# The batch size stands in view, and the last batch is smaller.
import torch
from torch import nn

BATCH_SIZE = 64


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3, stride=2, padding=1)
        self.fc = nn.Linear(8 * 16 * 16, 10)

    def forward(self, x):
        x = torch.relu(self.conv(x))
        x = x.view(BATCH_SIZE, 8 * 16 * 16)
        #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        # fix "Let view find the batch size by -1" => x = x.view(-1, 8 * 16 * 16)
        return self.fc(x)


net = Net()
last = torch.randn(16, 3, 32, 32)
print(net(last).shape)
