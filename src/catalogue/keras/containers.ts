import { type Dim, sum } from "../../arithmetic/dimension";
import { Problem } from "../../arithmetic/problem";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown, Unknown } from "../../arithmetic/unknown";
import { callLayer, weightsOf } from "../apply";
import type { BoundArgs } from "../arguments";
import { Bail, fail, giveUp } from "../bail";
import type { Weights } from "../entry";
import { type Arg, Float, LayerConfig, Tensor } from "../values";
import { layer } from "./layer";
import { repr } from "./words";

/** Layers one after another, as one layer. */

interface Step {
  readonly config: LayerConfig;
  readonly input: Tensor;
  readonly macs: Dim;
}

/** Sends a tensor through the layers; what one complains about, the whole does. */
function walk(
  layers: readonly LayerConfig[],
  x: Tensor,
): { readonly steps: readonly Step[]; readonly output: Arg } {
  const steps: Step[] = [];
  let input = x;
  for (const config of layers) {
    const { output, macs, problem } = callLayer(config, [input], new Map());
    if (problem) throw new Bail(problem);
    steps.push({ config, input, macs });
    if (!(output instanceof Tensor))
      return giveUp(isUnknown(output) ? output : "a layer gives several tensors");
    input = output;
  }
  return { steps, output: input };
}

function weigh(steps: readonly Step[], group: "trainable" | "nonTrainable"): Weights {
  return Object.fromEntries(
    steps.flatMap(({ config, input }, i) => {
      const set = weightsOf(config, input);
      if (set instanceof Problem) throw new Bail(set);
      if (set instanceof Unknown) return giveUp(set);
      return [...set[group]].map(([name, dims]) => [`${i}_${name}`, dims] as const);
    }),
  );
}

function layersOf(a: BoundArgs<"layers">): readonly LayerConfig[] {
  if (a.isNone("layers")) return [];
  return a.sequence("layers").map((given) => {
    if (given instanceof LayerConfig) return given;
    if (given === null || !(given instanceof Object) || given instanceof Float) return failNoLayer(given);
    return giveUp(isUnknown(given) ? given : "a layer is not one of the catalogue's");
  });
}

function failNoLayer(given: Arg): never {
  const rule = "Only instances of `keras.Layer` can be added to a Sequential model.";
  return fail("type", "ValueError", `${rule} Received: ${typeof given === "string" ? given : repr(given)}`);
}

function chain(a: BoundArgs<"layers">, x: Dims, dtype: string | undefined = "float32") {
  return walk(layersOf(a), new Tensor(x, dtype));
}

export const Sequential = layer("keras.Sequential(layers=None, trainable=True, name=None)", {
  what: "Layers one after another.",
  docs: "https://keras.io/api/models/sequential/",
  aliases: ["keras.models.Sequential"],
  call: "(inputs, training=None, mask=None)",
  reach: "whole",
  check: (a) => {
    layersOf(a);
  },
  weights: (a, x) => weigh(chain(a, x).steps, "trainable"),
  nonTrainable: (a, x) => weigh(chain(a, x).steps, "nonTrainable"),
  output: (a, x, call) => {
    if (layersOf(a).length > 0) return chain(a, x, call.x.dtype).output;
    const rule = "Sequential model cannot be built because it has no layers. Call `model.add(layer)`.";
    return fail("value", "ValueError", rule);
  },
  macs: (a, x, _y, call) => sum(chain(a, x, call.x.dtype).steps.map((step) => step.macs)),
});

export const Pipeline = layer("keras.layers.Pipeline(layers, name=None)", {
  what: "Preprocessing layers one after another.",
  docs: "https://keras.io/api/layers/preprocessing_layers/",
  call: "(inputs, training=True, mask=None)",
  reach: "whole",
  weights: (a, x) => weigh(pipe(a, x).steps, "trainable"),
  nonTrainable: (a, x) => weigh(pipe(a, x).steps, "nonTrainable"),
  output: (a, x, call) => pipe(a, x, call.x.dtype).output,
  macs: (a, x, _y, call) => sum(pipe(a, x, call.x.dtype).steps.map((step) => step.macs)),
});

/** A pipeline looks at its layers only when it is called. */
function pipe(a: BoundArgs<"layers">, x: Dims, dtype?: string) {
  const wrong = a.sequence("layers").find((given) => typeof given === "number" || typeof given === "string");
  if (wrong === undefined) return chain(a, x, dtype);
  const type = typeof wrong === "number" ? "int" : "str";
  return fail("type", "AttributeError", `'${type}' object has no attribute '_call_has_training_arg'`);
}
