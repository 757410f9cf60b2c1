import torch
import torch.nn as nn


class Logistic(nn.Module):
    def __init__(self, n_features):
        super().__init__()
        self.linear = nn.Linear(n_features, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


x_train = torch.randn(8, 30)
y_train = torch.ones(8)
model = Logistic(30)
criterion = nn.BCELoss()
y_pred = model(x_train)
loss = criterion(y_pred, y_train)
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
