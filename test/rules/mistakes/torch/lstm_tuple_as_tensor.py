import torch
from torch import nn


class Forecaster(nn.Module):
    def __init__(self, n_features=5, hidden=32):
        super().__init__()
        self.lstm = nn.LSTM(n_features, hidden, batch_first=True)
        self.linear = nn.Linear(hidden, 1)

    def forward(self, x):
        x = self.lstm(x)
        x = self.linear(x)
        #   ^^^^^^^^^^^^^^ error[shape-error]
        # fix "Take the output of the LSTM and leave its state" => x, _ = self.lstm(x)
        return x


model = Forecaster()
prediction = model(torch.randn(16, 24, 5))
