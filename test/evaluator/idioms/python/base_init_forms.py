# call: C()
# input: 1,4
import torch.nn as nn


class A(nn.Module):
    def __init__(self, n):
        nn.Module.__init__(self)
        self.fc1 = nn.Linear(n, n)


class B(A):
    def __init__(self, n):
        A.__init__(self, n)
        self.fc2 = nn.Linear(n, n)


class C(B):
    def __init__(self):
        super(B, self).__init__(4)
        self.fc3 = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc3(self.fc1(x)) + (self.fc2(x) if hasattr(self, "fc2") else 0)
