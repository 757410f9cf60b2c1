import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import { findMethod } from "../ancestry";
import { getAttribute } from "../attributes/get";
import { storeAttribute } from "../attributes/set";
import { callValue } from "../calls";
import { fromArg } from "../convert";
import { callEntry } from "../tensors";
import { type ClassValue, Instance, Native, NO_KEYWORDS, Tuple, type Value } from "../values";
import { classFor, isCatalogueCall } from "./layers";
import { type NativeCall, native } from "./native";

/**
 * The layers inside of PyTorch's transformer layers. One that is used as it is stands as a whole; a class that
 * extends it with a `forward` of its own works with its parts.
 */

/** A part's name, its class in torch.nn, and its arguments, by which arguments of the whole they are. */
type Part = readonly [name: string, cls: string, args: Readonly<Record<string, string>>];

const norm = (name: string): Part => [
  name,
  "LayerNorm",
  { normalized_shape: "d_model", eps: "layer_norm_eps", bias: "bias" },
];
const attention = (name: string): Part => [
  name,
  "MultiheadAttention",
  { embed_dim: "d_model", num_heads: "nhead", dropout: "dropout", bias: "bias", batch_first: "batch_first" },
];
const dropout = (name: string): Part => [name, "Dropout", { p: "dropout" }];
const FEED_FORWARD: readonly Part[] = [
  ["linear1", "Linear", { in_features: "d_model", out_features: "dim_feedforward", bias: "bias" }],
  dropout("dropout"),
  ["linear2", "Linear", { in_features: "dim_feedforward", out_features: "d_model", bias: "bias" }],
];

const PARTS: Readonly<Record<string, readonly Part[]>> = {
  TransformerEncoderLayer: [
    attention("self_attn"),
    ...FEED_FORWARD,
    norm("norm1"),
    norm("norm2"),
    dropout("dropout1"),
    dropout("dropout2"),
  ],
  TransformerDecoderLayer: [
    attention("self_attn"),
    attention("multihead_attn"),
    ...FEED_FORWARD,
    ...["norm1", "norm2", "norm3"].map(norm),
    ...["dropout1", "dropout2", "dropout3"].map(dropout),
  ],
};

/** Puts the parts in the place of the weights of a layer whose class has a `forward` of its own. */
function takeApart(call: NativeCall, parts: readonly Part[]): void {
  const [self] = call.positional;
  const config = self instanceof Instance ? self.config : undefined;
  if (!(self instanceof Instance) || !config || !(self.weights instanceof Map)) return;
  if (isCatalogueCall(findMethod(self.cls, "forward"), self.cls)) return;
  self.weights = new Map();
  for (const [name, shortName, names] of parts) {
    const entry = lookup(`torch.nn.${shortName}`);
    if (entry?.kind !== "layer") continue;
    const keywords = new Map(
      Object.entries(names).map(
        ([key, whole]) => [key, fromArg(call.frame.run, config.args.raw(whole), "torch")] as const,
      ),
    );
    const part = callValue(call.frame, classFor(entry), { positional: [], keywords }, call.at);
    storeAttribute(call.frame, self, name, part);
  }
  storeAttribute(call.frame, self, "activation", activationOf(call));
}

/** The fifth argument behind `self`: a name, a function or a layer. */
function activationOf(call: NativeCall): Value {
  const given = call.get(5, "activation") ?? "relu";
  if (typeof given !== "string") return given;
  const entry = lookup(`torch.nn.functional.${given}`);
  if (entry?.kind !== "function") return new Unknown(`the activation ${given} is not known`);
  return new Native(entry.name, (frame, args, at) => callEntry(frame, entry, args, at));
}

function callPart(
  call: NativeCall,
  name: string,
  positional: readonly Value[],
  keywords = NO_KEYWORDS,
): Value {
  const part = getAttribute(call.frame, call.positional[0] ?? null, name, call.at);
  return callValue(call.frame, part, { positional, keywords }, call.at);
}

/** `_sa_block` and `_mha_block`: attention without its weights, and dropout. */
function attentionBlock(name: string, dropoutName: string, hasMemory: boolean) {
  return (call: NativeCall): Value => {
    const x = call.get(1, "x") ?? null;
    const memory = hasMemory ? (call.get(2, "mem") ?? null) : x;
    const at = hasMemory ? 3 : 2;
    const keywords = new Map<string, Value>([
      ["attn_mask", call.get(at, "attn_mask") ?? null],
      ["key_padding_mask", call.get(at + 1, "key_padding_mask") ?? null],
      ["is_causal", call.get(at + 2, "is_causal") ?? false],
      ["need_weights", false],
    ]);
    const attended = callPart(call, name, [x, memory, memory], keywords);
    return attended instanceof Tuple ? callPart(call, dropoutName, [attended.items[0] ?? null]) : attended;
  };
}

function feedForwardBlock(dropoutName: string) {
  return (call: NativeCall): Value =>
    ["linear1", "activation", "dropout", "linear2", dropoutName].reduce<Value>(
      (x, part) => callPart(call, part, [x]),
      call.get(1, "x") ?? null,
    );
}

function extensible(shortName: string): readonly (readonly [string, ClassValue])[] {
  const entry = lookup(`torch.nn.${shortName}`);
  const parts = PARTS[shortName];
  if (entry?.kind !== "layer" || !parts) return [];
  const cls = classFor(entry);
  const construct = cls.attrs.get("__init__") ?? null;
  const initialize = native("__init__", (call) => {
    callValue(call.frame, construct, call.args, call.at);
    takeApart(call, parts);
    return null;
  });
  const isDecoder = shortName === "TransformerDecoderLayer";
  cls.attrs.set("__init__", initialize);
  cls.attrs.set("_sa_block", native("_sa_block", attentionBlock("self_attn", "dropout1", false)));
  if (isDecoder)
    cls.attrs.set("_mha_block", native("_mha_block", attentionBlock("multihead_attn", "dropout2", true)));
  cls.attrs.set("_ff_block", native("_ff_block", feedForwardBlock(isDecoder ? "dropout3" : "dropout2")));
  return [[entry.name, cls]];
}

export const torchParts: Readonly<Record<string, Value>> = Object.fromEntries(
  Object.keys(PARTS).flatMap(extensible),
);
