import { add, type Dim, less, mul } from "../../arithmetic/dimension";
import { Problem } from "../../arithmetic/problem";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown, Unknown } from "../../arithmetic/unknown";
import { callLayer, weightsOf } from "../apply";
import { type BoundArgs, dimsOf } from "../arguments";
import { Bail, fail, giveUp } from "../bail";
import type { Weights } from "../entry";
import { type Arg, Float, LayerConfig, Tensor } from "../values";
import { layer } from "./layer";
import { repr, shapeWords } from "./words";

/** Layers around another layer. */

const DOCS = "https://keras.io/api/layers/";

/** The layer that a wrapper is given; complains about what is none. */
function inner(a: BoundArgs<"layer">, complain: (received: string) => string): LayerConfig {
  const given = a.raw("layer");
  if (given instanceof LayerConfig) return given;
  const isPlain = given === null || !(given instanceof Object) || given instanceof Float;
  if (isPlain) fail("type", "ValueError", complain(typeof given === "string" ? given : repr(given)));
  return giveUp(isUnknown(given) ? given : "the wrapped layer is not one of the catalogue's");
}

/** What the wrapped layer does with an input of this shape. */
export function called(config: LayerConfig, x: Dims, dtype: string | undefined) {
  const result = callLayer(config, [new Tensor(x, dtype)], new Map());
  if (result.problem) throw new Bail(result.problem);
  if (result.output instanceof Unknown) return giveUp(result.output);
  return result;
}

/** The wrapped layer's weights under names of their own. */
export function weighed(
  config: LayerConfig,
  x: Dims,
  group: "trainable" | "nonTrainable",
  prefix = "layer",
): Weights {
  const set = weightsOf(config, new Tensor(x));
  if (set instanceof Problem) throw new Bail(set);
  if (set instanceof Unknown) return giveUp(set);
  return Object.fromEntries([...set[group]].map(([name, dims]) => [`${prefix}_${name}`, dims]));
}

export const TimeDistributed = layer("keras.layers.TimeDistributed(layer, **kwargs)", {
  what: "Applies a layer to every time step by itself.",
  docs: `${DOCS}recurrent_layers/time_distributed/`,
  call: "(inputs, training=None, mask=None)",
  reach: "whole",
  check: (a) => {
    timed(a);
  },
  weights: (a, x) => weighed(timed(a), stepOf(x), "trainable"),
  nonTrainable: (a, x) => weighed(timed(a), stepOf(x), "nonTrainable"),
  output: (a, x, call) => {
    const { output } = called(timed(a), stepOf(x), call.x.dtype);
    if (!(output instanceof Tensor)) return giveUp("the wrapped layer gives more than one tensor");
    const [batch = 1, ...rest] = dimsOf(output);
    return new Tensor([batch, x[1] ?? 1, ...rest], output.dtype);
  },
  macs: (a, x, _y, call) => mul(x[1] ?? 1, called(timed(a), stepOf(x), call.x.dtype).macs),
});

function timed(a: BoundArgs<"layer">): LayerConfig {
  const rule = "Please initialize `TimeDistributed` layer with a `keras.layers.Layer` instance.";
  return inner(a, (received) => `${rule} Received: ${received}`);
}

/** The input of one time step. */
function stepOf(x: Dims): Dims {
  if (x.length >= 3) return x.toSpliced(1, 1);
  const rule = "`TimeDistributed` Layer should be passed an `input_shape` with at least 3 dimensions,";
  return fail("rank", "ValueError", `${rule} received: ${shapeWords(x)}`, { received: x.length });
}

const MERGE_MODES: readonly Arg[] = ["sum", "mul", "ave", "concat", null];

export const Bidirectional = layer(
  "keras.layers.Bidirectional(layer, merge_mode='concat', weights=None, backward_layer=None, **kwargs)",
  {
    what: "Runs a recurrent layer forwards and another backwards along time and joins their outputs.",
    docs: `${DOCS}recurrent_layers/bidirectional/`,
    call: "(sequences, initial_state=None, mask=None, training=None)",
    reach: "whole",
    check: (a) => {
      const config = bothWays(a);
      const mode = a.raw("merge_mode");
      if (!MERGE_MODES.includes(mode) && !isUnknown(mode)) {
        const rule = 'Merge mode should be one of {"sum", "mul", "ave", "concat", None}';
        const received = typeof mode === "string" ? mode : repr(mode);
        fail("value", "ValueError", `Invalid merge mode. Received: ${received}. ${rule}`);
      }
      if (!config.args.signature.parameters.some((p) => p.name === "return_sequences")) {
        const what = `<class 'keras.layers.${config.entry.shortName}'> could not be deserialized properly.`;
        fail("type", "TypeError", what);
      }
      const backward = a.raw("backward_layer");
      if (backward instanceof LayerConfig) opposed(config, backward);
    },
    weights: (a, x) => eachWay(a, (config, way) => weighed(config, x, "trainable", way)),
    nonTrainable: (a, x) => eachWay(a, (config, way) => weighed(config, x, "nonTrainable", way)),
    output: (a, x, call) => {
      const [forward, ...states] = outputsOf(bothWays(a), x, call.x.dtype);
      const [backward, ...otherStates] = outputsOf(backwardOf(a), x, call.x.dtype);
      const merged = mergedOutput(a.raw("merge_mode"), forward, backward);
      if (!bothWays(a).args.flag("return_state")) return merged;
      return [...(Array.isArray(merged) ? merged : [merged]), ...states, ...otherStates];
    },
    macs: (a, x, _y, call) =>
      add(called(bothWays(a), x, call.x.dtype).macs, called(backwardOf(a), x, call.x.dtype).macs),
  },
);

/** Complains about two layers that do not run in opposite directions or give different things. */
function opposed(forward: LayerConfig, backward: LayerConfig): void {
  const both = (name: string) => [forward, backward].map(({ args }) => args.raw(name));
  const [way, otherWay] = both("go_backwards");
  if (typeof way === "boolean" && way === otherWay) {
    const received = `forward_layer.go_backwards ${repr(way)}, backward_layer.go_backwards=${repr(way)}`;
    const rule = "Forward layer and backward layer should have different `go_backwards` value.";
    fail("value", "ValueError", `${rule} Received: ${received}`);
  }
  for (const name of ["stateful", "return_sequences", "return_state"]) {
    const [one, other] = both(name);
    if (typeof one !== "boolean" || typeof other !== "boolean" || one === other) continue;
    const rule = "Forward layer and backward layer are expected to have the same value for attribute";
    const received = `"${repr(one)}" for forward layer and "${repr(other)}" for backward layer`;
    fail("value", "ValueError", `${rule} "${name}", got ${received}`);
  }
}

type BothArgs = BoundArgs<"layer" | "backward_layer" | "merge_mode">;

function bothWays(a: BoundArgs<"layer">): LayerConfig {
  const rule = "Please initialize `Bidirectional` layer with a `keras.layers.Layer` instance.";
  return inner(a, (received) => `${rule} Received: ${received}`);
}

function backwardOf(a: BothArgs): LayerConfig {
  return a.isNone("backward_layer") ? bothWays(a) : a.layer("backward_layer");
}

function eachWay(a: BothArgs, read: (config: LayerConfig, way: string) => Weights): Weights {
  return { ...read(bothWays(a), "forward"), ...read(backwardOf(a), "backward") };
}

function outputsOf(config: LayerConfig, x: Dims, dtype: string | undefined): readonly Arg[] {
  const { output } = called(config, x, dtype);
  return Array.isArray(output) ? (output as readonly Arg[]) : [output];
}

function mergedOutput(mode: Arg, forward: Arg | undefined, backward: Arg | undefined): Arg {
  if (mode === null) return [forward ?? null, backward ?? null];
  if (!(forward instanceof Tensor) || !(backward instanceof Tensor))
    return giveUp("the outputs are not known");
  if (mode !== "concat") return forward;
  const [p, q] = [dimsOf(forward), dimsOf(backward)];
  const width = add(p[p.length - 1] ?? 1, q[q.length - 1] ?? 1);
  return new Tensor([...p.slice(0, -1), width], forward.dtype);
}

export const SpectralNormalization = layer(
  "keras.layers.SpectralNormalization(layer, power_iterations=1, **kwargs)",
  {
    what: "Divides the kernel of a layer by its largest singular value.",
    docs: `${DOCS}normalization_layers/spectral_normalization/`,
    call: "(inputs, training=False)",
    reach: (a, x) => reachOf(normalised(a), x),
    check: (a) => {
      normalised(a);
      const count = a.raw("power_iterations");
      if (typeof count === "string" || count === null) {
        fail("type", "TypeError", "'<=' not supported between instances of 'str' and 'int'");
      }
      if (less(count instanceof Float ? Math.ceil(count.value) : a.int("power_iterations"), 1) !== true)
        return;
      const rule = "`power_iterations` should be greater than zero.";
      fail("value", "ValueError", `${rule} Received: \`power_iterations=${repr(count)}\``);
    },
    weights: (a, x) => weighed(normalised(a), x, "trainable"),
    nonTrainable: (a, x) => ({
      ...weighed(normalised(a), x, "nonTrainable"),
      vector_u: [1, kernelWidth(normalised(a), x)],
    }),
    output: (a, x, call) => {
      kernelWidth(normalised(a), x);
      return called(normalised(a), x, call.x.dtype).output;
    },
    macs: (a, x, _y, call) => called(normalised(a), x, call.x.dtype).macs,
  },
);

function normalised(a: BoundArgs<"layer">): LayerConfig {
  const rule = "supplied to Wrapper isn't a supported layer type.";
  const way = "Please ensure wrapped layer is a valid Keras layer.";
  return inner(a, (received) => `Layer ${received} ${rule} ${way}`);
}

function reachOf({ entry, args }: LayerConfig, x: Dims) {
  return typeof entry.reach === "function" ? entry.reach(args, x) : (entry.reach ?? "point");
}

/** The last size of the kernel (or the embeddings) that is normalised. */
function kernelWidth(config: LayerConfig, x: Dims): Dim {
  const weights = { ...weighed(config, x, "trainable"), ...weighed(config, x, "nonTrainable") };
  const kernel = weights["layer_kernel"] ?? weights["layer_embeddings"];
  if (kernel) return kernel[kernel.length - 1] ?? 1;
  return fail(
    "unsupported",
    "ValueError",
    `${config.entry.shortName} object has no attribute 'kernel' nor 'embeddings'`,
  );
}
