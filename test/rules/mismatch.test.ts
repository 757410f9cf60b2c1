import { beforeAll, describe, expect, it } from "vitest";
import { findingsIn, fixed, load } from "../service/analyze";

beforeAll(load);

/** A container of layers, called with zeros of a shape. */
function code(layers: string, input: string): string {
  return `
import torch
from torch import nn

model = nn.Sequential(
    ${layers},
)
model(torch.zeros(${input}))
`;
}

/** The fix's text must be right, and nothing may be wrong behind it. */
function checkMended(layers: string, input: string, title: string, mended: string): void {
  const text = code(layers, input);
  const [finding, ...others] = findingsIn(text);
  expect(others).toEqual([]);
  expect(finding?.severity).toBe("error");
  const result = fixed(text, finding, title);
  expect(result).toBe(code(mended, input));
  expect(findingsIn(result ?? text)).toEqual([]);
}

describe("a quick fix", () => {
  it("mends in_channels", () =>
    checkMended("nn.Conv2d(3, 8, 3)", "2, 1, 8, 8", "Set in_channels to 1", "nn.Conv2d(1, 8, 3)"));
  it("mends in_channels by name", () =>
    checkMended(
      "nn.Conv1d(kernel_size=3, in_channels=4, out_channels=8)",
      "2, 5, 8",
      "Set in_channels to 5",
      "nn.Conv1d(kernel_size=3, in_channels=5, out_channels=8)",
    ));
  it("mends num_features", () =>
    checkMended(
      "nn.Conv2d(3, 8, 3, bias=False), nn.BatchNorm2d(4)",
      "2, 3, 8, 8",
      "Set num_features to 8",
      "nn.Conv2d(3, 8, 3, bias=False), nn.BatchNorm2d(8)",
    ));
  it("mends a transposed convolution", () =>
    checkMended(
      "nn.ConvTranspose2d(16, 8, 4, 2, 1)",
      "2, 32, 7, 7",
      "Set in_channels to 32",
      "nn.ConvTranspose2d(32, 8, 4, 2, 1)",
    ));
});

describe("no quick fix", () => {
  it("is offered where groups would no longer divide", () => {
    const [finding] = findingsIn(code("nn.Conv2d(4, 8, 3, groups=4)", "2, 3, 8, 8"));
    expect(finding?.fixes).toEqual([]);
  });
});

describe("the message", () => {
  it("says where the number comes from", () => {
    const [finding] = findingsIn(code("nn.Conv2d(3, 16, 3), nn.ReLU(), nn.BatchNorm2d(32)", "2, 3, 8, 8"));
    expect(finding?.message).toMatch(
      /^num_features is 32, but the input has 16 channels\. It comes from Conv2d "0": \(2, 3, 8, 8\) → \(2, 16, 6, 6\)\. /,
    );
  });

  it("says that it is the input's", () => {
    const [finding] = findingsIn(code("nn.Conv2d(3, 16, 3)", "2, 1, 8, 8"));
    expect(finding?.message).toContain("It is the model's input: ");
  });

  it("sees channels that stand last", () => {
    const [finding] = findingsIn(code("nn.Conv2d(3, 16, 3)", "8, 224, 224, 3"));
    expect(finding?.message).toContain("The channels seem to stand last");
  });
});

describe("a layer outside of any model", () => {
  it("is mended as well", () => {
    const text = `
import torch
from torch import nn

flat = torch.flatten(nn.Conv2d(3, 8, 3)(torch.zeros(1, 3, 8, 8)), 1)
y = nn.Linear(10, 2)(flat)
`;
    const [finding, ...others] = findingsIn(text);
    expect(others).toEqual([]);
    expect(fixed(text, finding, "Set in_features to 288")).toContain("nn.Linear(288, 2)(flat)");
  });
});

describe("one wrong layer", () => {
  it("is reported once, however often and on whatever inputs the file calls its model", () => {
    const text = `
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(10, 2)

    def forward(self, x):
        return self.fc(x)

class Outer(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = Net()

    def forward(self, x):
        return self.net(x)

net = Net()
net(torch.zeros(1, 8))
net(torch.zeros(2, 8))
net(torch.zeros(1, 9))
Outer()(torch.zeros(1, 8))
`;
    expect(findingsIn(text).map(({ rule }) => rule)).toEqual(["linear-in-features-mismatch"]);
  });
});
