import torch
import torch.nn as nn


class SmallCNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(3, 16, 5),
            nn.ReLU(),
            nn.MaxPool2d(4),
            nn.Conv2d(16, 16, 3),
            nn.ReLU(),
        )
        self.head = nn.Linear(400, 10)
        #                     ^^^ error[linear-in-features-mismatch]
        # fix "Keep the batch when flattening" => x = torch.flatten(x, 1)

    def forward(self, x):
        x = self.body(x)
        x = torch.flatten(x)
        return self.head(x)


model = SmallCNN()
batch = torch.zeros(8, 3, 32, 32)
scores = model(batch)
