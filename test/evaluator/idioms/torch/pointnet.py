# call: PointNetCls(k=5)
# input: 2,3,50
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.autograd import Variable


class STN3d(nn.Module):
    def __init__(self):
        super(STN3d, self).__init__()
        self.conv1 = torch.nn.Conv1d(3, 16, 1)
        self.conv2 = torch.nn.Conv1d(16, 64, 1)
        self.fc = nn.Linear(64, 9)

    def forward(self, x):
        batchsize = x.size()[0]
        x = F.relu(self.conv1(x))
        x = self.conv2(x)
        x = torch.max(x, 2, keepdim=True)[0]
        x = x.view(-1, 64)
        x = self.fc(x)
        iden = torch.eye(3).view(1, 9).repeat(batchsize, 1)
        if x.is_cuda:
            iden = iden.cuda()
        x = x + iden
        return x.view(-1, 3, 3)


class PointNetCls(nn.Module):
    def __init__(self, k=2):
        super().__init__()
        self.stn = STN3d()
        self.conv = nn.Conv1d(3, 32, 1)
        self.fc = nn.Linear(32, k)

    def forward(self, x):
        trans = self.stn(x)
        x = x.transpose(2, 1)
        x = torch.bmm(x, trans)
        x = x.transpose(2, 1)
        x = torch.max(F.relu(self.conv(x)), 2)[0]
        return F.log_softmax(self.fc(x), dim=1), trans
