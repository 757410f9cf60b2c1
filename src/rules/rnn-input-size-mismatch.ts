import { rule } from "./rule";
import {
  lastAxis,
  type MismatchKind,
  mismatches,
  mismatchLens,
  mismatchMessage,
} from "./shared/argumentMismatch";

export const INPUT_SIZE: MismatchKind = {
  layers: /^torch\.nn\.(RNN|LSTM|GRU)(Cell)?$/,
  problem: "features",
  argument: "input_size",
  axis: lastAxis,
};

export const rnnInputSizeMismatch = rule({
  id: "rnn-input-size-mismatch",
  severity: "error",
  docs: {
    what: "A recurrent layer whose input_size differs from the last dimension of its input.",
    why: "Its input weights have a column for every feature, so PyTorch raises when the numbers differ.",
    bad: `
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(10, 20)

    def forward(self, x):
        return self.lstm(x)[0]


Net()(torch.zeros(5, 3, 8))
`,
    good: `
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(8, 20)

    def forward(self, x):
        return self.lstm(x)[0]


Net()(torch.zeros(5, 3, 8))
`,
    fixSafety: "Changes the number of weights: saved checkpoints no longer load.",
  },
  check: (context) => mismatches(INPUT_SIZE, context),
  severalPerPlace: true,
  message: mismatchMessage("features"),
  lens: mismatchLens,
  fixes: ({ fixes }) => fixes,
});
