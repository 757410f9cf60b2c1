/** Code that shows what a rule is about, where only a row of layers matters. */

const LONGEST_ROW = 70;

/** A model of PyTorch of such layers, called on an input of such sizes; both as they are written. */
export function torchRow(layers: string, input: string): string {
  const row = layers.length > LONGEST_ROW ? `\n    ${layers}\n` : layers;
  return `
import torch
from torch import nn

model = nn.Sequential(${row})
model(torch.zeros(${input}))
`;
}
