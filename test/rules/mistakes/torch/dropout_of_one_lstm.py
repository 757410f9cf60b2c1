# warns
import torch
import torch.nn as nn


class SentimentModel(nn.Module):
    def __init__(self, vocabulary=10000, hidden=128):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, 100)
        self.lstm = nn.LSTM(100, hidden, batch_first=True, dropout=0.5)
        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[framework-warning]
        self.fc = nn.Linear(hidden, 1)

    def forward(self, tokens):
        out, _ = self.lstm(self.embed(tokens))
        return self.fc(out[:, -1])


model = SentimentModel()
print(model(torch.zeros(8, 40, dtype=torch.long)).shape)
