# call: Tree(5)
# input: 2,5
"""Classes under TorchScript's decorators, and docstrings read from objects and classes."""
import torch
from torch import nn


@torch.jit.unused
class CellInterface(nn.Module):
    """What a cell does."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        pass


class Cell(CellInterface):
    """A cell."""

    def __init__(self, width):
        super().__init__()
        self.__doc__ = f"{self.__doc__ or ''} It is {width} wide."
        self.fc = nn.Linear(width, len(self.__doc__.split()))

    def forward(self, x):
        return self.fc(x)


class Tree(nn.Module):
    def __init__(self, width, cell=Cell):
        super().__init__()
        self.cells = nn.ModuleDict({str((i, 2)): cell(width) for i in range(3)})
        assert Cell.__doc__ == "A cell." and self.__doc__ is None

    def forward(self, x):
        return torch.stack([cell(x) for cell in self.cells.values()])
