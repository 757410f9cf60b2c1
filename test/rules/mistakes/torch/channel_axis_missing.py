import torch
from torch import nn

X_train = torch.zeros(64, 28, 28)
y_train = torch.zeros(64, dtype=torch.long)


class DigitNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(1, 32, 3),
            #         ^ error[conv-in-channels-mismatch]
            # fix "Add the axis of the channels" => return self.layers(x.unsqueeze(1))
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(32 * 13 * 13, 10),
        )

    def forward(self, x):
        return self.layers(x)


model = DigitNet()
outputs = model(X_train)
loss = nn.functional.cross_entropy(outputs, y_train)
