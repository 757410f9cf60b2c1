# h0 keeps (layers, batch, hidden), whatever batch_first says.
import torch
import torch.nn as nn


class RNN(nn.Module):
    def __init__(self, input_size, hidden_size, num_layers, num_classes):
        super(RNN, self).__init__()
        self.num_layers = num_layers
        self.hidden_size = hidden_size
        self.lstm = nn.LSTM(input_size, hidden_size, num_layers, batch_first=True)
        self.fc = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        h0 = torch.zeros(x.size(0), self.num_layers, self.hidden_size)
        c0 = torch.zeros(x.size(0), self.num_layers, self.hidden_size)
        out, _ = self.lstm(x, (h0, c0))
        #        ^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        return self.fc(out[:, -1, :])


model = RNN(28, 128, 2, 10)
out = model(torch.randn(100, 28, 28))
