import torch
import torch.nn as nn


class TCNBlock(nn.Module):
    def __init__(self, cin, cout, dilation):
        super().__init__()
        self.conv1 = nn.Conv1d(cin, cout, 3, padding="causal", dilation=dilation)
        #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        self.conv2 = nn.Conv1d(cout, cout, 3, padding="same", dilation=dilation)
        self.relu = nn.ReLU()
        self.down = nn.Conv1d(cin, cout, 1) if cin != cout else None

    def forward(self, x):
        out = self.relu(self.conv2(self.relu(self.conv1(x))))
        res = x if self.down is None else self.down(x)
        return self.relu(out + res)


class TCN(nn.Module):
    def __init__(self, channels=(8, 16, 32)):
        super().__init__()
        layers = []
        cin = 1
        for i, c in enumerate(channels):
            layers.append(TCNBlock(cin, c, 2**i))
            cin = c
        self.net = nn.Sequential(*layers)
        self.out = nn.Linear(cin, 1)

    def forward(self, x):
        return self.out(self.net(x)[:, :, -1])


model = TCN()
print(model(torch.randn(4, 1, 100)).shape)
