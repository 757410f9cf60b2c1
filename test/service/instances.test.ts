/** Code that runs several times: every instance, their range, and the one that the user picks. */
import { beforeAll, describe, expect, it } from "vitest";
import { hover, inlays, instancesAt, lenses, type PickedInstance } from "../../src/present";
import { analyze, load } from "./analyze";

beforeAll(load);

const BLOCKS = `import torch
from torch import nn

class Block(nn.Module):
    def __init__(self, i, o):
        super().__init__()
        self.conv = nn.Conv2d(i, o, 3, padding=1)
        self.norm = nn.BatchNorm2d(o)

    def forward(self, x):
        y = self.conv(x)
        return self.norm(y)

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.stages = nn.ModuleList([Block(8 * 2 ** k, 16 * 2 ** k) for k in range(3)])

    def forward(self, x):
        x = self.stem(x)
        for stage in self.stages:
            x = stage(x)
        return x

Net()(torch.zeros(1, 3, 32, 32))
`;

const FUNCTION = `from keras import Input, Model, layers

def block(x, filters):
    y = layers.Conv2D(filters, 3)(x)
    z = layers.BatchNormalization()(y)
    return layers.ReLU()(z)

image = Input((32, 32, 3))
x = block(image, 8)
x = block(x, 16)
x = block(x, 32)
net = Model(image, x)
`;

const LOOP = `import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.convs = nn.ModuleList()
        self.norms = nn.ModuleList()
        for k in range(3):
            self.convs.append(nn.Conv2d(2 ** k, 2 ** (k + 1), 3))
            self.norms.append(nn.BatchNorm2d(2 ** (k + 1)))

    def forward(self, x):
        for conv, norm in zip(self.convs, self.norms):
            y = conv(x)
            x = norm(y)
        return x

Net()(torch.zeros(1, 1, 32, 32))
`;

/** The choices at the first occurrence of a text, as `label: detail`. */
function choicesAt(code: string, text: string): readonly string[] {
  const found = instancesAt(analyze(code), code.indexOf(text));
  return (found?.choices ?? []).map(({ label, detail }) => `${label}: ${detail}`);
}

/** What is picked by a label at a text. */
function pick(code: string, text: string, label: string): PickedInstance {
  const found = instancesAt(analyze(code), code.indexOf(text));
  const choice = found?.choices.find((each) => each.label === label);
  if (!choice) throw new Error(`no ${label} among ${found?.choices.map((each) => each.label).join(", ")}`);
  return choice.pick;
}

/** The lens over a text once something is picked. */
function checkLens(code: string, text: string, picks: readonly PickedInstance[], expected: string): void {
  const offset = code.indexOf(text);
  const found = lenses(analyze(code), { models: false, layers: true, picks });
  expect(found.find(({ span }) => span.start === offset)?.title).toBe(expected);
}

/** The hint behind the first variable that is spelled so. */
function checkHint(code: string, text: string, picks: readonly PickedInstance[], expected: string): void {
  const offset = code.indexOf(text) + text.indexOf(" =");
  const found = inlays(analyze(code), { tensors: true, layers: false, picks });
  expect(found.find((hint) => hint.offset === offset)?.label).toBe(expected);
}

describe("a class with several instances", () => {
  it("shows the range, on the layer and on the class", () => {
    checkLens(
      BLOCKS,
      "nn.Conv2d(i",
      [],
      "×3 · 16→64 channels · (1, 8–32, 32, 32) → (1, 16–64, 32, 32) · 1.2K–18.5K params · 24.8M MACs in all",
    );
    checkLens(
      BLOCKS,
      "Block(nn",
      [],
      "×3 · (1, 8–32, 32, 32) → (1, 16–64, 32, 32) · 1.2K–18.6K params · 24.8M MACs in all",
    );
  });

  it("offers every instance", () => {
    expect(choicesAt(BLOCKS, "nn.Conv2d(i")).toEqual([
      "stages.0: Conv2d(in_channels=8, out_channels=16, kernel_size=3, padding=1) · (1, 8, 32, 32) → (1, 16, 32, 32) · 1.2K params",
      "stages.1: Conv2d(in_channels=16, out_channels=32, kernel_size=3, padding=1) · (1, 16, 32, 32) → (1, 32, 32, 32) · 4.6K params",
      "stages.2: Conv2d(in_channels=32, out_channels=64, kernel_size=3, padding=1) · (1, 32, 32, 32) → (1, 64, 32, 32) · 18.5K params",
    ]);
  });

  it("offers them anywhere in the class, where the line itself makes no layer", () => {
    expect(choicesAt(BLOCKS, "return self.norm").map((each) => each.slice(0, 8))).toEqual([
      "stages.0",
      "stages.1",
      "stages.2",
    ]);
  });

  it("shows the picked one in all of the class", () => {
    const picks = [pick(BLOCKS, "nn.Conv2d(i", "stages.1")];
    checkLens(
      BLOCKS,
      "nn.Conv2d(i",
      picks,
      "stages.1 of 3: (1, 16, 32, 32) → (1, 32, 32, 32) · 4.6K params · 4.7M MACs",
    );
    checkLens(
      BLOCKS,
      "nn.BatchNorm2d(o",
      picks,
      "stages.1 of 3: (1, 32, 32, 32) → (1, 32, 32, 32) · 64 params",
    );
    checkLens(
      BLOCKS,
      "Block(nn",
      picks,
      "stages.1 of 3: (1, 16, 32, 32) → (1, 32, 32, 32) · 4.7K params · 4.7M MACs",
    );
    checkHint(BLOCKS, "y = self.conv", picks, ": (1, 32, 32, 32)");
  });

  it("lists all instances on hover, the picked one first", () => {
    const offset = BLOCKS.indexOf("Conv2d(i");
    const text = hover(analyze(BLOCKS), offset, [pick(BLOCKS, "nn.Conv2d(i", "stages.2")])?.markdown ?? "";
    expect(text).toContain("**Conv2d** `stages.2.conv`");
    expect(text).toContain("Picked: `stages.2`, one of 3 instances");
    for (const path of ["stages.0.conv", "stages.1.conv"]) expect(text).toContain(`\`${path}\``);
  });

  it("explains a call in the picked instance", () => {
    const offset = BLOCKS.indexOf("self.conv(x)") + 8;
    const text = hover(analyze(BLOCKS), offset, [pick(BLOCKS, "nn.Conv2d(i", "stages.2")])?.markdown ?? "";
    expect(text).toContain("(1, 32, 32, 32) → (1, 64, 32, 32)");
    expect(text).not.toContain("Runs");
  });

  it("survives an edit elsewhere in the class", () => {
    const picks = [pick(BLOCKS, "nn.Conv2d(i", "stages.1")];
    const edited = BLOCKS.replace("super().__init__()", "super().__init__()\n        self.act = nn.ReLU()");
    checkLens(
      edited,
      "nn.Conv2d(i",
      picks,
      "stages.1 of 3: (1, 16, 32, 32) → (1, 32, 32, 32) · 4.6K params · 4.7M MACs",
    );
  });

  it("shows the range again when the picked one is gone", () => {
    const picks = [pick(BLOCKS, "nn.Conv2d(i", "stages.2")];
    checkLens(
      BLOCKS.replace("range(3)", "range(2)"),
      "nn.BatchNorm2d(o",
      picks,
      "×2 · (1, 16–32, 32, 32) → (1, 16–32, 32, 32) · 32–64 params",
    );
  });
});

describe("a function that runs several times", () => {
  it("shows the layers of the picked run, although their names have nothing in common", () => {
    const picks = [pick(FUNCTION, "layers.Conv2D", "conv2d_1")];
    checkLens(
      FUNCTION,
      "layers.BatchNormalization()",
      picks,
      "conv2d_1 of 3: (N, 28, 28, 16) → (N, 28, 28, 16) · 64 params",
    );
    checkHint(FUNCTION, "y = layers", picks, ": (N, 28, 28, 16)");
    checkHint(FUNCTION, "z = layers", picks, ": (N, 28, 28, 16)");
  });
});

describe("a loop", () => {
  it("shows the layers of the picked round", () => {
    const picks = [pick(LOOP, "nn.Conv2d", "convs.1")];
    checkLens(LOOP, "nn.BatchNorm2d", picks, "convs.1 of 3: (1, 4, 28, 28) → (1, 4, 28, 28) · 8 params");
    checkHint(LOOP, "y = conv", picks, ": (1, 4, 28, 28)");
    checkHint(LOOP, "x = norm", picks, ": (1, 4, 28, 28)");
  });
});

describe("code that runs once", () => {
  it("offers nothing", () => expect(choicesAt(BLOCKS, "nn.Conv2d(3")).toEqual([]));
});
