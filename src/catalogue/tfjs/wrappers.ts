import { add, type Dim, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../arguments";
import { fail, giveUp } from "../bail";
import type { Weights } from "../entry";
import { putTogether, takeApart } from "../keras/standardize";
import { called, weighed } from "../keras/wrappers";
import { type Arg, LayerConfig, Tensor } from "../values";
import { docs, formatOf, json, layer, normalizeArray, paddingOf, positiveInteger } from "./layer";
import { slidSize } from "./windows";

/** Layers around another layer, and recurrent convolutions. */

function inner(a: BoundArgs<"layer">): LayerConfig {
  const given = a.raw("layer");
  if (given instanceof LayerConfig) return given;
  if (given instanceof Object) return giveUp(isUnknown(given) ? given : "the wrapped layer is not known");
  return fail("type", "TypeError", `this.layer.build is not a function (received ${json(given)})`);
}

/** The input of one time step. */
function stepOf(x: Dims): Dims {
  if (x.length >= 3) return x.toSpliced(1, 1);
  const rule = "TimeDistributed layer expects an input shape >= 3D, but received input of rank";
  return fail("rank", "ValueError", `${rule} ${x.length}`, { received: x.length });
}

export const timeDistributed = layer("tf.layers.timeDistributed({layer=undefined, **config})", {
  what: "Applies a layer to every time step by itself.",
  docs: docs("timeDistributed"),
  reach: "whole",
  weights: (a, x) => weighed(inner(a), stepOf(x), "trainable"),
  nonTrainable: (a, x) => weighed(inner(a), stepOf(x), "nonTrainable"),
  output: (a, x, call) => {
    const { output } = called(inner(a), stepOf(x), call.x.dtype);
    if (!(output instanceof Tensor)) return giveUp("the wrapped layer gives more than one tensor");
    const [batch = 1, ...rest] = dimsOf(output);
    return new Tensor([batch, x[1] ?? 1, ...rest], output.dtype);
  },
  macs: (a, x, _y, call) => mul(x[1] ?? 1, called(inner(a), stepOf(x), call.x.dtype).macs),
});

const MERGE_MODES: readonly Arg[] = ["sum", "mul", "concat", "ave", null];

export const bidirectional = layer(
  "tf.layers.bidirectional({layer=undefined, mergeMode='concat', **config})",
  {
    what: "Runs a recurrent layer forwards and another backwards along time and joins their outputs.",
    docs: docs("bidirectional"),
    rank: 3,
    takesMore: true,
    reach: "whole",
    check: (a) => {
      if (a.raw("layer") === null) {
        fail("signature", "TypeError", "Cannot read properties of undefined (reading 'getConfig')");
      }
      const mode = a.raw("mergeMode");
      if (MERGE_MODES.includes(mode) || isUnknown(mode)) return;
      const rule = "Valid values are sum,mul,concat,ave or null/undefined.";
      const shown = typeof mode === "string" ? mode : json(mode);
      fail("value", "ValueError", `${shown} is not a valid BidirectionalMergeMode.  ${rule}`);
    },
    weights: (a, x) => eachWay((way) => weighed(inner(a), x, "trainable", way)),
    nonTrainable: (a, x) => eachWay((way) => weighed(inner(a), x, "nonTrainable", way)),
    output: (a, x, call) => {
      const { output } = called(inner(a), x, call.x.dtype);
      const [one, ...states] = Array.isArray(output) ? (output as readonly Arg[]) : [output];
      const merged = mergedOutput(a.raw("mergeMode"), one);
      return states.length === 0 && merged.length === 1
        ? (merged[0] ?? null)
        : [...merged, ...states, ...states];
    },
    macs: (a, x, _y, call) => mul(2, called(inner(a), x, call.x.dtype).macs),
  },
);

function eachWay(read: (way: string) => Weights): Weights {
  return { ...read("forward"), ...read("backward") };
}

function mergedOutput(mode: Arg, one: Arg | undefined): readonly Arg[] {
  if (!(one instanceof Tensor)) return giveUp("the output is not known");
  if (isUnknown(mode)) return giveUp(mode);
  if (mode === null) return [one, one];
  if (mode !== "concat") return [one];
  const x = dimsOf(one);
  return [new Tensor([...x.slice(0, -1), mul(2, x[x.length - 1] ?? 1)], one.dtype)];
}

type MapArgs = BoundArgs<
  "filters" | "kernelSize" | "strides" | "padding" | "dataFormat" | "dilationRate" | "useBias"
>;

function sizes(a: MapArgs, name: "kernelSize" | "strides" | "dilationRate"): Dims {
  const given = a.isNone(name) && name !== "kernelSize" ? 1 : a.raw(name);
  if (given === null) fail("type", "TypeError", "Cannot read properties of undefined (reading 'length')");
  return normalizeArray(given, 2, name).map((each) => {
    if (typeof each !== "number" || (Number.isInteger(each) && each > 0)) return each;
    return fail("value", "Error", `Expected ${name} to be a positive integer, but got ${each}.`);
  });
}

function checkMap(a: MapArgs): void {
  const filters = a.raw("filters");
  if (filters === null || (typeof filters === "number" && filters <= 0)) {
    fail("value", "Error", `Expected units to be a positive integer, but got ${json(filters)}.`);
  }
  positiveInteger(a, "filters");
  sizes(a, "kernelSize");
  sizes(a, "strides");
  paddingOf(a);
  formatOf(a);
  sizes(a, "dilationRate");
}

function mapWeights(a: MapArgs, step: Dims): Weights {
  const { channels } = takeApart(step, formatOf(a));
  const filters = a.int("filters");
  const wide = mul(filters, 4);
  const kernel = sizes(a, "kernelSize");
  return {
    kernel: [...kernel, channels, wide],
    recurrent_kernel: [...kernel, filters, wide],
    bias: a.flag("useBias") && [wide],
  };
}

/** The state's shape; input of one step in, map with `filters` channels out. */
function mapOf(a: MapArgs, step: Dims): Dims {
  const map = takeApart(step, formatOf(a));
  const [kernel, strides, dilation] = [sizes(a, "kernelSize"), sizes(a, "strides"), sizes(a, "dilationRate")];
  const spatial = map.spatial.map((size, i) =>
    slidSize(size, paddingOf(a), kernel[i] ?? 1, strides[i] ?? 1, dilation[i] ?? 1),
  );
  return putTogether({ ...map, spatial, channels: a.int("filters") }, formatOf(a));
}

function mapMacs(a: MapArgs, step: Dims): Dim {
  const { channels } = takeApart(step, formatOf(a));
  const perChannel = mul(product(mapOf(a, step)), mul(4, product(sizes(a, "kernelSize"))));
  return mul(perChannel, add(channels, a.int("filters")));
}

export const convLstm2d = layer(
  "tf.layers.convLstm2d({filters=undefined, kernelSize=undefined, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1, activation='tanh', recurrentActivation='hardSigmoid', useBias=true, kernelInitializer='glorotNormal', recurrentInitializer='orthogonal', biasInitializer='zeros', unitForgetBias=true, kernelRegularizer=undefined, recurrentRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, kernelConstraint=undefined, recurrentConstraint=undefined, biasConstraint=undefined, dropout=0, recurrentDropout=0, returnSequences=false, returnState=false, goBackwards=false, stateful=false, **config})",
  {
    what: "An LSTM over maps: its gates are convolutions of the input and of the last state.",
    docs: docs("convLstm2d"),
    rank: 5,
    takesMore: true,
    reach: "whole",
    check: (a) => checkMap(a),
    weights: (a, x) => mapWeights(a, x.toSpliced(1, 1)),
    output: (a, x) => {
      const [batch = 1, ...map] = mapOf(a, x.toSpliced(1, 1));
      const state = () => new Tensor([batch, ...map]);
      const output = a.flag("returnSequences") ? new Tensor([batch, x[1] ?? 1, ...map]) : state();
      return a.flag("returnState") ? [output, state(), state()] : output;
    },
    macs: (a, x) => mul(x[1] ?? 1, mapMacs(a, x.toSpliced(1, 1))),
  },
);

export const convLstm2dCell = layer(
  "tf.layers.convLstm2dCell({filters=undefined, kernelSize=undefined, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1, activation='tanh', recurrentActivation='hardSigmoid', useBias=true, kernelInitializer='glorotNormal', recurrentInitializer='orthogonal', biasInitializer='zeros', unitForgetBias=true, dropout=0, recurrentDropout=0, **config})",
  {
    what: "One step of convLstm2d.",
    docs: docs("convLstm2dCell"),
    reach: "whole",
    check: (a) => checkMap(a),
    weights: (a, x) => mapWeights(a, x),
    output: (a, x) => {
      const state = () => new Tensor(mapOf(a, x));
      return [state(), state(), state()];
    },
    macs: (a, x) => mapMacs(a, x),
  },
);
