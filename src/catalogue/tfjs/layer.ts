import { type Dim, isExpr, less } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail, giveUp } from "../bail";
import { type LayerCall, type LayerEntry, type LayerSpec, layer as plainLayer } from "../entry";
import { entered } from "../families/entered";
import type { ParameterNames } from "../signature";
import { type Arg, Float, Mapping, Tensor } from "../values";

/** What all layers of TensorFlow.js share. Their configurations ignore names that they do not know. */

/** A layer, and the ranks of input that it takes: one rank, a least rank, or any where neither is given. */
export interface TfjsSpec<N extends string> extends LayerSpec<N> {
  /** The rank that the input must have. */
  readonly rank?: number | ((a: BoundArgs<N>) => number);
  /** The least rank that the input may have. */
  readonly minimumRank?: number;
  /** Whether further inputs may stand behind the first, as the states of a recurrent layer. */
  readonly takesMore?: boolean;
}

/** Describes a layer of TensorFlow.js by its documented configuration. */
export function layer<const S extends string>(signature: S, spec: TfjsSpec<ParameterNames<S>>): LayerEntry {
  const full = spec as TfjsSpec<string>;
  const { weights, nonTrainable, shape, rank, minimumRank, takesMore, check, ...rest } = full;
  const name = signature.slice("tf.layers.".length, signature.indexOf("("));
  const enter = (a: BoundArgs, x: Dims) =>
    checkRank(a, x, name, typeof rank === "function" ? rank(a) : rank, minimumRank);
  const answer =
    rest.output ?? (shape && ((a: BoundArgs, x: Dims, call: LayerCall) => new Tensor(shape(a, x, call))));
  const isAlone = !takesMore && (rank ?? minimumRank) !== undefined;
  const output =
    answer &&
    ((a: BoundArgs, x: Dims, call: LayerCall) => {
      if (isAlone) demandOneInput(call, a, name);
      return answer(a, x, call);
    });
  const whole: LayerSpec<string> = {
    call: "(inputs, kwargs=None)",
    ...rest,
    check: (a) => {
      for (const { name: parameter } of a.signature.parameters) {
        if (/activation$/i.test(parameter)) checkActivation(a.raw(parameter));
      }
      check?.(a);
    },
    ...entered({ weights, nonTrainable, output }, enter, isFrozen),
  };
  return plainLayer(signature, whole as LayerSpec<ParameterNames<S>>);
}

/** The documentation of a layer. */
export function docs(name: string): string {
  return `https://js.tensorflow.org/api/latest/#layers.${name}`;
}

function isFrozen(a: BoundArgs): boolean {
  return a.surplus().get("trainable") === false;
}

function demandOneInput({ args }: LayerCall, a: BoundArgs, name: string): void {
  const inputs = (args as BoundArgs).raw("inputs");
  if (!Array.isArray(inputs) || inputs.length === 1) return;
  const given = a.surplus().get("name");
  const rule = `expects 1 inputs, but it received ${inputs.length} input tensors.`;
  const received = inputs.map(() => "[object Object]").join(",");
  const who = `Layer ${typeof given === "string" ? given : name}`;
  fail("signature", "ValueError", `${who} ${rule} Input received: ${received}`, { received: inputs.length });
}

function checkRank(a: BoundArgs, x: Dims, name: string, rank?: number, minimumRank?: number): void {
  const given = a.surplus().get("name");
  const who = typeof given === "string" ? given : name;
  if (rank !== undefined && x.length !== rank) {
    const what = `expected ndim=${rank}, found ndim=${x.length}`;
    fail("rank", "ValueError", `Input 0 is incompatible with layer ${who}: ${what}`, { received: x.length });
  }
  if (minimumRank !== undefined && x.length < minimumRank) {
    const what = `expected min_ndim=${minimumRank}, found ndim=${x.length}.`;
    fail("rank", "ValueError", `Input 0 is incompatible with layer ${who}: ${what}`, { received: x.length });
  }
}

/** The activations by the names that TensorFlow.js registers. */
const ACTIVATIONS = new Set(
  (
    "elu selu relu relu6 linear sigmoid hardSigmoid softplus softsign tanh softmax logSoftmax gelu gelu_new mish swish " +
    "hard_sigmoid log_softmax " +
    // Layers do as well, by the names of their classes.
    "ReLU LeakyReLU ELU PReLU Softmax ThresholdedReLU"
  ).split(" "),
);

function checkActivation(activation: Arg): void {
  if (typeof activation !== "string" || ACTIVATIONS.has(activation)) return;
  fail(
    "value",
    "ValueError",
    `Unknown activation: ${activation}. It may be misspelled, or defined in Python only.`,
  );
}

/** A value as JavaScript prints it in messages. */
export function json(value: Arg): string {
  if (value === null) return "undefined";
  if (value instanceof Float) return String(value.value);
  if (Array.isArray(value)) return `[${(value as readonly Arg[]).map(json).join(",")}]`;
  if (value instanceof Mapping) return "{…}";
  if (value instanceof Object) return isExpr(value) || isUnknown(value) ? "?" : "[object Object]";
  return JSON.stringify(value);
}

/** Demands a positive integer, as `assertPositiveInteger`. */
export function positiveInteger<N extends string>(a: BoundArgs<N>, name: N): void {
  const value = a.raw(name);
  if (isUnknown(value) || isExpr(value) || (typeof value === "number" && value > 0)) return;
  fail("value", "Error", `Expected ${name} to be a positive integer, but got ${json(value)}.`);
}

/** One number for each of `n` axes; a lone number stands for all. Numbers of any size pass here. */
export function normalizeArray(value: Arg, n: number, name: string): Dims {
  if (isUnknown(value)) return new Array<Dim>(n).fill(value);
  const rule = `The ${name} argument must be an integer or tuple of ${n} integers.`;
  if (Array.isArray(value) || typeof value === "string") {
    const items = [...(value as readonly Arg[] | string)];
    if (items.length !== n) fail("value", "ValueError", `${rule} Received: ${items.length} elements.`);
    return items.map((item) => {
      const size = typeof item === "string" && item.trim() !== "" ? Number(item) : item;
      if (typeof size === "number" && Number.isInteger(size)) return size;
      if (isExpr(size) || isUnknown(size)) return size;
      const what = `including a non-integer number ${json(item)}`;
      return fail("value", "ValueError", `${rule} Received: ${json(value)} ${what}`);
    });
  }
  const size = numberOf(value);
  return size === undefined ? giveUp(`${name} is not known`) : new Array<Dim>(n).fill(size);
}

/** A number, however JavaScript takes it: `5`, `"5"` or `2.5`. */
export function numberOf(value: Arg): Dim | undefined {
  if (typeof value === "number" || isExpr(value) || isUnknown(value)) return value;
  if (value instanceof Float) return value.value;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value))
    ? Number(value)
    : undefined;
}

/** Refuses weights of fractional or negative size. */
export function demandShape(shape: Dims): Dims {
  if (shape.every((size) => less(size, 0) !== true && !(typeof size === "number" && !Number.isInteger(size))))
    return shape;
  const shown = shape.map((size) => (typeof size === "number" ? size : "?")).join(",");
  const rule = "Tensor must have a shape comprised of positive integers";
  return fail("value", "Error", `${rule} but got shape [${shown}].`);
}

/** "valid", "same" or "causal". */
export function paddingOf(a: BoundArgs): string {
  const given = a.isNone("padding") ? "valid" : a.raw("padding");
  if (given === "valid" || given === "same" || given === "causal") return given;
  if (isUnknown(given)) return giveUp(given);
  const shown = typeof given === "string" ? given : json(given);
  const rule = "Valid values are valid,same,causal or null/undefined.";
  return fail("value", "ValueError", `${shown} is not a valid PaddingMode.  ${rule}`);
}

/** Where the channels stand, in Keras's spelling. */
export function formatOf(a: BoundArgs): "channels_last" | "channels_first" {
  const given = a.isNone("dataFormat") ? "channelsLast" : a.raw("dataFormat");
  if (given === "channelsLast") return "channels_last";
  if (given === "channelsFirst") return "channels_first";
  if (isUnknown(given)) return giveUp(given);
  const shown = typeof given === "string" ? given : json(given);
  const rule = "Valid values are channelsFirst,channelsLast or null/undefined.";
  return fail("value", "ValueError", `${shown} is not a valid DataFormat.  ${rule}`);
}

/** The sizes of a list argument, each as JavaScript takes it. */
export function sizesOf(value: Arg, name: string): Dims {
  if (isUnknown(value)) return giveUp(value);
  if (value === null)
    return fail("type", "TypeError", "Cannot read properties of undefined (reading 'length')");
  const items = Array.isArray(value) ? (value as readonly Arg[]) : [value];
  return items.map((item) => numberOf(item) ?? giveUp(`${name} is not known`));
}
