"""The MNIST convnet without pooling: see what the first linear layer costs."""
import torch
import torch.nn as nn


class MnistNoPool(nn.Module):
    """Three 3x3 convolutions, 28 -> 26 -> 24 -> 22, and a wide head."""

    def __init__(self, hidden: int = 512, num_classes: int = 10):
        super(MnistNoPool, self).__init__()
        self.conv1 = nn.Conv2d(1, 32, 3)
        self.conv2 = nn.Conv2d(32, 64, 3)
        self.conv3 = nn.Conv2d(64, 64, 3)
        self.relu = nn.ReLU(inplace=True)

        # the map is still 22 x 22 here
        self.fc1 = nn.Linear(64 * 22 * 22, hidden)
        self.fc2 = nn.Linear(hidden, num_classes)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.relu(self.conv1(x))
        x = self.relu(self.conv2(x))
        x = self.relu(self.conv3(x))
        x = torch.flatten(x, 1)
        x = self.relu(self.fc1(x))
        return self.fc2(x)


def count_parameters(model):
    return sum(p.numel() for p in model.parameters() if p.requires_grad)


if __name__ == "__main__":
    model = MnistNoPool()
    print(model)
    print("parameters:", count_parameters(model))
    x = torch.zeros(1, 1, 28, 28)
    with torch.no_grad():
        logits = model(x)
    assert logits.shape == (1, 10)
