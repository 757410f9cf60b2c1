import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, num_classes=1000):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(3, 64, 3, padding=1), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten())
        self.fc = nn.Linear(64, num_classes)

    def forward(self, x):
        return self.fc(self.features(x))


pretrained = Net()
torch.manual_seed(0)
model = Net(num_classes=10)
model.load_state_dict(pretrained.state_dict())
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
print(model(torch.randn(1, 3, 32, 32)).shape)
