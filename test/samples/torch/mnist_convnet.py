"""A small convnet for MNIST, written as one nn.Sequential."""
import torch
from torch import nn, optim

BATCH_SIZE = 128
NUM_CLASSES = 10

model = nn.Sequential(
    # 1 x 28 x 28
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    # 32 x 13 x 13
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    # 64 x 5 x 5
    nn.Conv2d(64, 64, 3),
    nn.ReLU(),
    # 64 x 3 x 3
    nn.Flatten(),
    nn.Linear(64 * 3 * 3, 64),
    nn.ReLU(),
    nn.Dropout(0.5),
    nn.Linear(64, NUM_CLASSES),
)


def accuracy(logits, target):
    return (logits.argmax(dim=1) == target).float().mean().item()


def train(loader, epochs=5, lr=1e-3):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model.to(device)
    criterion = nn.CrossEntropyLoss()
    optimizer = optim.Adam(model.parameters(), lr=lr)
    for epoch in range(epochs):
        for images, target in loader:
            images, target = images.to(device), target.to(device)
            logits = model(images)
            loss = criterion(logits, target)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        print(f"epoch {epoch}: loss {loss.item():.4f}, accuracy {accuracy(logits, target):.3f}")


if __name__ == "__main__":
    batch = torch.rand(BATCH_SIZE, 1, 28, 28)
    target = torch.randint(0, NUM_CLASSES, (BATCH_SIZE,))
    print(model(batch).shape)
    train([(batch, target)], epochs=1)
