import torch
from torch import nn

features = torch.randn(100, 20)
labels = torch.zeros(100, 1, dtype=torch.long)

model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 3))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters())

for epoch in range(10):
    optimizer.zero_grad()
    loss = criterion(model(features), labels)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
    loss.backward()
    optimizer.step()
