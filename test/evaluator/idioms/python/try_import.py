# call: Net()
# input: 2,16
import torch
import torch.nn as nn

try:
    from apex_not_installed.normalization import FusedLayerNorm as LayerNorm
except ImportError:
    LayerNorm = nn.LayerNorm

try:
    import xformers_not_here
    HAS_X = True
except (ImportError, ModuleNotFoundError) as e:
    xformers_not_here = None
    HAS_X = False
else:
    HAS_X = True


class Net(nn.Module):
    def __init__(self, dim=16):
        super().__init__()
        self.norm = LayerNorm(dim)
        self.fc = nn.Linear(dim, 4 if HAS_X else 8)
        try:
            self.width = self.missing_attribute
        except AttributeError:
            self.width = 8
        finally:
            self.out = nn.Linear(self.width, 1)

    def forward(self, x):
        return self.out(self.fc(self.norm(x)))
