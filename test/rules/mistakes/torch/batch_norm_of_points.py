import torch
import torch.nn as nn


class PointNetLike(nn.Module):
    def __init__(self, classes=40):
        super().__init__()
        self.fc1 = nn.Linear(3, 64)
        self.bn1 = nn.BatchNorm1d(64)
        #                         ^^ error[batch-norm-features-mismatch]
        # fix "Put the channels on axis 1, and back" => x = torch.relu(self.bn1(self.fc1(pts).transpose(1, 2)).transpose(1, 2))
        self.fc2 = nn.Linear(64, 128)
        self.bn2 = nn.BatchNorm1d(128)
        self.head = nn.Linear(128, classes)

    def forward(self, pts):
        x = torch.relu(self.bn1(self.fc1(pts)))
        x = torch.relu(self.bn2(self.fc2(x).transpose(1, 2)).transpose(1, 2))
        x = x.max(dim=1).values
        return self.head(x)


net = PointNetLike()
points = torch.rand(16, 1024, 3)
labels = torch.randint(0, 40, (16,))
loss = nn.functional.cross_entropy(net(points), labels)
loss.backward()
