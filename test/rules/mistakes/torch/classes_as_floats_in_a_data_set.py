import numpy as np
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset


class IrisDataset(Dataset):
    def __init__(self, n=150):
        rng = np.random.default_rng(0)
        self.x = torch.tensor(rng.normal(size=(n, 4)), dtype=torch.float32)
        self.y = torch.tensor(rng.integers(0, 3, size=n), dtype=torch.float32)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, idx):
        return self.x[idx], self.y[idx]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 16)
        self.fc2 = nn.Linear(16, 3)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x)))


loader = DataLoader(IrisDataset(), batch_size=16, shuffle=True)
model = Net()
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(3):
    for xb, yb in loader:
        optimizer.zero_grad()
        loss = criterion(model(xb), yb)
        #      ^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        loss.backward()
        optimizer.step()
