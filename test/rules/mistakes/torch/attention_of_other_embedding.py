import torch
import torch.nn as nn


class TransformerModel(nn.Module):
    def __init__(self, ntoken, ninp=200, nhead=4, nlayers=2):
        super().__init__()
        self.encoder = nn.Embedding(ntoken, 300)
        layer = nn.TransformerEncoderLayer(d_model=ninp, nhead=nhead)
        self.transformer = nn.TransformerEncoder(layer, nlayers)
        self.decoder = nn.Linear(ninp, ntoken)

    def forward(self, src):
        src = self.encoder(src)
        output = self.transformer(src)
        #        ^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
        return self.decoder(output)


model = TransformerModel(1000)
model(torch.zeros(35, 20, dtype=torch.long))
