import contextlib
import unittest

import torch
from torch import nn

net = nn.Linear(3, 4)


class Case(unittest.TestCase):
    def runTest(self):
        with self.assertRaises(RuntimeError):
            net(torch.zeros(2, 7))


@unittest.expectedFailure
def test_of_a_known_bug():
    net(torch.zeros(2, 11))


with contextlib.suppress(RuntimeError):
    net(torch.zeros(2, 12))
assert unittest.TextTestRunner().run(Case()).wasSuccessful()
