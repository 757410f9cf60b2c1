import torch
import torch.nn as nn

text = "hello world, this is a tiny corpus for a tiny model. " * 20
chars = sorted(set(text))
stoi = {c: i for i, c in enumerate(chars)}
data = torch.tensor([stoi[c] for c in text], dtype=torch.long)
seq_len = 32
batch_size = 16


class CharRNN(nn.Module):
    def __init__(self, vocab, hidden=128):
        super().__init__()
        self.embed = nn.Embedding(vocab, 64)
        self.rnn = nn.GRU(64, hidden, batch_first=True)
        self.head = nn.Linear(hidden, vocab)

    def forward(self, x, h=None):
        out, h = self.rnn(self.embed(x), h)
        return self.head(out), h


model = CharRNN(64)
criterion = nn.CrossEntropyLoss()
opt = torch.optim.Adam(model.parameters(), lr=3e-3)

for it in range(5):
    ix = torch.randint(0, 900, (batch_size,))
    x = torch.zeros(batch_size, seq_len, dtype=torch.long)
    y = torch.zeros(batch_size, seq_len, dtype=torch.long)
    logits, _ = model(x)
    loss = criterion(logits, y)
    #      ^^^^^^^^^^^^^^^^^^^^ error[shape-error]
    opt.zero_grad()
    loss.backward()
    opt.step()
    print(loss.item())
