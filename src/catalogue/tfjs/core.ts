import { Conflict, reshape as reshaped } from "../../arithmetic/broadcast";
import { equal, isExpr, mul, product } from "../../arithmetic/dimension";
import { isUnknown, Unknown } from "../../arithmetic/unknown";
import { fail, giveUp } from "../bail";
import type { LayerEntry } from "../entry";
import type { Arg } from "../values";
import { docs, json, layer, numberOf, positiveInteger, sizesOf } from "./layer";

/** The core layers. */

export const inputLayer = layer(
  "tf.layers.inputLayer({inputShape=undefined, batchSize=undefined, batchInputShape=undefined, dtype='float32', sparse=false, name=undefined, **config})",
  { what: "The place where data enters the model.", docs: docs("inputLayer") },
);

export const dense = layer(
  "tf.layers.dense({units=undefined, activation=undefined, useBias=true, kernelInitializer='glorotNormal', biasInitializer='zeros', inputDim=undefined, kernelConstraint=undefined, biasConstraint=undefined, kernelRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, **config})",
  {
    what: "A fully connected layer over the last axis: activation(x·W + b).",
    docs: docs("dense"),
    minimumRank: 2,
    check: (a) => positiveInteger(a, "units"),
    weights: (a, x) => ({
      kernel: [x[x.length - 1] ?? 1, a.int("units")],
      bias: a.flag("useBias") && [a.int("units")],
    }),
    shape: (a, x) => [...x.slice(0, -1), a.int("units")],
    macs: (_a, x, y) => mul(product(y), x[x.length - 1] ?? 1),
  },
);

export const activation = layer("tf.layers.activation({activation=undefined, **config})", {
  what: "Applies an activation function to every value.",
  docs: docs("activation"),
});

/** Layers that change nothing but values, and these only while training. */
export function noise(signature: string, what: string): LayerEntry {
  const name = signature.slice("tf.layers.".length, signature.indexOf("("));
  return layer(signature, { what, docs: docs(name) });
}

export const dropouts: readonly LayerEntry[] = [
  noise(
    "tf.layers.dropout({rate=undefined, noiseShape=undefined, seed=undefined, **config})",
    "Sets random values to zero while training.",
  ),
  noise(
    "tf.layers.gaussianDropout({rate=undefined, **config})",
    "Multiplies by random values while training.",
  ),
  noise(
    "tf.layers.alphaDropout({rate=undefined, noiseShape=undefined, **config})",
    "Dropout that keeps mean and variance.",
  ),
  noise("tf.layers.gaussianNoise({stddev=undefined, **config})", "Adds random noise while training."),
  noise("tf.layers.masking({maskValue=0, **config})", "Marks time steps to be skipped."),
];

export const spatialDropout1d = layer(
  "tf.layers.spatialDropout1d({rate=undefined, seed=undefined, **config})",
  {
    what: "Sets random feature maps to zero while training.",
    docs: docs("spatialDropout1d"),
    rank: 3,
    shape: (_a, x) => x,
  },
);

export const flatten = layer("tf.layers.flatten({dataFormat=undefined, **config})", {
  what: "Lays all values of a sample in one row.",
  docs: docs("flatten"),
  minimumRank: 3,
  reach: "whole",
  shape: (_a, x) => [x[0] ?? 1, product(x.slice(1))],
});

export const repeatVector = layer("tf.layers.repeatVector({n=undefined, **config})", {
  what: "Repeats each sample's vector n times.",
  docs: docs("repeatVector"),
  rank: 2,
  shape: (a, x) => [x[0] ?? 1, numberOf(a.raw("n")) ?? new Unknown("n is not known"), x[1] ?? 1],
});

export const reshape = layer("tf.layers.reshape({targetShape=undefined, **config})", {
  what: "Gives the values of a sample another shape; one size may be −1 or null and is worked out.",
  docs: docs("reshape"),
  reach: "whole",
  check: (a) => {
    if (a.raw("targetShape") === null) sizesOf(null, "targetShape");
  },
  shape: (a, x) => {
    const target = a
      .sequence("targetShape")
      .map((size) => (size === null ? -1 : (numberOf(size) ?? giveUp("the shape is not known"))));
    const open = target.map((size) => (typeof size === "number" && size < 0 ? -1 : size));
    if (open.filter((size) => size === -1).length > 1) {
      fail("value", "ValueError", "Can only specifiy one unknown dimension.");
    }
    const y = reshaped(x.slice(1), open);
    if (y instanceof Conflict) {
      return fail("reshape", "ValueError", "Total size of new array must be unchanged.", {
        received: product(x.slice(1)),
      });
    }
    return [x[0] ?? 1, ...y];
  },
});

export const permute = layer("tf.layers.permute({dims=undefined, **config})", {
  what: "Reorders the axes of a sample; the first of them is 1.",
  docs: docs("permute"),
  rank: (a) => a.sequence("dims").length + 1,
  check: (a) => {
    const dims = a.raw("dims");
    if (isUnknown(dims)) return;
    if (dims === null) {
      fail(
        "signature",
        "Error",
        "Required configuration field `dims` is missing during Permute constructor call.",
      );
    }
    if (!Array.isArray(dims)) {
      fail(
        "type",
        "Error",
        `Permute constructor requires \`dims\` to be an Array, but received ${json(dims)} instead.`,
      );
    }
    const sorted = (dims as readonly Arg[]).filter((axis) => typeof axis === "number").sort((p, q) => p - q);
    if (sorted.length === dims.length && sorted.every((axis, i) => axis === i + 1)) return;
    if (dims.some((axis: Arg) => isUnknown(axis) || isExpr(axis))) return;
    const rule = "`dims` must contain consecutive integers starting from 1.";
    fail("value", "Error", `Invalid permutation \`dims\`: ${json(dims)} ${rule}`);
  },
  shape: (a, x) => [
    x[0] ?? 1,
    ...a.ints("dims").map((axis) => (typeof axis === "number" ? (x[axis] ?? 1) : 1)),
  ],
});

export const embedding = layer(
  "tf.layers.embedding({inputDim=undefined, outputDim=undefined, embeddingsInitializer='randomUniform', embeddingsRegularizer=undefined, activityRegularizer=undefined, embeddingsConstraint=undefined, maskZero=false, inputLength=undefined, **config})",
  {
    what: "A table that turns each token number into a learned vector.",
    docs: docs("embedding"),
    check: (a) => {
      positiveInteger(a, "inputDim");
      positiveInteger(a, "outputDim");
    },
    weights: (a) => ({ embeddings: [a.int("inputDim"), a.int("outputDim")] }),
    shape: (a, x) => {
      const lengths = a.isNone("inputLength") ? [] : sizesOf(a.raw("inputLength"), "inputLength");
      const differs = lengths.some((length, i) => equal(length, x[i + 1] ?? 1) === false);
      if (differs || (lengths.length > 0 && lengths.length !== x.length - 1)) {
        const shown = `,${x
          .slice(1)
          .map((size) => (typeof size === "number" ? size : ""))
          .join(",")}`;
        const rule = `"inputLength" is ${lengths.map((n) => (typeof n === "number" ? n : "?")).join(",")}`;
        fail("features", "ValueError", `${rule}, but received input shape has shape ${shown}`);
      }
      return [...x, a.int("outputDim")];
    },
  },
);
