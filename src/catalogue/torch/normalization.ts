import { floorDiv, less, mul } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { type BoundArgs, typeName } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { type Arg, Float, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { demandFloat, isIntegral, scalarType } from "./shared/dtype";
import {
  demandFloatArgument,
  demandGroups,
  demandManyValues,
  demandNormalized,
} from "./shared/normalization";
import { isIntLike, isSequence, numberOf, remainder } from "./shared/python";
import { bracketed, emptySizes, intTuple, sizeArgument } from "./shared/sizes";

const MIXED = () => "mixed dtype (CPU): all inputs must share same datatype.";

export const LayerNorm = layer(
  "torch.nn.LayerNorm(normalized_shape, eps=1e-05, elementwise_affine=True, bias=True, device=None, dtype=None)",
  {
    what: "Normalises every sample over its last axes, then scales and shifts it.",
    docs: nnDocs("LayerNorm"),
    check: (a) => void normalizedShape(a),
    weights: (a) => {
      const size = a.flag("elementwise_affine") && emptySizes(normalizedShape(a));
      return { weight: size, bias: a.flag("bias") && size };
    },
    shape: (a, x, { x: input }) => {
      demandNormalized(x, intTuple(normalizedShape(a), "layer_norm", "normalized_shape"), ", ");
      demandFloatArgument(a.raw("eps"), "layer_norm", "eps");
      if (a.flag("elementwise_affine")) demandFloat(input, MIXED);
      else demandKernel(input, "LayerNormKernelImpl");
      return x;
    },
  },
);

export const RMSNorm = layer(
  "torch.nn.RMSNorm(normalized_shape, eps=None, elementwise_affine=True, device=None, dtype=None)",
  {
    what: "Divides every sample by the root mean square of its last axes, then scales it.",
    docs: nnDocs("RMSNorm"),
    check: (a) => void normalizedShape(a),
    weights: (a) => ({ weight: a.flag("elementwise_affine") && emptySizes(normalizedShape(a)) }),
    shape: (a, x, { x: input }) => {
      const normalized = intTuple(normalizedShape(a), "rms_norm", "normalized_shape");
      if (!a.isNone("eps")) demandFloatArgument(a.raw("eps"), "rms_norm", "eps");
      if (x.length < normalized.length) {
        const message = `Input tensor must have at least ${normalized.length} dimensions, but got ${x.length}`;
        fail("rank", "ValueError", message, { received: x.length });
      }
      demandNormalized(x, normalized, "");
      demandKernel(input, "rms_norm");
      return x;
    },
  },
);

/** An int stands for one axis. */
function normalizedShape(a: BoundArgs<"normalized_shape">): readonly Arg[] {
  const shape = a.raw("normalized_shape");
  if (isIntLike(shape)) return [shape];
  if (isSequence(shape)) return shape;
  if (typeof shape === "string") return [...shape];
  return fail("type", "TypeError", `'${typeName(shape)}' object is not iterable`);
}

export const GroupNorm = layer(
  "torch.nn.GroupNorm(num_groups, num_channels, eps=1e-05, affine=True, device=None, dtype=None, *, bias=True)",
  {
    what: "Normalises groups of channels of every sample, then scales and shifts every channel.",
    docs: nnDocs("GroupNorm"),
    check: (a) => {
      const [groups, channels] = [a.raw("num_groups"), a.raw("num_channels")];
      if (numberOf(groups) === 0) fail("value", "ZeroDivisionError", "integer modulo by zero");
      const rest = remainder(channels, groups);
      if (typeof rest !== "number" || rest === 0) return;
      const message = `num_channels (${numberOf(channels)}) must be divisible by num_groups (${numberOf(groups)})`;
      fail("divisibility", "ValueError", message);
    },
    weights: (a) => {
      const size = a.flag("affine") && sizeArgument(a.raw("num_channels"));
      return { weight: size, bias: a.flag("bias") && size };
    },
    shape: (a, x, { x: input }) => {
      if (x.length < 2) {
        const message = `Expected at least 2 dimensions for input tensor but received ${x.length}`;
        fail("rank", "RuntimeError", message, { received: x.length });
      }
      const groups = a.raw("num_groups");
      if (!isIntLike(groups))
        return fail(
          "type",
          "TypeError",
          `group_norm(): argument 'num_groups' (position 2) must be int, not ${typeName(groups)}`,
        );
      demandGroupValues(x, groups);
      demandFloatArgument(a.raw("eps"), "group_norm", "eps");
      demandGroups(
        x,
        a.int("num_groups"),
        a.flag("affine") ? sizeArgument(a.raw("num_channels")) : undefined,
      );
      if (a.flag("affine")) demandFloat(input, MIXED);
      else demandKernel(input, "GroupNormKernelImpl");
      return x;
    },
  },
);

function demandGroupValues(x: Dims, groups: Arg): void {
  if (typeof groups !== "number") return;
  const [batch = 1, channels = 1, ...spatial] = x;
  const sizes = [floorDiv(mul(batch, channels), groups), groups, ...spatial];
  demandManyValues(sizes, bracketed(sizes));
}

function demandKernel({ dtype }: Tensor, kernel: string): void {
  if (dtype !== undefined && isIntegral(dtype))
    fail("dtype", "NotImplementedError", `"${kernel}" not implemented for '${scalarType(dtype)}'`);
}

export const LocalResponseNorm = layer("torch.nn.LocalResponseNorm(size, alpha=0.0001, beta=0.75, k=1.0)", {
  what: "Divides every value by the energy of its neighbouring channels.",
  docs: nnDocs("LocalResponseNorm"),
  reach: "point",
  output: (a, x, { x: input }) => {
    if (x.length < 3) {
      const message = `Expected 3D or higher dimensionality                          input (got ${x.length} dimensions)`;
      fail("rank", "ValueError", message, { received: x.length });
    }
    const y = new Tensor(x, isIntegral(input.dtype) ? "float32" : input.dtype);
    if (x.some((size) => size === 0)) return input;
    demandSize(a.raw("size"), x.length === 3 ? ["kH", "kW"] : ["kT", "kH", "kW"]);
    for (const [name, method] of [
      ["alpha", "mul"],
      ["k", "add"],
      ["beta", "pow"],
    ] as const) {
      const value = a.raw(name);
      if (!isIntLike(value) && !(value instanceof Float))
        fail(
          "type",
          "TypeError",
          `${method}(): argument 'other' (position 1) must be Tensor, not ${typeName(value)}`,
        );
    }
    return y;
  },
});

function demandSize(size: Arg, letters: readonly string[]): void {
  if (!isIntLike(size)) {
    const message =
      size instanceof Float
        ? "pad(): argument 'pad' failed to unpack the object at pos 3 with error \"type must be tuple of ints,but got float\""
        : `unsupported operand type(s) for //: '${typeName(size)}' and 'int'`;
    fail("type", "TypeError", message);
  }
  const value = numberOf(size);
  if (value === undefined || value > 0) return;
  const shown = letters.map((letter, i) => `${letter}: ${i === 0 ? value : 1}`).join(" ");
  fail("value", "RuntimeError", `kernel size should be greater than zero, but got ${shown}`);
}

export const CrossMapLRN2d = layer("torch.nn.CrossMapLRN2d(size, alpha=0.0001, beta=0.75, k=1)", {
  what: "Divides every value by the energy of its neighbouring channels.",
  docs: nnDocs("CrossMapLRN2d"),
  shape: (a, x, { x: input }) => {
    if (x.length !== 4) {
      const message = `CrossMapLRN2d: Expected input to be 4D, got ${x.length}D instead.`;
      fail("rank", "ValueError", message, { received: x.length });
    }
    for (const [name, sign] of [
      ["size", "-"],
      ["alpha", "/"],
      ["beta", "-"],
      ["k", "+"],
    ] as const) {
      const value = a.raw(name);
      if (!isIntLike(value) && !(value instanceof Float))
        fail("type", "TypeError", `unsupported operand type(s) for ${sign}: '${typeName(value)}' and 'int'`);
    }
    if (isIntegral(input.dtype) && input.dtype !== undefined)
      fail(
        "dtype",
        "RuntimeError",
        `result type Float can't be cast to the desired output type ${scalarType(input.dtype)}`,
      );
    if (less(x[1] ?? 1, 1) === true)
      fail(
        "channels",
        "IndexError",
        `select(): index 0 out of range for tensor of size ${bracketed(x)} at dimension 1`,
      );
    if (numberOf(a.raw("size")) === 0) fail("value", "ZeroDivisionError", "float division by zero");
    return x;
  },
});
