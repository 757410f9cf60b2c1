# warns
import torch
import torch.nn as nn


class Regressor(nn.Module):
    def __init__(self, n_features):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(n_features, 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1)
        )

    def forward(self, x):
        return self.layers(x)


X = torch.randn(256, 13)
y = torch.randn(256)
model = Regressor(13)
loss_fn = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)

for epoch in range(5):
    pred = model(X)
    loss = loss_fn(pred, y)
    #      ^^^^^^^^^^^^^^^^ error[framework-warning]
    # fix "Give the target the input's sizes" => loss = loss_fn(pred, y.unsqueeze(-1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
