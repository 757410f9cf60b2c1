import { describe, expect, it } from "vitest";
import { add, type Dim, floorDiv, mul, sub, symbol } from "../../src/arithmetic/dimension";
import { formatDim, formatShape } from "../../src/arithmetic/format";
import { Problem } from "../../src/arithmetic/problem";
import { isUnknown, Unknown } from "../../src/arithmetic/unknown";
import { callLayer, constructLayer, countOf, firstTensor, weightsOf } from "../../src/catalogue/apply";
import { lookup } from "../../src/catalogue/index";
import { type Arg, Tensor } from "../../src/catalogue/values";

const [N, H, W, T, C] = [symbol("N"), symbol("H"), symbol("W"), symbol("T"), symbol("C")];
const image: readonly Dim[] = [N, 3, H, W];
const sequence: readonly Dim[] = [T, N, 16];

/** Constructs a layer and sends tensors through it: the output's shape, the parameters and the multiply-adds. */
function checkLayer(
  name: string,
  args: readonly Arg[],
  inputs: readonly (readonly Dim[])[],
  expected: string,
) {
  const entry = lookup(`torch.nn.${name}`);
  if (entry?.kind !== "layer") throw new Error(`no entry for ${name}`);
  const config = constructLayer(entry, args, new Map());
  if (config instanceof Problem) throw new Error(config.message);
  const tensors = inputs.map((dims) => new Tensor(dims));
  const { output, macs, problem } = callLayer(config, tensors, new Map());
  if (problem) throw new Error(problem.message);
  const weights = weightsOf(config, tensors[0]);
  const count =
    weights instanceof Problem || isUnknown(weights) ? "?" : formatDim(countOf(weights.trainable));
  const y = firstTensor(output);
  const shape = isUnknown(output) ? output.reason : y ? formatShape(y.shape) : String(output);
  expect(`${shape} · ${count} · ${formatDim(macs)}`).toBe(expected);
}

describe("PyTorch's layers on inputs of open size", () => {
  const rows: readonly (readonly [string, readonly Arg[], readonly (readonly Dim[])[], string])[] = [
    ["Conv2d", [3, 8, 3, 1, 1], [image], "(N, 8, H, W) · 224 · 216·N·H·W"],
    ["Conv2d", [3, 8, 3, 2, 1], [image], "(N, 8, ⌈H/2⌉, ⌈W/2⌉) · 224 · 216·N·⌈H/2⌉·⌈W/2⌉"],
    ["ConvTranspose2d", [3, 4, 2, 2], [image], "(N, 4, 2H, 2W) · 52 · 48·N·H·W"],
    ["LazyConv2d", [8, 1], [image], "(N, 8, H, W) · 32 · 24·N·H·W"],
    ["MaxPool2d", [2], [image], "(N, 3, ⌊H/2⌋, ⌊W/2⌋) · 0 · 0"],
    ["AvgPool2d", [3, 2, 1], [image], "(N, 3, ⌈H/2⌉, ⌈W/2⌉) · 0 · 0"],
    ["AdaptiveAvgPool2d", [1], [image], "(N, 3, 1, 1) · 0 · 0"],
    ["BatchNorm2d", [3], [image], "(N, 3, H, W) · 6 · 0"],
    ["InstanceNorm2d", [3], [image], "(N, 3, H, W) · 0 · 0"],
    ["GroupNorm", [1, 3], [image], "(N, 3, H, W) · 6 · 0"],
    ["LocalResponseNorm", [2], [image], "(N, 3, H, W) · 0 · 0"],
    ["ReLU", [], [image], "(N, 3, H, W) · 0 · 0"],
    ["PReLU", [3], [image], "(N, 3, H, W) · 3 · 0"],
    ["Dropout2d", [], [image], "(N, 3, H, W) · 0 · 0"],
    ["ZeroPad2d", [1], [image], "(N, 3, H + 2, W + 2) · 0 · 0"],
    ["ReflectionPad2d", [1], [image], "(N, 3, H + 2, W + 2) · 0 · 0"],
    ["Upsample", [null, 2], [image], "(N, 3, 2H, 2W) · 0 · 0"],
    ["PixelShuffle", [2], [[N, 12, H, W]], "(N, 3, 2H, 2W) · 0 · 0"],
    ["Flatten", [], [image], "(N, 3·H·W) · 0 · 0"],
    ["Unfold", [3, 1, 1], [image], "(N, 27, H·W) · 0 · 0"],
    ["Linear", [16, 4], [sequence], "(T, N, 4) · 68 · 64·N·T"],
    ["LayerNorm", [16], [sequence], "(T, N, 16) · 32 · 0"],
    ["Softmax", [-1], [sequence], "(T, N, 16) · 0 · 0"],
    ["GLU", [], [sequence], "(T, N, 8) · 0 · 0"],
    ["LSTM", [16, 8], [sequence], "(T, N, 8) · 832 · 768·N·T"],
    ["GRU", [16, 8], [sequence], "(T, N, 8) · 624 · 576·N·T"],
    ["MultiheadAttention", [16, 4], [sequence, sequence, sequence], "(T, N, 16) · 1088 · 32·N·T·(T + 32)"],
    ["TransformerEncoderLayer", [16, 4, 32], [sequence], "(T, N, 16) · 2224 · 32·N·T·(T + 64)"],
    ["Identity", [], [[N, C]], "(N, C) · 0 · 0"],
    [
      "CrossEntropyLoss",
      [],
      [
        [N, 10, H, W],
        [N, 10, H, W],
      ],
      "() · 0 · 0",
    ],
  ];
  for (const [name, args, inputs, expected] of rows)
    it(`${name} gives ${expected}`, () => checkLayer(name, args, inputs, expected));

  it("keeps unknown sizes unknown and the rest known", () => {
    const open = new Unknown("the size is read from a file");
    checkLayer("Conv2d", [3, open, 3], [image], "(N, ?, H − 2, W − 2) · ? · ?");
    checkLayer("Linear", [open, 4], [[N, 16]], "(N, 4) · ? · ?");
    checkLayer("BatchNorm2d", [open], [image], "(N, 3, H, W) · ? · 0");
  });

  it("takes sizes that come from symbolic arithmetic", () => {
    const half = floorDiv(sub(add(C, C), 0), 2);
    checkLayer("Conv2d", [C, mul(2, half), 1], [[N, C, H, W]], "(N, 2C, H, W) · 2·C² + 2C · 2·N·C²·H·W");
  });
});
