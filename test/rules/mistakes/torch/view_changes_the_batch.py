# The view fits, but it makes four rows of each image; the loss notices.
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 10)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = F.interpolate(x, size=10)
        x = x.view(-1, 16 * 5 * 5)
        return self.fc2(F.relu(self.fc1(x)))


net = Net()
images = torch.randn(64, 3, 32, 32)
labels = torch.randint(0, 10, (64,))
output = net(images)
loss = F.cross_entropy(output, labels)
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
loss.backward()
