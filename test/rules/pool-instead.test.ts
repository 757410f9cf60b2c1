import { beforeAll, describe, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { analyze, findingsIn, fixed, load } from "../service/analyze";

beforeAll(load);

/** What is pooled after one convolution has a small receptive field, which is not asked here. */
const rules = { severities: { "small-receptive-field": "off" as const } };

/** After the fix nothing is wrong, and the model has as many parameters as the message promised. */
function checkPooled(code: string, expected: string, total: number): void {
  const finding = findingsIn(code).find(({ rule }) => rule === "oversized-dense");
  const result = fixed(code, finding, "Pool globally instead of flattening");
  expect(result).toContain(expected);
  expect(findingsIn(result ?? code, { rules })).toEqual([]);
  expect(summaryJson(analyze(result ?? code)).models.map(({ params }) => params.total)).toEqual([total]);
}

function checkUnmended(code: string): void {
  const finding = findingsIn(code).find(({ rule }) => rule === "oversized-dense");
  expect(finding?.fixes).toEqual([]);
}

const keras = (flatten: string) => `
from keras import layers, models
from keras.layers import Flatten

model = models.Sequential([
    layers.Input((24, 24, 1)),
    layers.Conv2D(64, 3),
    ${flatten},
    layers.Dense(512),
])
`;

const torchNet = (flatten: string) => `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 64, 3)
        self.flatten = nn.Flatten()
        self.fc = nn.Linear(64 * 22 * 22, 512)

    def forward(self, x):
        x = self.conv(x)
        x = ${flatten}
        return self.fc(x)


Net()(torch.zeros(2, 1, 24, 24))
`;

describe("global pooling instead of flattening", () => {
  const total = 640 + 64 * 512 + 512;
  it("replaces a layer in Keras", () =>
    checkPooled(keras("layers.Flatten()"), "    layers.GlobalAveragePooling2D(),\n", total));
  it("replaces a layer in PyTorch", () =>
    checkPooled(
      torchNet("self.flatten(x)"),
      "self.flatten = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())\n        self.fc = nn.Linear(64, 512)",
      total,
    ));
  it("replaces a function", () =>
    checkPooled(torchNet("torch.flatten(x, 1)"), "x = torch.mean(x, (2, 3))", total));
  it("replaces a method", () => checkPooled(torchNet("x.view(x.size(0), -1)"), "x = x.mean((2, 3))", total));
  it("is imported where flattening is imported by itself", () =>
    checkPooled(keras("Flatten()"), "from keras.layers import Flatten, GlobalAveragePooling2D", 33_920));
  it("is not offered under a name that would have to be imported", () =>
    checkUnmended(keras("Flat()").replace("import Flatten", "import Flatten as Flat")));
  it("is not offered for other spellings", () => checkUnmended(torchNet("torch.reshape(x, (2, -1))")));
  it("is not offered where the flattened tensor is used again", () =>
    checkUnmended(torchNet("torch.flatten(x, 1)").replace("self.fc(x)", "self.fc(x).sum() + x.sum()")));
});
