import torch
import torch.nn as nn
import torch.nn.functional as F


class DogCatNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 16, 3, padding=1)
        self.conv2 = nn.Conv2d(16, 32, 3, padding=1)
        self.pool = nn.MaxPool2d(2, 2)
        self.fc1 = nn.Linear(32 * 16 * 16, 256)
        #                    ^^^^^^^^^^^^ error[linear-in-features-mismatch]
        # fix "Flatten the map first" => x = F.relu(self.fc1(x.flatten(1)))
        self.fc2 = nn.Linear(256, 2)

    def forward(self, x):
        x = self.pool(F.relu(self.conv1(x)))
        x = self.pool(F.relu(self.conv2(x)))
        x = F.relu(self.fc1(x))
        return self.fc2(x)


if __name__ == "__main__":
    net = DogCatNet()
    out = net(torch.randn(8, 3, 64, 64))
    print(out.size())
