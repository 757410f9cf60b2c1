# call: Positions(24, (4, 6))
# input: 2,24,24
"""Tables of sines made with NumPy, from arrays and from single numbers."""

import numpy as np
import torch
import torch.nn as nn


def sincos_1d(width, positions):
    omega = np.arange(width // 2, dtype=np.float64) / (width / 2.0)
    angles = np.einsum("m,d->md", positions.reshape(-1), 1.0 / 10000**omega)
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1)


def sincos_2d(width, height_and_width):
    rows = np.arange(height_and_width[0], dtype=np.float32)
    columns = np.arange(height_and_width[1], dtype=np.float32)
    grid = np.stack(np.meshgrid(columns, rows), axis=0)
    grid = grid.reshape([2, 1, height_and_width[1], height_and_width[0]])
    return np.concatenate([sincos_1d(width // 2, grid[0]), sincos_1d(width // 2, grid[1])], axis=1)


class Positions(nn.Module):
    def __init__(self, width, sizes):
        super().__init__()
        count = int(np.prod(sizes))
        table = sincos_2d(width, sizes)
        self.register_buffer("table", torch.from_numpy(table).float()[np.newaxis])
        self.register_buffer("mask", torch.from_numpy(np.triu(np.ones((count, count)), k=1).astype("uint8")))
        self.scale = 1 / np.sqrt(width)
        self.proj = nn.Linear(width, int(np.ceil(np.log2(count)) * np.max([2, 3])))

    def forward(self, x):
        x = (x + self.table) * self.scale
        scores = torch.bmm(x, x.transpose(1, 2)).masked_fill(self.mask == 1, float(np.finfo(np.float32).min))
        return self.proj(scores.softmax(-1) @ x)
