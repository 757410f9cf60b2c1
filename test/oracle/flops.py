"""Multiply-adds of what runs inside a block, as torch counts them: half of its floating point operations."""

from torch.utils.flop_counter import FlopCounterMode


class Macs(FlopCounterMode):
    """`with Macs() as macs: ...; macs.total`."""

    def __init__(self):
        super().__init__(display=False)

    @property
    def total(self):
        return self.get_total_flops() // 2
