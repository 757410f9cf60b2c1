import torch
import torch.nn as nn

from config import ModelConfig


class LM(nn.Module):
    def __init__(self, cfg: ModelConfig):
        super().__init__()
        self.tok = nn.Embedding(cfg.vocab_size, cfg.d_model)
        self.pos = nn.Embedding(cfg.max_len, cfg.d_model)
        self.layers = nn.ModuleList(
            [nn.TransformerEncoderLayer(cfg.d_model, cfg.n_heads, batch_first=True) for _ in range(cfg.n_layers)]
        )
        self.head = nn.Linear(cfg.d_model, cfg.vocab_size)

    def forward(self, ids):
        x = self.tok(ids) + self.pos(torch.arange(ids.size(1)))
        for layer in self.layers:
            x = layer(x)
        return self.head(x)
