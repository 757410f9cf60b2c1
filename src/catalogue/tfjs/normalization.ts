import type { Dim } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { fail, giveUp } from "../bail";
import { type Arg, Float } from "../values";
import { demandShape, docs, json, layer, numberOf, sizesOf } from "./layer";

/** Normalisation. */

type AffineArgs = BoundArgs<"center" | "scale">;

function affine(a: AffineArgs, shape: Dims) {
  return { gamma: a.flag("scale") && shape, beta: a.flag("center") && shape };
}

export const batchNormalization = layer(
  "tf.layers.batchNormalization({axis=-1, momentum=0.99, epsilon=0.001, center=true, scale=true, betaInitializer='zeros', gammaInitializer='ones', movingMeanInitializer='zeros', movingVarianceInitializer='ones', betaConstraint=undefined, gammaConstraint=undefined, betaRegularizer=undefined, gammaRegularizer=undefined, **config})",
  {
    what: "Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it.",
    docs: docs("batchNormalization"),
    weights: (a, x) => affine(a, [channelSize(a, x)]),
    nonTrainable: (a, x) => ({ moving_mean: [channelSize(a, x)], moving_variance: [channelSize(a, x)] }),
    shape: (a, x) => {
      channelSize(a, x);
      return x;
    },
  },
);

function channelSize(a: BoundArgs<"axis">, x: Dims): Dim {
  const axis = numberOf(a.raw("axis"));
  if (typeof axis !== "number") return giveUp("the axis is not known");
  const at = axis < 0 ? axis + x.length : axis;
  if (at > 0 && at < x.length) return x[at] ?? 1;
  const shown = `[null${x
    .slice(1)
    .map((size) => `,${typeof size === "number" ? size : "null"}`)
    .join("")}]`;
  const rule = `Axis ${at} of input tensor should have a defined dimension`;
  return fail("axis", "ValueError", `${rule} but the layer received an input with shape ${shown}.`);
}

export const layerNormalization = layer(
  "tf.layers.layerNormalization({axis=-1, epsilon=0.001, center=true, scale=true, betaInitializer='zeros', gammaInitializer='ones', betaRegularizer=undefined, gammaRegularizer=undefined, **config})",
  {
    what: "Brings each sample to mean 0 and variance 1 over its axis, then scales and shifts it.",
    docs: docs("layerNormalization"),
    check: (a) => {
      const axis = a.raw("axis");
      const items = Array.isArray(axis) ? (axis as readonly Arg[]) : [axis];
      const wrong = items.some((each) => typeof each === "string" || each instanceof Float);
      if (!wrong) return;
      const rule = "Expected axis to be an integer or an array of integers,";
      fail("type", "Error", `${rule} but received ${json(axis)}`);
    },
    weights: (a, x) => affine(a, normalisedSizes(a, x)),
    shape: (a, x) => {
      normalisedSizes(a, x);
      return x;
    },
  },
);

function normalisedSizes(a: BoundArgs<"axis">, x: Dims): Dims {
  const axes = sizesOf(a.raw("axis"), "axis").map((axis) => {
    if (typeof axis !== "number") return giveUp("the axis is not known");
    return axis < 0 ? axis + x.length : axis;
  });
  const outside = axes.find((axis) => axis < 0 || axis >= x.length);
  if (outside !== undefined) return fail("axis", "Error", `Invalid axis: ${outside}`);
  if (new Set(axes).size < axes.length) {
    return fail("axis", "Error", `Found duplicate axes in: ${axes.join(",")}`);
  }
  const sizes = axes.map((axis) => x[axis] ?? 1);
  // The batch is open, so that no weights can be made along it.
  if (axes.includes(0)) {
    return fail("axis", "Error", "Tensor must have a shape comprised of positive integers but got shape [].");
  }
  return demandShape(sizes);
}
