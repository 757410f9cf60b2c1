import { add, type Dim, equal, mul, product, sum } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail, failOnData, giveUp } from "../bail";
import type { LayerCall, Weights } from "../entry";
import { Float, Tensor } from "../values";
import { projectionMacs } from "./attention";
import { computeDtype, demandPositive, layer } from "./layer";
import { last } from "./ops/products";
import { checkShare } from "./regularization";
import { repr, shapeWords } from "./words";

/** Attention in several heads, with learned projections of query, key and value. */

const DOCS = "https://keras.io/api/layers/attention_layers/";

/** How layers of attention in heads are called; one signature for multi-head and grouped-query attention. */
export const CALL =
  "(query, value, key=None, query_mask=None, value_mask=None, key_mask=None, attention_mask=None, return_attention_scores=False, training=None, use_causal_mask=False)";

/** The shapes that a call attends with: batch first, features last. */
export interface Inputs {
  readonly query: Dims;
  readonly value: Dims;
  readonly key: Dims;
}

/** The inputs of a call; without one, only the query is known. */
export function inputsOf(query: Dims, call: LayerCall | undefined): Inputs {
  if (!call) {
    const open = [...query.slice(0, -1), new Unknown("the call's value is not in sight")];
    return { query, value: open, key: open };
  }
  const value = call.args.dims("value");
  const key = call.args.isNone("key") ? value : call.args.dims("key");
  if (value.length !== key.length || !sameInside(value, key)) {
    const rule = "All dimensions of `value` and `key`, except the last one, must be equal.";
    const received = `Received: value_shape=${shapeWords(value)} and key_shape=${shapeWords(key)}`;
    fail("features", "ValueError", `${rule} ${received}`);
  }
  return { query, value, key };
}

function sameInside(p: Dims, q: Dims): boolean {
  return p.slice(1, -1).every((size, i) => equal(size, q[i + 1] ?? 1) !== false);
}

/** Named kernels and biases of one projection. */
export function projection(name: string, kernel: Dims, bias: Dims, hasBias: boolean): Weights {
  return { [`${name}_kernel`]: kernel, [`${name}_bias`]: hasBias && bias };
}

type HeadArgs = BoundArgs<
  | "num_heads"
  | "key_dim"
  | "value_dim"
  | "use_bias"
  | "output_shape"
  | "attention_axes"
  | "dropout"
  | "use_gate"
>;

export const MultiHeadAttention = layer(
  "keras.layers.MultiHeadAttention(num_heads, key_dim, value_dim=None, dropout=0.0, use_bias=True, output_shape=None, attention_axes=None, sliding_window=None, flash_attention=None, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, use_gate=False, seed=None, **kwargs)",
  {
    what: "Attention in several heads, each with projections of key_dim values of its own.",
    docs: `${DOCS}multi_head_attention/`,
    call: CALL,
    reach: "whole",
    check: (a) => {
      checkShare(a, "dropout", "rate");
      madeShape(a, []);
      for (const name of ["num_heads", "key_dim", "value_dim"] as const) {
        if (name === "value_dim" && a.raw(name) === null) continue;
        const wanted = name === "value_dim" ? "a positive integer or `None`" : "a positive integer";
        const rule = `Received an invalid value for argument \`${name}\`, expected ${wanted}.`;
        demandPositive(a, name, (received) => `${rule} Received: ${name}=${received}`);
      }
    },
    weights: (a, x, call) => {
      const { query, value, key } = inputsOf(x, call);
      const { heads, keyDim, valueDim, hasBias } = headsOf(a);
      const made = madeShape(a, query);
      return {
        ...projection("query", [last(query), heads, keyDim], [heads, keyDim], hasBias),
        ...projection("key", [last(key), heads, keyDim], [heads, keyDim], hasBias),
        ...projection("value", [last(value), heads, valueDim], [heads, valueDim], hasBias),
        ...(a.flag("use_gate") &&
          projection("gate", [last(query), heads, valueDim], [heads, valueDim], hasBias)),
        ...projection("output", [heads, valueDim, ...made], made, hasBias),
      };
    },
    output: (a, x, call) => {
      const { query, value } = inputsOf(x, call);
      demandMeeting(a, query, value);
      const output = new Tensor([...query.slice(0, -1), ...madeShape(a, query)], computeDtype(a));
      if (!call.args.flag("return_attention_scores")) return output;
      return [output, new Tensor(scoresShape(a, query, value), computeDtype(a))];
    },
    macs: (a, x, _y, call) => {
      const { query, value, key } = inputsOf(x, call);
      const { heads, keyDim, valueDim } = headsOf(a);
      if (!canMeet(a, query, value)) return new Unknown("no data can run through this attention");
      const scores = product(scoresShape(a, query, value));
      const isEinsum =
        (a.float("dropout") ?? 0) > 0 || call.args.flag("return_attention_scores") || query.length !== 3;
      const inside = isEinsum
        ? add(products(scores, keyDim, [keyDim]), products(scores, valueDim, attendedSizes(a, value)))
        : mul(scores, add(keyDim, valueDim));
      const gate = a.flag("use_gate") ? projected(query, heads, valueDim) : 0;
      return sum([
        projected(query, heads, keyDim),
        projected(key, heads, keyDim),
        projected(value, heads, valueDim),
        gate,
        inside,
        projectionMacs(query.slice(0, -1), [heads, valueDim], madeShape(a, query)),
      ]);
    },
  },
);

function headsOf(a: HeadArgs) {
  const keyDim = a.int("key_dim");
  const valueDim = a.isNone("value_dim") ? keyDim : a.int("value_dim");
  return { heads: a.int("num_heads"), keyDim, valueDim, hasBias: a.flag("use_bias") };
}

/** The last axes of the output: as asked for, else those of the query. */
function madeShape(a: HeadArgs, query: Dims): Dims {
  const given = a.raw("output_shape");
  if (given instanceof Float) {
    const rule = "When specified, the `output_shape` should be of type tuple, list, or int.";
    return fail("type", "ValueError", `Invalid \`output_shape\`: ${repr(given)}. ${rule}`);
  }
  const isAsked =
    !a.isNone("output_shape") && a.sequence("output_shape").length > 0 && a.raw("output_shape") !== 0;
  return isAsked ? a.ints("output_shape") : [last(query)];
}

/** Which axes of query and value the attention runs along; all between batch and features unless said. */
function attendedAxes(a: HeadArgs, rank: number): readonly number[] {
  if (a.isNone("attention_axes")) return Array.from({ length: rank - 2 }, (_, i) => i + 1);
  return a.ints("attention_axes").flatMap((axis) => {
    if (typeof axis !== "number") return [];
    return [axis < 0 ? axis + rank : axis];
  });
}

function attendedSizes(a: HeadArgs, shape: Dims): Dims {
  return attendedAxes(a, shape.length).map((axis) => shape[axis] ?? 1);
}

/** Query and value must be of one rank, and meet along all axes that are not attended. */
function canMeet(a: HeadArgs, query: Dims, value: Dims): boolean {
  const axes = attendedAxes(a, query.length);
  const differs = query.slice(0, -1).some((size, axis) => !axes.includes(axis) && !meets(size, value[axis]));
  return query.length === value.length && !differs;
}

function demandMeeting(a: HeadArgs, query: Dims, value: Dims): void {
  if (canMeet(a, query, value)) return;
  const shapes = `${shapeWords(query)} and ${shapeWords(value)}`;
  const message = `einsum(): operands do not broadcast with remapped shapes: ${shapes}`;
  failOnData(query[0] ?? 1, "features", "RuntimeError", message);
}

function scoresShape(a: HeadArgs, query: Dims, value: Dims): Dims {
  if (!canMeet(a, query, value)) giveUp("no data can run through this attention");
  const axes = attendedAxes(a, query.length);
  const free = query.slice(0, -1).filter((_, axis) => !axes.includes(axis));
  return [...free, a.int("num_heads"), ...attendedSizes(a, query), ...attendedSizes(a, value)];
}

function meets(a: Dim, b: Dim | undefined): boolean {
  return b !== undefined && (a === 1 || b === 1 || equal(a, b) !== false);
}

/** Multiply-adds of projecting the features of `x` onto `heads` heads of `size` values each. */
export function projected(x: Dims, heads: Dim, size: Dim): Dim {
  return projectionMacs(x.slice(0, -1), [last(x)], [heads, size]);
}

/** `count` products of `length` pairs each, none where the sum runs over single values only. */
export function products(count: Dim, length: Dim, summed: Dims): Dim {
  return summed.every((size) => equal(size, 1) === true) ? 0 : mul(count, length);
}
