# Embeddings give (N, length, features), Conv1d wants (N, features, length).
import torch
from torch import nn


class TextCNN(nn.Module):
    def __init__(self, vocab_size=20000, embed_dim=128, num_class=4):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, embed_dim)
        self.convs = nn.ModuleList([
            nn.Conv1d(embed_dim, 100, kernel_size=k) for k in (3, 4, 5)
            #         ^^^^^^^^^ error[conv-in-channels-mismatch]
            # fix "Put the channels before the spatial axes" => pooled = [torch.relu(conv(x.transpose(1, 2))).max(dim=2)[0] for conv in self.convs]
        ])
        self.fc = nn.Linear(300, num_class)

    def forward(self, text):
        x = self.embedding(text)
        pooled = [torch.relu(conv(x)).max(dim=2)[0] for conv in self.convs]
        return self.fc(torch.cat(pooled, dim=1))


model = TextCNN()
model(torch.zeros(16, 50, dtype=torch.long))
