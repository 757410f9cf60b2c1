import torch
import torch.nn as nn


class DQN(nn.Module):
    def __init__(self, in_channels=4, num_actions=18):
        super(DQN, self).__init__()
        self.conv1 = nn.Conv2d(in_channels, 32, kernel_size=8, stride=4)
        self.conv2 = nn.Conv2d(32, 64, kernel_size=4, stride=2)
        self.conv3 = nn.Conv2d(64, 64, kernel_size=3, stride=1)
        self.fc4 = nn.Linear(9 * 9 * 32, 512)
        #                    ^^^^^^^^^^ error[linear-in-features-mismatch]
        # fix "Set in_features to 3136" => self.fc4 = nn.Linear(3136, 512)
        # fix "Use LazyLinear, which takes in_features from its first input" => self.fc4 = nn.LazyLinear(512)
        self.fc5 = nn.Linear(512, num_actions)

    def forward(self, x):
        x = torch.relu(self.conv1(x))
        x = torch.relu(self.conv2(x))
        x = torch.relu(self.conv3(x))
        x = torch.relu(self.fc4(x.view(x.size(0), -1)))
        return self.fc5(x)


state = torch.zeros(1, 4, 84, 84)
q_values = DQN()(state)
