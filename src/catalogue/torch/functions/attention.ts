import { add, type Dim, equal, mul, product } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { attend } from "../shared/attention";
import { broadcastShapes } from "./broadcast";
import { op } from "./form";
import { demandSameType } from "./matmul";
import { at, sizes } from "./read";

/** Attention as a function. */

type Attention = BoundArgs<
  "query" | "key" | "value" | "attn_mask" | "dropout_p" | "is_causal" | "enable_gqa"
>;

const NAME = "scaled_dot_product_attention";

interface Shapes {
  readonly query: Dims;
  readonly key: Dims;
  readonly value: Dims;
}

function shapesOf(a: Attention): Shapes {
  const [query, key, value] = [a.dims("query"), a.dims("key"), a.dims("value")];
  for (const dims of [query, key, value]) {
    if (dims.length >= 2) continue;
    const message = `${NAME}: Expected query, key, and value to all be at least 2 dimensional, but got query dim: ${query.length}, key dim: ${key.length} and value dim: ${value.length} instead.`;
    fail("rank", "RuntimeError", message);
  }
  if (!a.flag("enable_gqa")) return { query, key, value };
  return { query, key: repeatedHeads(key, query), value: repeatedHeads(value, query) };
}

/** Grouped queries: each head of keys and values serves several heads of the query. */
function repeatedHeads(dims: Dims, query: Dims): Dims {
  if (dims.length < 3 || query.length < 3) return dims;
  const [own, demanded] = [at(dims, -3), at(query, -3)];
  if (own === 0 || (typeof own === "number" && typeof demanded === "number" && demanded % own !== 0)) {
    const message =
      "Number of heads in key and value must divide the number of heads in query when enable_gqa is set";
    fail("divisibility", "RuntimeError", message);
  }
  return dims.with(dims.length - 3, demanded);
}

function scaledDotProduct(a: Attention): Tensor {
  const share = a.float("dropout_p");
  if (share !== undefined && (share < 0 || share > 1))
    fail("value", "RuntimeError", `dropout probability has to be between 0 and 1, but got ${share}`);
  const tensors = [a.tensor("query"), a.tensor("key"), a.tensor("value")] as const;
  const { query, key, value } = shapesOf(a);
  const dtype = demandSameType(demandPair(tensors[0], tensors[1]), tensors[2]);
  if (a.flag("is_causal") && !a.isNone("attn_mask"))
    fail("value", "RuntimeError", `${NAME}: Explicit attn_mask should not be set when is_causal=True`);
  demandInner(at(query, -1), at(key, -1), query, key);
  const lead = broadcastShapes([query.slice(0, -2), key.slice(0, -2)]);
  const scores = [...lead, at(query, -2), at(key, -2)];
  if (!a.isNone("attn_mask")) demandMask(a, scores);
  demandInner(at(key, -2), at(value, -2), scores, value);
  return new Tensor([...broadcastShapes([lead, value.slice(0, -2)]), at(query, -2), at(value, -1)], dtype);
}

function demandPair(p: Tensor, q: Tensor): Tensor {
  if (p.dtype === undefined || q.dtype === undefined || p.dtype === q.dtype) return p;
  const message = `Expected query, key, and value to have the same dtype, but got query.dtype: ${p.dtype} key.dtype: ${q.dtype} instead.`;
  return fail("dtype", "RuntimeError", message);
}

/** The scores are a product over the features, the result one over the source positions. */
function demandInner(expected: Dim, received: Dim, p: Dims, q: Dims): void {
  if (equal(expected, received) !== false) return;
  const isBatched = p.length > 2 || q.length > 2;
  const message = isBatched
    ? `Expected size for first two dimensions of batch2 tensor to be: [${formatDim(product(p.slice(0, -2)))}, ${formatDim(expected)}] but got: [${formatDim(product(q.slice(0, -2)))}, ${formatDim(received)}].`
    : `mat1 and mat2 shapes cannot be multiplied (${formatDim(at(p, -2))}x${formatDim(expected)} and ${formatDim(received)}x${formatDim(at(q, -2))})`;
  fail("matmul", "RuntimeError", message, { expected, received });
}

function demandMask(a: Attention, scores: Dims): void {
  const mask = a.tensor("attn_mask");
  const { dtype } = a.tensor("query");
  if (mask.dtype !== undefined && mask.dtype !== "bool" && dtype !== undefined && mask.dtype !== dtype) {
    const message = `Expected attn_mask dtype to be bool or float or to match query dtype, but got attn_mask.dtype: ${mask.dtype} and  query.dtype: ${dtype} instead.`;
    fail("dtype", "RuntimeError", message);
  }
  const joined = broadcastShapes([scores, a.dims("attn_mask")]);
  if (joined.length <= scores.length && joined.every((d, i) => equal(d, at(scores, i)) !== false)) return;
  const message = `output with shape ${sizes(scores)} doesn't match the broadcast shape ${sizes(joined)}`;
  fail("broadcast", "RuntimeError", message);
}

/** The two products: scores over the features, values over the source positions. */
function attentionMacs(a: Attention, y: Dims): Dim {
  const { query, key } = shapesOf(a);
  const lead = broadcastShapes([query.slice(0, -2), key.slice(0, -2)]);
  const scores = product([...lead, at(query, -2), at(key, -2), at(query, -1)]);
  return add(scores, mul(product(y), at(key, -2)));
}

type Heads = BoundArgs<
  | "query"
  | "key"
  | "value"
  | "embed_dim_to_check"
  | "num_heads"
  | "bias_k"
  | "add_zero_attn"
  | "key_padding_mask"
  | "attn_mask"
  | "is_causal"
  | "need_weights"
  | "average_attn_weights"
  | "in_proj_bias"
  | "out_proj_weight"
>;

/** The function behind MultiheadAttention, with time before batch. */
function headed(a: Heads) {
  const [outputWidth = 1] = a.dims("out_proj_weight");
  return attend(
    {
      width: a.raw("embed_dim_to_check"),
      heads: a.raw("num_heads"),
      keyWidth: at(a.dims("key"), -1),
      valueWidth: at(a.dims("value"), -1),
      hasBias: !a.isNone("in_proj_bias"),
      addsBias: !a.isNone("bias_k"),
      addsZero: a.flag("add_zero_attn"),
      isBatchFirst: false,
      outputWidth,
    },
    {
      query: a.tensor("query"),
      key: a.tensor("key"),
      value: a.tensor("value"),
      keyPaddingMask: a.raw("key_padding_mask"),
      mask: a.raw("attn_mask"),
      maskNames: ["key_padding_mask", "attn_mask"],
      isCausal: a.flag("is_causal"),
    },
  );
}

export const attentions: readonly FunctionEntry[] = [
  op(
    `torch.nn.functional.${NAME}(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None, enable_gqa=False)`,
    { reach: "whole", output: scaledDotProduct, macs: attentionMacs },
  ),
  op(
    "torch.nn.functional.multi_head_attention_forward(query, key, value, embed_dim_to_check, num_heads, in_proj_weight, in_proj_bias, bias_k, bias_v, add_zero_attn, dropout_p, out_proj_weight, out_proj_bias, training=True, key_padding_mask=None, need_weights=True, attn_mask=None, use_separate_proj_weight=False, q_proj_weight=None, k_proj_weight=None, v_proj_weight=None, static_k=None, static_v=None, average_attn_weights=True, is_causal=False)",
    {
      reach: "whole",
      output: (a): Arg => {
        const { output, weights } = headed(a);
        const { dtype } = a.tensor("query");
        if (!a.flag("need_weights")) return [new Tensor(output, dtype), null];
        const shape = a.flag("average_attn_weights") ? weights.average : weights.perHead;
        return [new Tensor(output, dtype), new Tensor(shape, dtype)];
      },
      macs: (a) => headed(a).macs,
    },
  ),
];
