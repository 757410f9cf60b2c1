# call: NET
# input: 64,10
import numpy as np
import torch
from torch import nn

INPUT_DIM, HIDDEN = 10, 2 ** 5
BATCH_SIZE = int(1e2) // 2 + 14
LAYERS = (np.array([1, 2, 4]) * 8).tolist()
NUM_CLASSES = len("abcde")
ratio = 0.25


def build():
    global HIDDEN
    HIDDEN = HIDDEN // 2
    return nn.Sequential(nn.Linear(INPUT_DIM, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, round(HIDDEN * ratio)), nn.Linear(4, NUM_CLASSES))


NET = build()
NET.add_module("extra", nn.Linear(NUM_CLASSES, LAYERS[-1]))
if __name__ == "__main__":
    print(NET(torch.randn(BATCH_SIZE, INPUT_DIM)).shape)
