import torch
import torch.nn as nn
import torch.nn.functional as F


class QNetwork(nn.Module):
    def __init__(self, state_size, action_size, seed=0, fc1_units=64, fc2_units=64):
        super().__init__()
        self.seed = torch.manual_seed(seed)
        self.fc1 = nn.Linear(state_size, fc1_units)
        self.fc2 = nn.Linear(fc1_units, fc2_units)
        self.fc3 = nn.Linear(fc2_units, action_size)

    def forward(self, state):
        x = F.relu(self.fc1(state))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


class Agent:
    def __init__(self, state_size, action_size):
        self.qnetwork_local = QNetwork(state_size, action_size)
        self.qnetwork_target = QNetwork(state_size, action_size)
        self.optimizer = torch.optim.Adam(self.qnetwork_local.parameters(), lr=5e-4)

    def learn(self, experiences, gamma):
        states, actions, rewards, next_states, dones = experiences
        q_next = self.qnetwork_target(next_states).detach().max(1)[0].unsqueeze(1)
        q_targets = rewards + gamma * q_next * (1 - dones)
        q_expected = self.qnetwork_local(states).gather(1, actions)
        #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        loss = F.mse_loss(q_expected, q_targets)
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()


agent = Agent(state_size=8, action_size=4)
batch = (
    torch.rand(64, 8),
    torch.randint(0, 4, (64,)),
    torch.rand(64, 1),
    torch.rand(64, 8),
    torch.zeros(64, 1),
)
agent.learn(batch, 0.99)
