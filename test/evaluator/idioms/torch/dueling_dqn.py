# call: DuelingDQN((4, 84, 84), 6)
# input: 1,4,84,84
import numpy as np
import torch
import torch.nn as nn


class DuelingDQN(nn.Module):
    def __init__(self, input_shape, num_actions):
        super().__init__()
        self.input_shape = input_shape
        self.features = nn.Sequential(
            nn.Conv2d(input_shape[0], 32, kernel_size=8, stride=4), nn.ReLU(),
            nn.Conv2d(32, 64, kernel_size=4, stride=2), nn.ReLU())
        conv_out_size = self._get_conv_out(input_shape)
        self.advantage = nn.Sequential(nn.Linear(conv_out_size, 32), nn.ReLU(), nn.Linear(32, num_actions))
        self.value = nn.Sequential(nn.Linear(self.feature_size(), 32), nn.ReLU(), nn.Linear(32, 1))

    def _get_conv_out(self, shape):
        o = self.features(torch.zeros(1, *shape))
        return int(np.prod(o.size()))

    def feature_size(self):
        with torch.no_grad():
            return self.features(torch.zeros(1, *self.input_shape)).view(1, -1).size(1)

    def forward(self, x):
        x = self.features(x).view(x.size()[0], -1)
        advantage = self.advantage(x)
        return self.value(x) + advantage - advantage.mean()
