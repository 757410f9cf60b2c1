import { add, type Dim, equal, mul, product } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { mixing } from "../../arithmetic/window";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { type Arg, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { demandFloat, scalarType } from "./shared/dtype";
import { linearShape } from "./shared/linear";
import { compared } from "./shared/python";
import { emptySizes } from "./shared/sizes";

/** Linear, and LazyLinear, which reads `in_features` off its first input. */
function linear<N extends string>(name: string, inFeatures: (a: BoundArgs<N>, x: Dims) => Arg) {
  type Args = BoundArgs<N | "out_features" | "bias">;
  const weights = (a: Args, x: Dims) => ({
    weight: emptySizes([a.raw("out_features"), inFeatures(a, x)]),
    bias: a.flag("bias") && emptySizes([a.raw("out_features")]),
  });
  return {
    what: "A fully connected layer over the last dimension: y = x·Wᵀ + b.",
    docs: nnDocs(name),
    weights,
    reach: (a: Args, x: Dims) => mixing(x.length - 1, weights(a, x).weight[0] ?? 1),
    shape: (a: Args, x: Dims, { x: input }: LayerCall) => {
      const { weight } = weights(a, x);
      demandFloat(
        input,
        (got) => `mat1 and mat2 must have the same dtype, but got ${scalarType(got)} and Float`,
      );
      return linearShape(x, weight);
    },
    macs: (a: Args, x: Dims, y: Dims) => mul(product(y), weights(a, x).weight[1] ?? 0),
  };
}

export const Linear = layer(
  "torch.nn.Linear(in_features, out_features, bias=True, device=None, dtype=None)",
  linear<"in_features">("Linear", (a) => a.raw("in_features")),
);
export const LazyLinear = layer("torch.nn.LazyLinear(out_features, bias=True, device=None, dtype=None)", {
  ...linear<never>("LazyLinear", (_a, x) => lastOf(x)),
  builtOn: "call",
});

export const Bilinear = layer(
  "torch.nn.Bilinear(in1_features, in2_features, out_features, bias=True, device=None, dtype=None)",
  {
    what: "A bilinear form of two inputs: y = x₁ᵀ·A·x₂ + b.",
    docs: nnDocs("Bilinear"),
    call: "(input1, input2)",
    check: (a) => {
      const count = compared(a.raw("in1_features"), "<=");
      if (count === 0) fail("value", "ValueError", "in1_features must be > 0, but got (in1_features=0)");
    },
    weights: (a) => ({
      weight: emptySizes([a.raw("out_features"), a.raw("in1_features"), a.raw("in2_features")]),
      bias: a.flag("bias") && emptySizes([a.raw("out_features")]),
    }),
    shape: (a, x, { x: input, args }) => {
      for (const given of [input, args.tensor("input2")])
        demandFloat(given, (got) => `All tensors must have the same dtype, got ${scalarType(got)} and Float`);
      demandEqualBatches(x, args.dims("input2"));
      demandFeatures(1, lastOf(x), a.int("in1_features"));
      demandFeatures(2, lastOf(args.dims("input2")), a.int("in2_features"));
      return [...x.slice(0, -1), a.int("out_features")];
    },
    // A·x₂ for every output, then its product with x₁.
    macs: (a, _x, y) =>
      mul(product(y), add(mul(a.int("in1_features"), a.int("in2_features")), a.int("in1_features"))),
  },
);

export const Identity = layer("torch.nn.Identity(*args, **kwargs)", {
  what: "Hands its input on unchanged.",
  docs: nnDocs("Identity"),
  output: (_a, _x, { x }) => new Tensor(x.shape, x.dtype, x.data),
});

function lastOf(x: Dims): Dim {
  const last = x[x.length - 1];
  return last ?? fail("rank", "IndexError", "tuple index out of range");
}

function demandEqualBatches(x: Dims, other: Dims): void {
  if (x.length !== other.length) {
    const message = `bilinear(): input dimensions do not match: got ${x.length} and ${other.length}`;
    fail("rank", "RuntimeError", message);
  }
  x.slice(0, -1).forEach((size, axis) => {
    const otherSize = other[axis] ?? size;
    if (equal(size, otherSize) !== false) return;
    const message = `bilinear(): input batch dimensions do not match at dim ${axis}: got ${formatDim(size)} and ${formatDim(otherSize)}`;
    fail("broadcast", "RuntimeError", message);
  });
}

function demandFeatures(which: 1 | 2, received: Dim, expected: Dim): void {
  if (equal(received, expected) !== false) return;
  const message = `bilinear(): input${which} size does not match weight size: got ${formatDim(received)} but expected ${formatDim(expected)}`;
  fail("features", "RuntimeError", message, { expected, received });
}
