# call: Net([4, 8, 16])
# input: 2,4
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        pairs = list(zip(sizes[:-1], sizes[1:]))
        self.blocks = nn.ModuleList(nn.Linear(a, b) for a, b in pairs)
        self.norms = nn.ModuleDict({f"norm_{i}": nn.LayerNorm(b) for i, (_, b) in enumerate(pairs)})
        self.skip = nn.ModuleList([nn.Linear(sizes[0], s) if s % 8 == 0 else nn.Identity() for s in sizes if s > 4])
        odd = {i for i in range(5) if i % 2}
        self.flat = nn.Sequential(*[m for i in sorted(odd, reverse=True) for m in (nn.Linear(16, 16), nn.ReLU()) if i > 1])

    def layers(self):
        for block, name in zip(self.blocks, self.norms):
            yield block, self.norms[name]

    def forward(self, x):
        start = x
        for (block, norm), skip in zip(self.layers(), self.skip):
            x = norm(block(x)) + skip(start)
        return self.flat(x)
