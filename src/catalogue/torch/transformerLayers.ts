import type { Dim } from "../../arithmetic/dimension";
import { type LayerCall, layer } from "../entry";
import { nnDocs } from "./shared/docs";
import { checkLayer, type LayerArgs, layerWeights, runLayer, setupOf } from "./shared/transformer";

/** The layers that an encoder and a decoder are stacked from. */

/** The multiply-adds of a forward pass through one encoder layer. */
function encode(a: LayerArgs, { x, args }: LayerCall): Dim {
  return runLayer(setupOf(a), x, {
    keyPaddingMask: args.raw("src_key_padding_mask"),
    mask: args.raw("src_mask"),
    maskNames: ["src_key_padding_mask", "src_mask"],
    isCausal: args.flag("is_causal"),
  });
}

/** The multiply-adds of a forward pass through one decoder layer. */
function decode(a: LayerArgs, { x, args }: LayerCall): Dim {
  const attending = (side: "tgt" | "memory") => ({
    keyPaddingMask: args.raw(`${side}_key_padding_mask`),
    mask: args.raw(`${side}_mask`),
    maskNames: ["key_padding_mask", "attn_mask"] as const,
    isCausal: args.flag(`${side}_is_causal`),
  });
  return runLayer(setupOf(a), x, attending("tgt"), { ...attending("memory"), memory: args.tensor("memory") });
}

export const TransformerEncoderLayer = layer(
  "torch.nn.TransformerEncoderLayer(d_model, nhead, dim_feedforward=2048, dropout=0.1, activation='relu', layer_norm_eps=1e-05, batch_first=False, norm_first=False, bias=True, device=None, dtype=None)",
  {
    what: "Self-attention and a feed-forward network, each with a shortcut and a normalisation.",
    docs: nnDocs("TransformerEncoderLayer"),
    call: "(src, src_mask=None, src_key_padding_mask=None, is_causal=False)",
    check: (a) => checkLayer(setupOf(a), "encoder"),
    weights: (a) => layerWeights(setupOf(a), "encoder"),
    reach: "whole",
    shape: (a, x, call) => {
      encode(a, call);
      return x;
    },
    macs: (a, _x, _y, call) => encode(a, call),
  },
);

export const TransformerDecoderLayer = layer(
  "torch.nn.TransformerDecoderLayer(d_model, nhead, dim_feedforward=2048, dropout=0.1, activation='relu', layer_norm_eps=1e-05, batch_first=False, norm_first=False, bias=True, device=None, dtype=None)",
  {
    what: "Self-attention, attention to a memory and a feed-forward network, each with a shortcut and a normalisation.",
    docs: nnDocs("TransformerDecoderLayer"),
    call: "(tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None, memory_key_padding_mask=None, tgt_is_causal=False, memory_is_causal=False)",
    check: (a) => checkLayer(setupOf(a), "decoder"),
    weights: (a) => layerWeights(setupOf(a), "decoder"),
    reach: "whole",
    shape: (a, x, call) => {
      decode(a, call);
      return x;
    },
    macs: (a, _x, _y, call) => decode(a, call),
  },
);
