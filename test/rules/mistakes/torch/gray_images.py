import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

train_data = datasets.FashionMNIST("data", train=True, download=True, transform=transforms.ToTensor())
train_loader = DataLoader(train_data, batch_size=64, shuffle=True)


class FashionNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 3, padding=1)
        #                      ^ error[conv-in-channels-mismatch]
        # fix "Set in_channels to 1" => self.conv1 = nn.Conv2d(1, 32, 3, padding=1)
        # fix "Use LazyConv2d, which takes in_channels from its first input" => self.conv1 = nn.LazyConv2d(32, 3, padding=1)
        self.conv2 = nn.Conv2d(32, 64, 3, padding=1)
        self.pool = nn.MaxPool2d(2)
        self.fc = nn.Linear(64 * 7 * 7, 10)

    def forward(self, x):
        x = self.pool(torch.relu(self.conv1(x)))
        x = self.pool(torch.relu(self.conv2(x)))
        return self.fc(x.flatten(1))


model = FashionNet()
loss_fn = nn.CrossEntropyLoss()
for X, y in train_loader:
    loss = loss_fn(model(X), y)
    loss.backward()
