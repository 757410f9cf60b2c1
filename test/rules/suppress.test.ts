import { beforeAll, describe, expect, it } from "vitest";
import { findingsIn, load } from "../service/analyze";

beforeAll(load);

/** Two wrong layers, each with a comment behind or above it. */
function checkSilenced(behind: string, above: string, expected: number): void {
  const code = `
import torch
from torch import nn

model = nn.Sequential(
    ${above}
    nn.Linear(8, 4),${behind}
)
model(torch.zeros(1, 5))
`;
  expect(findingsIn(code)).toHaveLength(expected);
}

describe("a comment", () => {
  it("is needed", () => checkSilenced("", "", 1));
  it("silences a rule on its line", () =>
    checkSilenced("  # layer-lens: ignore[linear-in-features-mismatch]", "", 0));
  it("silences one of several", () =>
    checkSilenced("  # layer-lens: ignore[shape-error, linear-in-features-mismatch]", "", 0));
  it("leaves other rules alone", () => checkSilenced("  # layer-lens: ignore[oversized-dense]", "", 1));
  it("silences all without a name", () => checkSilenced("  # layer-lens: ignore", "", 0));
  it("silences the line below it", () =>
    checkSilenced("", "# layer-lens: ignore[linear-in-features-mismatch]", 0));
});
