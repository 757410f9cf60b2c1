# warns
import torch
import torch.nn as nn


class PolicyNetwork(nn.Module):
    def __init__(self, state_dim=4, actions=2):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(state_dim, 128), nn.ReLU())
        self.head = nn.Linear(128, actions)
        self.probabilities = nn.Softmax()

    def forward(self, state):
        return self.probabilities(self.head(self.body(state)))
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[framework-warning]
        # fix "Name the axis: dim=1" => self.probabilities = nn.Softmax(dim=1)


policy = PolicyNetwork()
print(policy(torch.zeros(16, 4)).sum())
