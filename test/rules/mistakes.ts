/**
 * Mistakes that people make, each with what PyTorch 2.13 or Keras 3.15 says.
 */
export interface Mistake {
  readonly what: string;
  readonly code: string;
  /** What the finding must say. */
  readonly says: RegExp;
  /** The text that the finding must stand at. */
  readonly at: string;
}

/** A module with these layers and this forward, called with zeros. */
function torch(layers: string, forward: string, input: string): string {
  const body = (text: string) =>
    text
      .split("\n")
      .map((line) => `        ${line}`)
      .join("\n");
  return `
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
${body(layers)}

    def forward(self, x):
${body(forward)}


Net()(torch.zeros(${input}))
`;
}

function keras(layers: string): string {
  return `
from keras import Input, layers, models

model = models.Sequential([
    ${layers},
])
`;
}

function functional(code: string): string {
  return `
from keras import Input, layers, models

${code}
`;
}

export const MISTAKES: readonly Mistake[] = [
  {
    what: "in_features for another map",
    code: torch(
      "self.conv = nn.Conv2d(3, 16, 5)\nself.fc = nn.Linear(16 * 16 * 16, 10)",
      "x = F.max_pool2d(self.conv(x), 2)\nreturn self.fc(torch.flatten(x, 1))",
      "4, 3, 32, 32",
    ),
    says: /mat1 and mat2 shapes cannot be multiplied \(4x3136 and 4096x10\)/,
    at: "16 * 16 * 16",
  },
  {
    what: "flatten forgotten",
    code: torch(
      "self.conv = nn.Conv2d(1, 8, 3)\nself.fc = nn.Linear(8 * 26 * 26, 10)",
      "return self.fc(self.conv(x))",
      "64, 1, 28, 28",
    ),
    says: /mat1 and mat2 shapes cannot be multiplied \(13312x26 and 5408x10\)/,
    at: "8 * 26 * 26",
  },
  {
    what: "flatten that eats the batch",
    code: torch("self.fc = nn.Linear(400, 10)", "return self.fc(torch.flatten(x))", "8, 16, 5, 5"),
    says: /mat1 and mat2 shapes cannot be multiplied \(1x3200 and 400x10\)/,
    at: "400",
  },
  {
    what: "colour convolution on grey images",
    code: torch("self.conv = nn.Conv2d(3, 64, 7)", "return self.conv(x)", "8, 1, 28, 28"),
    says: /weight of size \[64, 3, 7, 7\], expected input\[8, 1, 28, 28\] to have 3 channels, but got 1 channels instead/,
    at: "3",
  },
  {
    what: "channels last into PyTorch",
    code: torch("self.conv = nn.Conv2d(3, 64, 7)", "return self.conv(x)", "8, 224, 224, 3"),
    says: /expected input\[8, 224, 224, 3\] to have 3 channels, but got 224 channels instead/,
    at: "3",
  },
  {
    what: "kernel larger than the map",
    code: torch("self.conv = nn.Conv2d(4, 4, 5)", "return self.conv(x)", "1, 4, 3, 3"),
    says: /Calculated padded input size per channel: \(3 x 3\)\. Kernel size: \(5 x 5\)\. Kernel size can't be greater than actual input size/,
    at: "self.conv(x)",
  },
  {
    what: "one pooling too many",
    code: torch("self.pool = nn.MaxPool2d(2)", "return self.pool(x)", "1, 512, 1, 1"),
    says: /Given input size: \(512x1x1\)\. Calculated output size: \(512x0x0\)\. Output size is too small/,
    at: "self.pool(x)",
  },
  {
    what: "residual addition after other channels",
    code: torch("self.conv = nn.Conv2d(64, 128, 3, padding=1)", "return self.conv(x) + x", "1, 64, 28, 28"),
    says: /The size of tensor a \(128\) must match the size of tensor b \(64\) at non-singleton dimension 1/,
    at: "self.conv(x) + x",
  },
  {
    what: "residual addition after a stride",
    code: torch("self.conv = nn.Conv2d(64, 64, 3, 2, 1)", "return self.conv(x) + x", "1, 64, 56, 56"),
    says: /The size of tensor a \(28\) must match the size of tensor b \(56\) at non-singleton dimension 3/,
    at: "self.conv(x) + x",
  },
  {
    what: "skip connection of odd size",
    code: torch(
      "self.up = nn.ConvTranspose2d(8, 8, 2, 2)",
      "y = self.up(F.max_pool2d(x, 2))\nreturn torch.cat([x, y], 1)",
      "1, 8, 57, 57",
    ),
    says: /Sizes of tensors must match except in dimension 1\. Expected size 57 but got size 56 for tensor number 1 in the list/,
    at: "torch.cat([x, y], 1)",
  },
  {
    what: "view of another size",
    code: torch("pass", "return x.view(8, -1, 360)", "8, 16, 5, 5"),
    says: /shape '\[8, -1, 360\]' is invalid for input of size 3200/,
    at: "x.view(8, -1, 360)",
  },
  {
    what: "normalisation of other channels",
    code: torch("self.bn = nn.BatchNorm2d(32)", "return self.bn(x)", "2, 64, 8, 8"),
    says: /running_mean should contain 64 elements not 32/,
    at: "32",
  },
  {
    what: "normalisation of another rank",
    code: torch("self.bn = nn.BatchNorm2d(32)", "return self.bn(x)", "2, 32"),
    says: /ValueError: expected 4D input \(got 2D input\)/,
    at: "self.bn(x)",
  },
  {
    what: "layer norm of another width",
    code: torch("self.norm = nn.LayerNorm(512)", "return self.norm(x)", "2, 10, 256"),
    says: /Given normalized_shape=\[512\], expected input with shape \[\*, 512\], but got input of size\s?\[2, 10, 256\]/,
    at: "self.norm(x)",
  },
  {
    what: "LSTM of another width",
    code: torch("self.lstm = nn.LSTM(10, 20)", "return self.lstm(x)[0]", "5, 3, 8"),
    says: /input\.size\(-1\) must be equal to input_size\. Expected 10, got 8/,
    at: "10",
  },
  {
    what: "heads that do not divide",
    code: torch(
      "self.attention = nn.MultiheadAttention(100, 8)",
      "return self.attention(x, x, x)[0]",
      "5, 3, 100",
    ),
    says: /AssertionError: embed_dim must be divisible by num_heads/,
    at: "nn.MultiheadAttention(100, 8)",
  },
  {
    what: "groups that do not divide",
    code: torch("self.conv = nn.Conv2d(10, 20, 3, groups=3)", "return self.conv(x)", "1, 10, 8, 8"),
    says: /in_channels must be divisible by groups/,
    at: "nn.Conv2d(10, 20, 3, groups=3)",
  },
  {
    what: "group norm that does not divide",
    code: torch("self.norm = nn.GroupNorm(32, 48)", "return self.norm(x)", "1, 48, 8, 8"),
    says: /num_channels \(48\) must be divisible by num_groups \(32\)/,
    at: "nn.GroupNorm(32, 48)",
  },
  {
    what: "product without transposing",
    code: torch("pass", "return x @ x", "4, 10, 64"),
    says: /Expected size for first two dimensions of batch2 tensor to be: \[4, 64\] but got: \[4, 10\]/,
    at: "x @ x",
  },
  {
    what: "a gate without spatial axes",
    code: torch("pass", "gate = x.mean((2, 3))\nreturn gate * x", "8, 64, 7, 7"),
    says: /The size of tensor a \(64\) must match the size of tensor b \(7\) at non-singleton dimension 3/,
    at: "gate * x",
  },
  {
    what: "a width divided with /",
    code: torch("self.fc = nn.Linear(64 / 2, 10)", "return self.fc(x)", "1, 32"),
    says: /TypeError: .*float/,
    at: "nn.Linear(64 / 2, 10)",
  },
  {
    what: "permute of another rank",
    code: torch("pass", "return x.permute(0, 2, 3, 1)", "2, 3, 4"),
    says: /number of dimensions in the tensor input does not match/,
    at: "x.permute(0, 2, 3, 1)",
  },
  {
    what: "same padding with a stride",
    code: torch(
      "self.conv = nn.Conv2d(3, 8, 3, stride=2, padding='same')",
      "return self.conv(x)",
      "1, 3, 8, 8",
    ),
    says: /padding='same' is not supported for strided convolutions/,
    at: "nn.Conv2d(3, 8, 3, stride=2, padding='same')",
  },
  {
    what: "shuffle that does not divide",
    code: torch("self.up = nn.PixelShuffle(2)", "return self.up(x)", "1, 6, 4, 4"),
    says: /pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input\.size\(-3\)=6 is not divisible by 4/,
    at: "self.up(x)",
  },
  {
    what: "a layer under another name",
    code: torch("self.fc1 = nn.Linear(8, 8)", "return self.fc2(x)", "1, 8"),
    says: /AttributeError: 'Net' object has no attribute 'fc2'/,
    at: "self.fc2",
  },
  {
    what: "layers in a plain list",
    code: torch(
      "self.layers = [nn.Linear(8, 8), nn.Linear(8, 8)]",
      "for layer in self.layers:\n    x = F.relu(layer(x))\nreturn x",
      "1, 8",
    ),
    says: /no submodule of the model: its 72 parameters are not trained/,
    at: "nn.Linear(8, 8)",
  },
  {
    what: "a layer made in forward",
    code: torch("pass", "return nn.Linear(8, 4)(x)", "1, 8"),
    says: /no submodule of the model: its 36 parameters are not trained/,
    at: "nn.Linear(8, 4)",
  },
  {
    what: "integers into a linear layer",
    code: torch("self.fc = nn.Linear(8, 8)", "return self.fc(x.long())", "1, 8"),
    says: /mat1 and mat2 must have the same dtype/,
    at: "self.fc(x.long())",
  },
  {
    what: "floats into an embedding",
    code: torch("self.embed = nn.Embedding(10, 8)", "return self.embed(x)", "1, 8"),
    says: /Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int/,
    at: "self.embed(x)",
  },
  {
    what: "a kernel larger than the map in Keras",
    code: keras("Input((8, 8, 3)), layers.Conv2D(4, 9)"),
    says: /Computed output size would be zero or negative/,
    at: "layers.Conv2D(4, 9)",
  },
  {
    what: "an LSTM behind the last state of another",
    code: keras("Input((10, 8)), layers.LSTM(32), layers.LSTM(32)"),
    says: /expected ndim=3, found ndim=2\. Full shape received: \(None, 32\)/,
    at: "layers.LSTM(32)",
  },
  {
    what: "a convolution on maps without channels",
    code: keras("Input((28, 28)), layers.Conv2D(3, 3)"),
    says: /expected min_ndim=4, found ndim=3\. Full shape received: \(None, 28, 28\)/,
    at: "layers.Conv2D(3, 3)",
  },
  {
    what: "concatenation of unequal maps",
    code: functional(
      "a = Input((8, 8, 3))\nb = Input((4, 4, 3))\nmodel = models.Model([a, b], layers.Concatenate()([a, b]))",
    ),
    says: /A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis/,
    at: "layers.Concatenate()([a, b])",
  },
  {
    what: "addition of unequal channels",
    code: functional(
      "a = Input((32, 32, 64))\nb = Input((32, 32, 128))\nmodel = models.Model([a, b], layers.Add()([a, b]))",
    ),
    says: /Inputs have incompatible shapes\. Received shapes \(32, 32, 64\) and \(32, 32, 128\)/,
    at: "layers.Add()([a, b])",
  },
  {
    what: "a reshape to another size",
    code: keras("Input((8, 8, 3)), layers.Reshape((10, 10))"),
    says: /The total size of the tensor must be unchanged/,
    at: "layers.Reshape((10, 10))",
  },
  {
    what: "stride and dilation together",
    code: keras("Input((8, 8, 3)), layers.Conv2D(4, 3, strides=2, dilation_rate=2)"),
    says: /`strides > 1` not supported in conjunction with `dilation_rate > 1`/,
    at: "layers.Conv2D(4, 3, strides=2, dilation_rate=2)",
  },
];
