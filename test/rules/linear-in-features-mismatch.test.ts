import { beforeAll, describe, expect, it } from "vitest";
import { findingsIn, fixed, load } from "../service/analyze";

beforeAll(load);

const NET = `
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, 5)
        self.pool = nn.MaxPool2d(2)
        self.fc = nn.Linear(16 * 16 * 16, 10)

    def forward(self, x):
        x = self.pool(self.conv(x))
        x = torch.flatten(x, 1)
        return self.fc(x)

Net()(torch.randn(4, 3, 32, 32))
`;

describe("linear-in-features-mismatch", () => {
  it("shows both numbers and where the received one comes from", () => {
    const [finding, ...others] = findingsIn(NET);
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      "in_features is 4096, but the input has 3136 features. It comes from flatten: (4, 16, 14, 14) → (4, 3136), 3136 = 16·14·14. " +
        "RuntimeError: mat1 and mat2 shapes cannot be multiplied (4x3136 and 4096x10)",
    );
  });

  it("stands at the argument and points to the call", () => {
    const [finding] = findingsIn(NET);
    const text = (span: { start: number; end: number } | undefined) =>
      span && NET.slice(span.start, span.end);
    expect(text(finding?.span)).toBe("16 * 16 * 16");
    expect(finding?.related.map(({ span }) => text(span))).toEqual(["self.fc(x)", "torch.flatten(x, 1)"]);
  });

  it("writes the computed number", () => {
    const [finding] = findingsIn(NET);
    const mended = fixed(NET, finding, "Set in_features to 3136");
    expect(mended).toContain("nn.Linear(3136, 10)");
    expect(findingsIn(mended ?? NET).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("offers LazyLinear", () => {
    const [finding] = findingsIn(NET);
    expect(fixed(NET, finding, /LazyLinear/)).toContain("self.fc = nn.LazyLinear(10)");
  });

  it("finds the argument by its name", () => {
    const code = NET.replace("nn.Linear(16 * 16 * 16, 10)", "nn.Linear(out_features=10, in_features=4096)");
    const [finding] = findingsIn(code);
    expect(fixed(code, finding, "Set in_features to 3136")).toContain("in_features=3136");
  });

  it("offers no fix where the argument is not written", () => {
    const code = NET.replace("nn.Linear(16 * 16 * 16, 10)", "nn.Linear(*(4096, 10))");
    expect(findingsIn(code).map(({ rule, fixes }) => [rule, fixes.length])).toEqual([
      ["linear-in-features-mismatch", 0],
    ]);
  });

  it("stays silent while the input is not known", () => {
    expect(findingsIn(NET.replace("Net()(torch.randn(4, 3, 32, 32))", ""))).toEqual([]);
  });
});
