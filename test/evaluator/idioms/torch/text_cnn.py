# call: TextCNN(500, 24)
# input: 3,30:int64
import torch
import torch.nn as nn
import torch.nn.functional as F


class TextCNN(nn.Module):
    def __init__(self, vocab, dim, kernel_sizes=(3, 4, 5), n_filters=10, classes=4):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim)
        self.convs = nn.ModuleList([nn.Conv2d(1, n_filters, (k, dim)) for k in kernel_sizes])
        self.fc = nn.Linear(len(kernel_sizes) * n_filters, classes)

    def conv_and_pool(self, x, conv):
        x = F.relu(conv(x)).squeeze(3)
        return F.max_pool1d(x, x.size(2)).squeeze(2)

    def forward(self, x):
        x = self.embed(x).unsqueeze(1)
        x = torch.cat([self.conv_and_pool(x, conv) for conv in self.convs], 1)
        return self.fc(F.dropout(x, 0.5, self.training))
