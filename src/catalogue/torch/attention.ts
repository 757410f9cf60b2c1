import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { type LayerCall, layer } from "../entry";
import { type Arg, Tensor } from "../values";
import { type AttentionSetup, attend, attentionWeights, checkAttention } from "./shared/attention";
import { nnDocs } from "./shared/docs";

type Args = BoundArgs<
  "embed_dim" | "num_heads" | "bias" | "add_bias_kv" | "add_zero_attn" | "kdim" | "vdim" | "batch_first"
>;

export const MultiheadAttention = layer(
  "torch.nn.MultiheadAttention(embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None, vdim=None, batch_first=False, device=None, dtype=None)",
  {
    what: "Attention: every query takes a weighted mean of the values, weighted by how well their keys fit.",
    docs: nnDocs("MultiheadAttention"),
    call: "(query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None, average_attn_weights=True, is_causal=False)",
    check: (a) => checkAttention(setupOf(a)),
    weights: (a) => attentionWeights(setupOf(a)),
    reach: "whole",
    output: (a, _x, call): Arg => {
      const { args } = call;
      const { output, weights } = run(a, call);
      const y = new Tensor(output, call.x.dtype);
      if (!args.flag("need_weights")) return [y, null];
      const shape = args.flag("average_attn_weights") ? weights.average : weights.perHead;
      return [y, new Tensor(shape, call.x.dtype)];
    },
    macs: (a, _x: Dims, _y: Dims, call) => run(a, call).macs,
  },
);

function run(a: Args, { x, args }: LayerCall) {
  return attend(setupOf(a), {
    query: x,
    key: args.tensor("key"),
    value: args.tensor("value"),
    keyPaddingMask: args.raw("key_padding_mask"),
    mask: args.raw("attn_mask"),
    maskNames: ["key_padding_mask", "attn_mask"],
    isCausal: args.flag("is_causal"),
  });
}

function setupOf(a: Args): AttentionSetup {
  return {
    width: a.raw("embed_dim"),
    heads: a.raw("num_heads"),
    keyWidth: a.raw("kdim"),
    valueWidth: a.raw("vdim"),
    hasBias: a.flag("bias"),
    addsBias: a.flag("add_bias_kv"),
    addsZero: a.flag("add_zero_attn"),
    isBatchFirst: a.flag("batch_first"),
  };
}
