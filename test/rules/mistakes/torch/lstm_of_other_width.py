# The embedding has 100 features, the LSTM asks for 128.
import torch
from torch import nn


class SentimentLSTM(nn.Module):
    def __init__(self, vocab_size=10_000, embedding_dim=100, hidden_dim=256):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, embedding_dim)
        self.lstm = nn.LSTM(128, hidden_dim, num_layers=2, batch_first=True)
        #                   ^^^ error[rnn-input-size-mismatch]
        # fix "Set input_size to 100" => self.lstm = nn.LSTM(100, hidden_dim, num_layers=2, batch_first=True)
        self.fc = nn.Linear(hidden_dim, 1)

    def forward(self, text):
        embedded = self.embedding(text)
        output, (hidden, cell) = self.lstm(embedded)
        return self.fc(hidden[-1])


model = SentimentLSTM()
reviews = torch.zeros(50, 200, dtype=torch.long)
print(model(reviews).shape)
