import { type Dim, less } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import { type LayerEntry, layer } from "../../entry";
import { failEinops, parsePattern } from "../../families/einops/pattern";
import { demandPattern, type Operation, transform } from "../../families/einops/transform";
import { einsum } from "../../families/einsum";
import { Tensor } from "../../values";
import { names } from "./einops";
import { demandReduction, lengthsOf, patternOf, reducedType, transformed } from "./einopsArguments";

/** einops as layers: fixed patterns, and a linear layer over named axes. */

/** Layers prepare one recipe for each rank that their pattern can take. */
function prepared(operation: Operation, x: Tensor, a: BoundArgs<"pattern">): Dims {
  const pattern = patternOf(a, "pattern");
  const { left } = parsePattern(pattern);
  const rank = dimsOf(x).length;
  const takesAny = left.composition.some((group) => group[0]?.kind === "ellipsis");
  if (!takesAny && rank !== left.composition.length) fail("rank", "KeyError", String(rank));
  return transformed(operation, x, pattern, a);
}

export const einopsLayers: readonly LayerEntry[] = [
  layer("einops.layers.torch.Rearrange(pattern, **axes_lengths)", {
    what: "Regroups and reorders named axes: einops.rearrange as a layer.",
    docs: "https://einops.rocks/api/rearrange/",
    check: (a) => demandPattern("rearrange", patternOf(a, "pattern"), lengthsOf(a)),
    shape: (a, _x, call) => prepared("rearrange", call.x, a),
  }),
  layer("einops.layers.torch.Reduce(pattern, reduction, **axes_lengths)", {
    what: "Regroups named axes and reduces those that the right side leaves out: einops.reduce as a layer.",
    docs: "https://einops.rocks/api/reduce/",
    reach: "whole",
    check: (a) => {
      demandReduction(a.raw("reduction"));
      demandPattern("reduce", patternOf(a, "pattern"), lengthsOf(a));
    },
    output: (a, _x, call) =>
      new Tensor(prepared("reduce", call.x, a), reducedType(call.x, a.raw("reduction"))),
  }),
  layer("einops.layers.torch.EinMix(pattern, weight_shape, bias_shape=None, **axes_lengths)", {
    what: "A linear layer over named axes: an Einstein sum with a learned weight.",
    docs: "https://einops.rocks/3-einmix-layer/",
    check: (a) => checkMix(a),
    weights: (a) => {
      const bias = a.text("bias_shape");
      return {
        weight: mixShape(a, a.text("weight_shape") ?? ""),
        bias: bias !== undefined && biasShape(a, bias),
      };
    },
    shape: (a, x) => mixed(a, x).dims,
    macs: (a, x) => mixed(a, x).macs,
  }),
];

type Mix = BoundArgs<"pattern" | "weight_shape" | "bias_shape">;

function checkMix(a: Mix): void {
  if (typeof a.raw("weight_shape") === "number")
    fail("type", "TypeError", "argument of type 'int' is not iterable");
  const [left = "", right] = patternOf(a, "pattern").split("->");
  const weight = names(a.text("weight_shape") ?? "");
  const lengths = lengthsOf(a);
  if (right === undefined) fail("value", "ValueError", "not enough values to unpack (expected 2, got 1)");
  const given = [...names(left), ...weight];
  const odd = names(right ?? "").find((name) => !given.includes(name));
  if (odd !== undefined) failEinops(`Unrecognized identifiers on the right side of EinMix {'${odd}'}`);
  const open = weight.find((name) => !lengths.has(name));
  if (open !== undefined) failEinops(`Dimension ${open} of weight should be specified`);
  const unused = [...lengths.keys()].find((name) => !given.includes(name));
  if (unused !== undefined) failEinops(`Axes {'${unused}'} are not used in pattern`);
  const sizes = weight.map((name) => lengths.get(name) ?? 1);
  if (sizes.includes(0)) fail("value", "ZeroDivisionError", "division by zero");
  if (sizes.some((size) => less(size, 0) === true))
    fail("value", "RuntimeError", "zeros: Dimension size must be non-negative.");
  const idle = weight.find((name) => ![...names(left), ...names(right ?? "")].includes(name));
  if (idle !== undefined) failEinops(`Weight axes {'${idle}'} are redundant`);
}

function mixShape(a: Mix, shape: string): Dims {
  const lengths = lengthsOf(a);
  return names(shape).map((name) => lengths.get(name) ?? 1);
}

/** The bias spans the output's axes from its first named one on, with 1 where it does not vary. */
function biasShape(a: Mix, bias: string): Dims {
  const [, right = ""] = patternOf(a, "pattern").split("->");
  const own = names(bias);
  const lengths = lengthsOf(a);
  return names(right).map((name) => (own.includes(name) ? (lengths.get(name) ?? 1) : 1));
}

function mixed(a: Mix, x: Dims): { readonly dims: Dims; readonly macs: Dim } {
  const pattern = patternOf(a, "pattern");
  const { left, right } = parsePattern(pattern);
  const lengths = lengthsOf(a);
  const flat = (side: typeof left) =>
    side.composition.flat().map((axis) => (axis.kind === "ellipsis" ? "..." : axis.name));
  const own = new Map([...lengths].filter(([name]) => flat(left).includes(name)));
  const opened = transform("rearrange", `${pattern.split("->")[0]} -> ${flat(left).join(" ")}`, x, own);
  const labels = { operands: [flat(left), names(a.text("weight_shape") ?? "")], result: flat(right) };
  const { dims, macs } = einsum(labels, [opened, mixShape(a, a.text("weight_shape") ?? "")]);
  const closed = transform(
    "rearrange",
    `${flat(right).join(" ")} -> ${pattern.split("->")[1] ?? ""}`,
    dims,
    new Map(),
  );
  return { dims: closed, macs };
}
