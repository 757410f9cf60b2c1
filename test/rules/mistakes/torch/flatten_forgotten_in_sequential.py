import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"

model = nn.Sequential(
    nn.Conv2d(1, 32, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(32, 64, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Linear(64 * 7 * 7, 128),
    #         ^^^^^^^^^^ error[linear-in-features-mismatch]
    # fix "Flatten the map first" => nn.Flatten(),
    nn.ReLU(),
    nn.Linear(128, 10),
).to(device)

x = torch.rand(16, 1, 28, 28, device=device)
print(model(x).shape)
