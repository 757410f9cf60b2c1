# call: Encoder()
# input: 2,12,32
"""Classes that extend PyTorch's transformer layers and norms, and work with what these hold."""

import torch
import torch.nn as nn
from torch.autograd import Function


class HardSwish(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * torch.sigmoid(x)

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * torch.sigmoid(x)


class Float32Norm(nn.LayerNorm):
    def forward(self, x):
        return super().forward(x.float()).to(x.dtype)


class ScaledLayer(nn.TransformerEncoderLayer):
    def __init__(self, d_model, nhead, **kwargs):
        super().__init__(d_model, nhead, dim_feedforward=64, activation="gelu", batch_first=True, **kwargs)
        self.gamma = nn.Parameter(torch.ones(d_model))
        self.norm1 = Float32Norm(d_model)

    def forward(self, src, src_mask=None, src_key_padding_mask=None, is_causal=False):
        x = src
        if self.norm_first:
            x = x + self.gamma * self._sa_block(self.norm1(x), src_mask, src_key_padding_mask)
            x = x + self._ff_block(self.norm2(x))
        else:
            x = self.norm1(x + self._sa_block(x, src_mask, src_key_padding_mask))
            x = self.norm2(x + self.linear2(self.dropout(self.activation(self.linear1(x)))))
        return HardSwish.apply(x)


class MemoryLayer(nn.TransformerDecoderLayer):
    def forward(self, tgt, memory):
        tgt = self.norm1(tgt + self._sa_block(tgt, None, None))
        tgt = self.norm2(tgt + self._mha_block(tgt, memory, None, None))
        return self.norm3(tgt + self._ff_block(tgt))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([ScaledLayer(32, 4), ScaledLayer(32, 4, norm_first=True)])
        self.memory = MemoryLayer(32, 4, 48, batch_first=True)

    def forward(self, x):
        start = x
        for layer in self.layers:
            x = layer(x)
        return self.memory(start, x)
