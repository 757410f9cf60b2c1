import torch
from torch import nn


class ASPP(nn.Module):
    def __init__(self):
        super().__init__()
        self.pool = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(8, 4, 1), nn.BatchNorm2d(4), nn.ReLU())
        self.head = nn.LSTM(4, 4, num_layers=2, dropout=0.5)
        self.soft = nn.Softmax(dim=-1)

    def train(self, mode=True):
        super().train(mode)
        for m in self.modules():
            if isinstance(m, nn.BatchNorm2d):
                m.eval()
        return self

    def forward(self, x):
        p = self.pool(x).flatten(1)
        out, _ = self.head(p[None])
        return self.soft(out)


net = ASPP().eval()
print(net(torch.zeros(1, 8, 7, 7)).shape)
net = ASPP()
net.train()
print(net(torch.zeros(1, 8, 7, 7)).shape)
m = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
m.training = False
for sub in m.modules():
    sub.training = False
m(torch.zeros(1, 4))
k = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
k.train(False)
k(torch.zeros(1, 4))
try:
    nn.BatchNorm1d(4)(torch.zeros(1, 4))
except ValueError as e:
    print(e)
loss = nn.MSELoss()(torch.zeros(4, 1), torch.zeros(4, 1))
loss = nn.MSELoss()(torch.zeros(4), torch.zeros(4, 1).squeeze())
class Wrap(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner
    def forward(self, x):
        return self.inner(x)
    def load_state_dict(self, state, strict=True):
        return self.inner.load_state_dict(state, strict)
w = Wrap(nn.Linear(2, 3))
w.load_state_dict(nn.Linear(2, 3).state_dict())
ema = Wrap(nn.Linear(2, 3))
with torch.no_grad():
    for k, v in ema.state_dict().items():
        v.copy_(0.9 * v + 0.1 * w.state_dict()[k])
for (n1, a), (n2, b) in zip(w.state_dict().items(), ema.state_dict().items()):
    assert a.shape == b.shape
par = nn.DataParallel(nn.Linear(2, 3))
nn.Linear(2, 3).load_state_dict(par.module.state_dict())
nn.Linear(2, 3).load_state_dict({k.replace("module.", ""): v for k, v in par.state_dict().items()})
from collections import OrderedDict
new = OrderedDict()
for k, v in par.state_dict().items():
    new[k[7:]] = v
nn.Linear(2, 3).load_state_dict(new)
