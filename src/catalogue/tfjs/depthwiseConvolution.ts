import { add, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { fail, giveUp } from "../bail";
import { putTogether, takeApart } from "../keras/standardize";
import { checkFilters, checkWindow, kernelOf, reachOf, slidSizes, type WindowNames } from "./convolution";
import { demandShape, docs, formatOf, json, layer, numberOf, paddingOf } from "./layer";
import { demandMemory } from "./windows";

/** Convolutions of each channel by itself; the plain one ignores `dilationRate`. */

type DepthArgs = BoundArgs<WindowNames | "depthMultiplier">;

/** The multiplier and the channels that come of it. */
function deepened(a: DepthArgs, x: Dims) {
  const { channels } = takeApart(x, formatOf(a));
  const given = a.isNone("depthMultiplier") ? 1 : a.raw("depthMultiplier");
  if (typeof given === "string") {
    fail("type", "Error", `Tensor must have a shape comprised of positive integers but got ${json(given)}.`);
  }
  const multiplier = numberOf(given) ?? giveUp("depthMultiplier is not known");
  return { kernel: demandShape([...kernelOf(a, 2), channels, multiplier]), wide: mul(channels, multiplier) };
}

function demandRank4(x: Dims, rule: string): void {
  if (x.length < 4) fail("rank", "ValueError", rule, { expected: 4, received: x.length });
}

export const depthwiseConv2d = layer(
  "tf.layers.depthwiseConv2d({kernelSize=undefined, depthMultiplier=1, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1, activation=undefined, useBias=true, depthwiseInitializer='glorotNormal', biasInitializer='zeros', depthwiseConstraint=undefined, biasConstraint=undefined, depthwiseRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, **config})",
  {
    what: "A convolution of each channel by itself.",
    docs: docs("depthwiseConv2d"),
    check: (a) => checkWindow(a, 2),
    weights: (a, x) => {
      demandRank4(x, "Inputs to DepthwiseConv2D should have rank 4.");
      const { kernel, wide } = deepened(a, x);
      return { depthwise_kernel: kernel, bias: a.flag("useBias") && [wide] };
    },
    reach: (a, x) => reachOf(a, x, 2),
    shape: (a, x) => {
      demandRank4(x, "Inputs to DepthwiseConv2D should have rank 4.");
      if (x.length > 4) {
        const rule = `Input for depthwiseConv2d is required to be 4-D, but is instead ${x.length}-D`;
        fail("rank", "ValueError", rule, { expected: 4, received: x.length });
      }
      const { wide } = deepened(a, x);
      const spatial = slidSizes(a, x, 2, true);
      demandMemory(spatial);
      return putTogether({ batch: x[0] ?? 1, spatial, channels: wide }, formatOf(a));
    },
    macs: (a, _x, y) => mul(product(y), product(kernelOf(a, 2))),
  },
);

export const separableConv2d = layer(
  "tf.layers.separableConv2d({filters=undefined, kernelSize=undefined, depthMultiplier=1, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1, activation=undefined, useBias=true, depthwiseInitializer='glorotUniform', pointwiseInitializer='glorotUniform', biasInitializer='zeros', depthwiseConstraint=undefined, pointwiseConstraint=undefined, biasConstraint=undefined, depthwiseRegularizer=undefined, pointwiseRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, **config})",
  {
    what: "A convolution of each channel by itself, then one of single values across the channels.",
    docs: docs("separableConv2d"),
    check: (a) => {
      checkWindow(a, 2);
      checkFilters(a);
      const given = ["kernelInitializer", "kernelRegularizer", "kernelConstraint"] as const;
      if (given.some((name) => a.surplus().get(name) !== undefined)) {
        const rule = "Fields kernelInitializer, kernelRegularizer and kernelConstraint are invalid for";
        fail("value", "ValueError", `${rule} SeparableConv2D.`);
      }
      if (paddingOf(a) !== "causal") return;
      const rule = "SeparableConv2D supports only padding modes: 'same' and 'valid',";
      fail("value", "ValueError", `${rule} but received "causal"`);
    },
    weights: (a, x) => {
      demandSeparableRank(x);
      const { kernel, wide } = deepened(a, x);
      const filters = a.int("filters");
      return {
        depthwise_kernel: kernel,
        pointwise_kernel: [1, 1, wide, filters],
        bias: a.flag("useBias") && [filters],
      };
    },
    reach: (a, x) => reachOf(a, x, 2),
    shape: (a, x) => {
      demandSeparableRank(x);
      deepened(a, x);
      const spatial = slidSizes(a, x, 2);
      demandMemory(spatial);
      return putTogether({ batch: x[0] ?? 1, spatial, channels: a.int("filters") }, formatOf(a));
    },
    macs: (a, x, y) => {
      const { kernel, wide } = deepened(a, x);
      const { batch, spatial } = takeApart(y, formatOf(a));
      const places = mul(batch, product(spatial));
      const perPlace = add(mul(wide, product(kernel.slice(0, 2))), mul(wide, a.int("filters")));
      return mul(places, perPlace);
    },
  },
);

function demandSeparableRank(x: Dims): void {
  const shown = `[null${x
    .slice(1)
    .map((size) => `,${typeof size === "number" ? size : "null"}`)
    .join("")}]`;
  demandRank4(x, `Inputs to SeparableConv2D should have rank 4, but received input shape: ${shown}`);
  if (x.length === 4) return;
  fail("rank", "ValueError", `Input 0 is incompatible: expected ndim=4, found ndim=${x.length}`, {
    received: x.length,
  });
}
