import { describe, expect, it } from "vitest";
import { fileOf, GraphBuilder, N } from "../graph";

/** A convolution, flattened, then a linear layer. */
function head(map: number, units: number, further = 0) {
  const b = new GraphBuilder();
  const conv = b.layer("torch.nn.Conv2d", [1, 64, 3]);
  const fc = b.layer("torch.nn.Linear", [map * map * 64, units]);
  if (further > 0) b.layer("torch.nn.Linear", [further, further]);
  const flat = b.flatten(b.call(conv, b.input(N, 1, map + 2, map + 2)));
  return fileOf([b.model(b.call(fc, flat))]).found.filter(({ rule }) => rule === "oversized-dense");
}

describe("oversized-dense", () => {
  it("shows the product, the share and what pooling would cost", () => {
    const [finding] = head(22, 512);
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toBe(
      "22·22·64 × 512 = 15.9M parameters, >99.9% of the model. With global average pooling in place of flattening " +
        "it has 33,280, 477 times fewer; pooling by 2×2 first, 3,965,440.",
    );
    expect(finding?.lens).toBe("15.9M params, >99.9% of the model");
  });

  it("reports most of a model below the threshold, too", () => {
    expect(head(14, 10)).toHaveLength(1);
  });

  it("lets a layer pass that is small beside the others", () => {
    expect(head(14, 10, 500)).toEqual([]);
  });

  it("lets most of a small model pass", () => {
    expect(head(5, 10)).toEqual([]);
  });

  it("lets a layer pass behind a map of one place", () => {
    expect(head(1, 512)).toEqual([]);
  });

  it("lets a layer pass that takes no map", () => {
    const b = new GraphBuilder();
    const fc = b.layer("torch.nn.Linear", [4096, 4096]);
    expect(fileOf([b.model(b.call(fc, b.input(N, 4096)))]).found).toEqual([]);
  });

  it("lets a flattened image pass that no window has seen", () => {
    const b = new GraphBuilder();
    const fc = b.layer("torch.nn.Linear", [224 * 224 * 3, 512]);
    expect(fileOf([b.model(b.call(fc, b.flatten(b.input(N, 3, 224, 224))))]).found).toEqual([]);
  });
});
