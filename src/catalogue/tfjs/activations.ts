import { type Dim, equal } from "../../arithmetic/dimension";
import { isUnknown } from "../../arithmetic/unknown";
import { fail } from "../bail";
import type { LayerEntry } from "../entry";
import { Tensor } from "../values";
import { noise } from "./core";
import { docs, json, layer, numberOf, sizesOf } from "./layer";

/** Activation layers, and preprocessing of values. */

export const activations: readonly LayerEntry[] = [
  noise("tf.layers.reLU({maxValue=undefined, **config})", "max(x, 0), optionally capped."),
  noise("tf.layers.leakyReLU({alpha=0.3, **config})", "Lets negative values through, scaled by alpha."),
  noise("tf.layers.thresholdedReLU({theta=1.0, **config})", "Passes values above theta, and zero otherwise."),
  noise(
    "tf.layers.softmax({axis=-1, **config})",
    "Turns the values along an axis into a probability distribution.",
  ),
];

export const elu = layer("tf.layers.elu({alpha=1.0, **config})", {
  what: "x for positive values, alpha·(exp(x) − 1) for negative ones.",
  docs: docs("elu"),
  check: (a) => {
    const alpha = a.raw("alpha");
    const value = numberOf(alpha);
    if (alpha === null || isUnknown(alpha) || value === 1) return;
    const rule = `Non-default alpha value (${json(alpha)})`;
    fail("unsupported", "NotImplementedError", `${rule} is not supported by the ELU layer yet.`);
  },
});

export const prelu = layer(
  "tf.layers.prelu({alphaInitializer='zeros', alphaRegularizer=undefined, alphaConstraint=undefined, sharedAxes=undefined, **config})",
  {
    what: "A leaky rectifier whose slope is learned for every position, or shared along sharedAxes.",
    docs: docs("prelu"),
    check: (a) => {
      const axes = a.raw("sharedAxes");
      if (axes === null || isUnknown(axes) || Array.isArray(axes) || typeof axes === "number") return;
      const rule = "Expected sharedAxes to be a number or an array of numbers,";
      fail("type", "ValueError", `${rule} but got ${typeof axes === "string" ? axes : json(axes)}`);
    },
    weights: (a, x) => {
      const alpha: Dim[] = x.slice(1);
      for (const axis of a.isNone("sharedAxes") ? [] : sizesOf(a.raw("sharedAxes"), "sharedAxes")) {
        if (typeof axis === "number" && axis >= 1) alpha[axis - 1] = 1;
      }
      return { alpha: Array.from(alpha, (size) => size ?? 1) };
    },
    shape: (_a, x) => x,
  },
);

export const rescaling = layer("tf.layers.rescaling({scale=undefined, offset=0, **config})", {
  what: "Multiplies by scale and adds offset.",
  docs: docs("rescaling"),
  output: (_a, x) => new Tensor(x, "float32"),
});

export const categoryEncoding = layer(
  "tf.layers.categoryEncoding({numTokens=undefined, outputMode='multiHot', **config})",
  {
    what: "Encodes category numbers as one-hot, multi-hot or counts.",
    docs: docs("categoryEncoding"),
    shape: (a, x) => {
      const depth = a.int("numTokens");
      const isColumn = equal(x[x.length - 1] ?? 0, 1) === true;
      if (a.text("outputMode") === "oneHot" && !isColumn) return [...x, depth];
      return [...x.slice(0, -1), depth];
    },
  },
);
