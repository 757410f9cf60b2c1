import copy
import torch
from torch import nn
from torch.utils.data import DataLoader, Subset, SubsetRandomSampler
from torchvision import datasets, transforms

train = datasets.MNIST("d", train=True, download=True, transform=transforms.ToTensor())
idx = [i for i, (_, y) in enumerate(train) if y < 5][:64]
loader = DataLoader(Subset(train, idx), batch_size=16)
sampled = DataLoader(train, batch_size=16, sampler=SubsetRandomSampler(idx))


class Net(nn.Module):
    def __init__(self, classes=5):
        super().__init__()
        self.net = nn.Sequential(nn.Flatten(), nn.Linear(784, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, classes))

    def forward(self, x):
        return self.net(x)


net = Net()
best = copy.deepcopy(net.state_dict())
opt = torch.optim.SGD(net.parameters(), lr=0.1)
criterion = nn.CrossEntropyLoss()
for source in (loader, sampled):
    for x, y in source:
        opt.zero_grad()
        criterion(net(x), y).backward()
        opt.step()
net.load_state_dict(best)
torch.save({"state": net.state_dict(), "epoch": 1}, "checkpoint.pt")
other = Net()
ck = torch.load("checkpoint.pt")
other.load_state_dict(ck["state"])
other.eval()
with torch.no_grad():
    print(other(torch.zeros(1, 1, 28, 28)).argmax())
big = Net(10)
state = net.state_dict()
state.pop("net.4.weight"), state.pop("net.4.bias")
missing = big.load_state_dict(state, strict=False)
own = big.state_dict()
own.update({k: v for k, v in net.state_dict().items() if k in own and v.shape == own[k].shape})
big.load_state_dict(own)
