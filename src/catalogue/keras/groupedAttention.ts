import { add, equal, mul, product, sum } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import type { LayerCall } from "../entry";
import { Tensor } from "../values";
import { projectionMacs } from "./attention";
import { CALL, type Inputs, inputsOf, products, projected, projection } from "./headedAttention";
import { computeDtype, layer } from "./layer";
import { last } from "./ops/products";
import { checkShare } from "./regularization";
import { sizeOf } from "./standardize";
import { repr, shapeWords } from "./words";

/** Attention whose queries share keys and values in groups. */

const DOCS = "https://keras.io/api/layers/attention_layers/";

type GroupArgs = BoundArgs<
  "head_dim" | "num_query_heads" | "num_key_value_heads" | "use_bias" | "use_gate" | "dropout"
>;

export const GroupQueryAttention = layer(
  "keras.layers.GroupQueryAttention(head_dim, num_query_heads, num_key_value_heads, dropout=0.0, use_bias=True, sliding_window=None, flash_attention=None, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, use_gate=False, seed=None, **kwargs)",
  {
    what: "Attention whose query heads share key and value heads in groups.",
    docs: `${DOCS}group_query_attention/`,
    aliases: ["keras.layers.GroupedQueryAttention"],
    call: CALL,
    reach: "whole",
    check: (a) => {
      checkShare(a, "dropout", "rate");
      const [heads, groups] = [a.float("num_query_heads"), a.float("num_key_value_heads")];
      if (groups === 0) fail("value", "ZeroDivisionError", "integer modulo by zero");
      if ((a.float("head_dim") ?? 1) < 0) fail("value", "ValueError", "math domain error");
      if (a.float("head_dim") === 0) fail("value", "ZeroDivisionError", "float division by zero");
      if (heads === undefined || groups === undefined || heads % groups === 0) return;
      const rule = "`num_query_heads` must be divisible by `num_key_value_heads`.";
      fail("divisibility", "ValueError", rule, { heads, groups });
    },
    weights: (a, x, call) => {
      const { query, value, key } = groupInputs(x, call);
      const { size, heads, groups, hasBias } = groupsOf(a);
      return {
        ...projection("query", [last(query), heads, size], [heads, size], hasBias),
        ...projection("key", [last(key), groups, size], [groups, size], hasBias),
        ...projection("value", [last(value), groups, size], [groups, size], hasBias),
        ...(a.flag("use_gate") && projection("gate", [last(query), heads, size], [heads, size], hasBias)),
        ...projection("output", [heads, size, last(query)], [last(query)], hasBias),
      };
    },
    output: (a, x, call) => {
      const { query, value } = groupInputs(x, call);
      groupsOf(a);
      const output = new Tensor(query, computeDtype(a));
      if (!call.args.flag("return_attention_scores")) return output;
      const scores = [query[0] ?? 1, a.int("num_query_heads"), query[1] ?? 1, value[1] ?? 1];
      return [output, new Tensor(scores, computeDtype(a))];
    },
    macs: (a, x, _y, call) => {
      const { query, value, key } = groupInputs(x, call);
      const { size, heads, groups } = groupsOf(a);
      const scores = product([query[0] ?? 1, heads, query[1] ?? 1, value[1] ?? 1]);
      const isEinsum = (a.float("dropout") ?? 0) > 0 || call.args.flag("return_attention_scores");
      const inside = isEinsum
        ? add(products(scores, size, [size]), products(scores, size, [value[1] ?? 1]))
        : mul(scores, mul(size, 2));
      return sum([
        projected(query, heads, size),
        projected(key, groups, size),
        projected(value, groups, size),
        a.flag("use_gate") ? projected(query, heads, size) : 0,
        inside,
        projectionMacs(query.slice(0, -1), [heads, size], [last(query)]),
      ]);
    },
  },
);

function groupsOf(a: GroupArgs) {
  return {
    size: sizeOf(a, "head_dim"),
    heads: sizeOf(a, "num_query_heads"),
    groups: sizeOf(a, "num_key_value_heads"),
    hasBias: a.flag("use_bias"),
  };
}

function groupInputs(x: Dims, call: LayerCall | undefined): Inputs {
  const inputs = inputsOf(x, call);
  const { query, value } = inputs;
  if (call && value.length < 3) fail("rank", "IndexError", "tuple index out of range");
  if (equal(last(query), last(value)) === false) {
    const rule = "The last dimension of `query_shape` and `value_shape` must be equal, but are";
    const received = `Received: query_shape=${shapeWords(query)}, value_shape=${shapeWords(value)}`;
    const sizes = `${repr(last(query))}, ${repr(last(value))}`;
    fail("features", "ValueError", `${rule} ${sizes}. ${received}`, {
      expected: last(query),
      received: last(value),
    });
  }
  return inputs;
}
