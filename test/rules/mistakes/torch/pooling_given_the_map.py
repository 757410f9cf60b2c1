import torch
import torch.nn as nn


class ConvBlock(nn.Module):
    def __init__(self, cin, cout):
        super().__init__()
        self.conv = nn.Conv2d(cin, cout, 3, padding=1)
        self.bn = nn.BatchNorm2d(cout)

    def forward(self, x):
        return torch.relu(self.bn(self.conv(x)))
        #                         ^^^^^^^^^^^^ error[shape-error]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.block1 = ConvBlock(3, 16)
        self.block2 = ConvBlock(16, 32)
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(32, 10)

    def forward(self, x):
        x = self.block1(x)
        x = nn.MaxPool2d(x, 2)
        x = self.block2(x)
        x = self.pool(x).flatten(1)
        return self.fc(x)


net = Net()
out = net(torch.randn(4, 3, 32, 32))
loss = nn.CrossEntropyLoss()(out, torch.randint(0, 10, (4,)))
loss.backward()
