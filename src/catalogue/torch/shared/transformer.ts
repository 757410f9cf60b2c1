import { add, type Dim, mul, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { typeName } from "../../arguments";
import { fail } from "../../bail";
import type { Weights } from "../../entry";
import { type Arg, Float, LayerConfig, Opaque, type Tensor } from "../../values";
import {
  type AttentionCall,
  type AttentionSetup,
  attend,
  attentionWeights,
  checkAttention,
} from "./attention";
import { demandFloat, scalarType } from "./dtype";
import { demandFloatArgument, demandNormalized } from "./normalization";
import { compared, isIntLike, numberOf } from "./python";
import { emptySizes } from "./sizes";

/** One layer of an encoder or a decoder as it was constructed. */
export interface TransformerSetup {
  readonly width: Arg;
  readonly heads: Arg;
  readonly feedForward: Arg;
  readonly dropout: Arg;
  readonly activation: Arg;
  readonly eps: Arg;
  readonly isBatchFirst: boolean;
  readonly isNormFirst: boolean;
  readonly hasBias: boolean;
}

/** One attention of a layer: its input and what it attends to. */
export type Attending = Pick<AttentionCall, "keyPaddingMask" | "mask" | "maskNames" | "isCausal">;

/** The arguments of a transformer layer's constructor. */
export type TransformerName =
  | "d_model"
  | "nhead"
  | "dim_feedforward"
  | "dropout"
  | "activation"
  | "layer_norm_eps"
  | "batch_first"
  | "norm_first"
  | "bias";

/** The bound arguments of a layer's constructor. */
export type LayerArgs = BoundArgs<TransformerName>;

/** A layer's construction as its arguments say. */
export function setupOf(a: LayerArgs): TransformerSetup {
  return {
    width: a.raw("d_model"),
    heads: a.raw("nhead"),
    feedForward: a.raw("dim_feedforward"),
    dropout: a.raw("dropout"),
    activation: a.raw("activation"),
    eps: a.raw("layer_norm_eps"),
    isBatchFirst: a.flag("batch_first"),
    isNormFirst: a.flag("norm_first"),
    hasBias: a.flag("bias"),
  };
}

/** The attention inside a transformer's layer: keys and values are as wide as the model. */
export function attentionOf(setup: TransformerSetup): AttentionSetup {
  return {
    width: setup.width,
    heads: setup.heads,
    keyWidth: null,
    valueWidth: null,
    hasBias: setup.hasBias,
    addsBias: false,
    addsZero: false,
    isBatchFirst: setup.isBatchFirst,
  };
}

/** What the constructor checks, in its order. */
export function checkLayer(setup: TransformerSetup, kind: "encoder" | "decoder"): void {
  checkAttention(attentionOf(setup));
  layerWeights(setup, kind);
  const p = compared(setup.dropout, "<");
  if (p !== undefined && (p < 0 || p > 1))
    fail("value", "ValueError", `dropout probability has to be between 0 and 1, but got ${p}`);
  const { activation } = setup;
  if (typeof activation === "string" && activation !== "relu" && activation !== "gelu")
    fail("value", "RuntimeError", `activation should be relu/gelu, not ${activation}`);
}

/** The weights of one layer, named as PyTorch names them. */
export function layerWeights(setup: TransformerSetup, kind: "encoder" | "decoder"): Weights {
  const { width, feedForward, hasBias } = setup;
  const attention = attentionWeights(attentionOf(setup));
  const norms = kind === "encoder" ? ["norm1", "norm2"] : ["norm1", "norm2", "norm3"];
  return {
    ...prefixed("self_attn", attention),
    ...(kind === "decoder" ? prefixed("multihead_attn", attention) : {}),
    "linear1.weight": emptySizes([feedForward, width]),
    "linear1.bias": hasBias && emptySizes([feedForward]),
    "linear2.weight": emptySizes([width, feedForward]),
    "linear2.bias": hasBias && emptySizes([width]),
    ...Object.assign({}, ...norms.map((norm) => prefixed(norm, normWeights(width, hasBias)))),
  };
}

/** The weights of a layer normalisation over one axis. */
export function normWeights(width: Arg, hasBias: boolean): Weights {
  const size = emptySizes([width]);
  return { weight: size, bias: hasBias && size };
}

/** The weights of a part under its name. */
export function prefixed(name: string, weights: Weights): Weights {
  return Object.fromEntries(Object.entries(weights).map(([key, dims]) => [`${name}.${key}`, dims]));
}

/** Multiply-adds of one layer; complains as its forward pass does. The output has the input's sizes. */
export function runLayer(
  setup: TransformerSetup,
  x: Tensor,
  self: Attending,
  cross?: Attending & { readonly memory: Tensor },
): Dim {
  const normalise = () => demandNorm(x, setup);
  if (setup.isNormFirst) normalise();
  const attention = attentionOf(setup);
  const first = attend(attention, { ...self, query: x, key: x, value: x });
  if (!setup.isNormFirst) normalise();
  const second = cross && attend(attention, { ...cross, query: x, key: cross.memory, value: cross.memory });
  demandCallable(setup.activation);
  return add(add(first.macs, second?.macs ?? 0), feedForwardMacs(setup, first.output));
}

function feedForwardMacs({ feedForward }: TransformerSetup, x: Dims): Dim {
  const [rows = 0] = emptySizes([feedForward]);
  return mul(2, mul(product(x), rows));
}

/** The normalisation inside a layer and behind a stack. */
export function demandNorm(x: Tensor, { width, eps }: Pick<TransformerSetup, "width" | "eps">): void {
  if (isUnknown(x.shape)) return;
  demandNormalized(x.shape, emptySizes([width]), ", ");
  demandFloatArgument(eps, "layer_norm", "eps");
  demandFloat(x, (got) => `mixed dtype (CPU): all inputs must share same datatype. Got ${scalarType(got)}`);
}

function demandCallable(activation: Arg): void {
  const isCallable =
    typeof activation === "string" ||
    activation instanceof Opaque ||
    activation instanceof LayerConfig ||
    (isUnknown(activation) && numberOf(activation) === undefined);
  const isValue =
    isIntLike(activation) || activation instanceof Float || activation === null || Array.isArray(activation);
  if (!isCallable && isValue) fail("type", "TypeError", `'${typeName(activation)}' object is not callable`);
}
