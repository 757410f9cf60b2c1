import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

from model import Net

BATCH_SIZE = 16


def get_loader():
    images = torch.randn(64, 3, 32, 32)
    labels = torch.randint(0, 10, (64,))
    return DataLoader(TensorDataset(images, labels), batch_size=BATCH_SIZE, shuffle=True)


def train_one_epoch(model, loader, criterion, optimizer):
    model.train()
    for images, labels in loader:
        optimizer.zero_grad()
        outputs = model(images)
        #         ^^^^^^^^^^^^^ error[shape-error]
        loss = criterion(outputs, labels)
        loss.backward()
        optimizer.step()


if __name__ == "__main__":
    net = Net()
    criterion = nn.CrossEntropyLoss()
    optimizer = optim.Adam(net.parameters(), lr=1e-3)
    train_one_epoch(net, get_loader(), criterion, optimizer)
