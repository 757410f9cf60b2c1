import { add, type Dim, equal, mul } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { callLayer } from "../apply";
import { type BoundArgs, dimsOf, typeName } from "../arguments";
import { Bail, fail, giveUp } from "../bail";
import { type LayerCall, layer, type Weights } from "../entry";
import { type Arg, Float, LayerConfig, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { compared, isIntLike } from "./shared/python";
import {
  checkLayer,
  demandNorm,
  layerWeights,
  normWeights,
  prefixed,
  runLayer,
  setupOf,
  type TransformerName,
} from "./shared/transformer";

type Kind = "encoder" | "decoder";
/** TransformerEncoder and TransformerDecoder: copies of one layer in a row, and a normalisation at the end. */
function stack<N extends string>(kind: Kind, layerName: N) {
  type Args = BoundArgs<N | "num_layers" | "norm">;
  const run = (a: Args, { x, args }: LayerCall): Dim => {
    const count = a.known("num_layers");
    if (count < 1) fail("value", "IndexError", "index 0 is out of range");
    const inner = a.layer(layerName);
    const first = call(inner, kind === "encoder" ? encoderInputs(x, args) : decoderInputs(x, args));
    const norm = a.raw("norm");
    const last = norm instanceof LayerConfig ? call(norm, { positional: [x], named: new Map() }) : 0;
    if (isIntLike(norm) && !isUnknown(norm)) fail("type", "TypeError", "'int' object is not callable");
    if (typeof norm === "string") fail("type", "TypeError", "'str' object is not callable");
    return add(mul(count, first), last);
  };
  return {
    what: `A stack of ${kind} layers.`,
    docs: nnDocs(kind === "encoder" ? "TransformerEncoder" : "TransformerDecoder"),
    check: (a: Args) => checkStack(a.raw(layerName), a.raw("num_layers")),
    weights: (a: Args): Weights => stackWeights(a.layer(layerName), a.known("num_layers"), a.raw("norm")),
    reach: "whole" as const,
    shape: (a: Args, x: Dims, layerCall: LayerCall) => {
      run(a, layerCall);
      return x;
    },
    macs: (a: Args, _x: Dims, _y: Dims, layerCall: LayerCall) => run(a, layerCall),
  };
}

export const TransformerEncoder = layer(
  "torch.nn.TransformerEncoder(encoder_layer, num_layers, norm=None, enable_nested_tensor=True, mask_check=True)",
  {
    ...stack("encoder", "encoder_layer"),
    call: "(src, mask=None, src_key_padding_mask=None, is_causal=None)",
  },
);

export const TransformerDecoder = layer("torch.nn.TransformerDecoder(decoder_layer, num_layers, norm=None)", {
  ...stack("decoder", "decoder_layer"),
  call: "(tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None, memory_key_padding_mask=None, tgt_is_causal=None, memory_is_causal=False)",
});

interface Inputs {
  readonly positional: readonly Arg[];
  readonly named: ReadonlyMap<string, Arg>;
}

function encoderInputs(x: Tensor, args: BoundArgs): Inputs {
  const named = new Map<string, Arg>([
    ["src_mask", args.raw("mask")],
    ["src_key_padding_mask", args.raw("src_key_padding_mask")],
    ["is_causal", args.flag("is_causal")],
  ]);
  return { positional: [x], named };
}

function decoderInputs(x: Tensor, args: BoundArgs): Inputs {
  const names = ["tgt_mask", "memory_mask", "tgt_key_padding_mask", "memory_key_padding_mask"];
  const named = new Map<string, Arg>(names.map((name) => [name, args.raw(name)]));
  for (const name of ["tgt_is_causal", "memory_is_causal"]) named.set(name, args.flag(name));
  return { positional: [x, args.raw("memory")], named };
}

/** The multiply-adds of a layer inside; its complaint or its unknown becomes that of the whole. */
function call(config: LayerConfig, { positional, named }: Inputs): Dim {
  const result = callLayer(config, positional, named);
  if (result.problem) throw new Bail(result.problem);
  return isUnknown(result.output) ? giveUp(result.output) : result.macs;
}

function checkStack(inner: Arg, count: Arg): void {
  if (count instanceof Float) fail("type", "TypeError", "'float' object cannot be interpreted as an integer");
  if (typeof count === "string")
    fail("type", "TypeError", "'str' object cannot be interpreted as an integer");
  const isModule = inner instanceof LayerConfig || isUnknown(inner);
  if (!isModule && (compared(count, ">") ?? 1) > 0)
    fail("type", "TypeError", `${typeName(inner)} is not a Module subclass`);
}

function stackWeights(inner: LayerConfig, count: number, norm: Arg): Weights {
  const one = inner.entry.weights?.(inner.args, []) ?? {};
  const copies = Array.from({ length: Math.max(count, 0) }, (_, i) => prefixed(`layers.${i}`, one));
  const last = norm instanceof LayerConfig ? norm.entry.weights?.(norm.args, []) : undefined;
  return Object.assign({}, ...copies, prefixed("norm", last ?? {}));
}

export const Transformer = layer(
  "torch.nn.Transformer(d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6, dim_feedforward=2048, dropout=0.1, activation='relu', custom_encoder=None, custom_decoder=None, layer_norm_eps=1e-05, batch_first=False, norm_first=False, bias=True, device=None, dtype=None)",
  {
    what: "An encoder and a decoder that attends to its output.",
    docs: nnDocs("Transformer"),
    call: "(src, tgt, src_mask=None, tgt_mask=None, memory_mask=None, src_key_padding_mask=None, tgt_key_padding_mask=None, memory_key_padding_mask=None, src_is_causal=None, tgt_is_causal=None, memory_is_causal=False)",
    check: (a) => {
      checkLayer(setupOf(a), "encoder");
      for (const name of ["num_encoder_layers", "num_decoder_layers"] as const) {
        const count = a.raw(name);
        if (count instanceof Float || typeof count === "string")
          fail("type", "TypeError", `'${typeName(count)}' object cannot be interpreted as an integer`);
      }
    },
    weights: (a) => {
      demandOwnParts(a);
      const setup = setupOf(a);
      const copies = (kind: Kind, count: number) =>
        Array.from({ length: Math.max(count, 0) }, (_, i) =>
          prefixed(`${kind}.layers.${i}`, layerWeights(setup, kind)),
        );
      const norm = normWeights(setup.width, setup.hasBias);
      const encoder = copies("encoder", a.known("num_encoder_layers"));
      const decoder = copies("decoder", a.known("num_decoder_layers"));
      return Object.assign(
        {},
        ...encoder,
        prefixed("encoder.norm", norm),
        ...decoder,
        prefixed("decoder.norm", norm),
      );
    },
    reach: "whole",
    output: (a, x, layerCall) => {
      runTransformer(a, x, layerCall);
      const target = layerCall.args.tensor("tgt");
      return new Tensor(target.shape, target.dtype);
    },
    macs: (a, x, _y, layerCall) => runTransformer(a, x, layerCall),
  },
);

type TransformerArgs = BoundArgs<
  TransformerName | "num_encoder_layers" | "num_decoder_layers" | "custom_encoder" | "custom_decoder"
>;

function demandOwnParts(a: TransformerArgs): void {
  for (const name of ["custom_encoder", "custom_decoder"] as const)
    if (!a.isNone(name)) giveUp(`the transformer has a ${name} of its own`);
}

function runTransformer(a: TransformerArgs, source: Dims, { x, args }: LayerCall): Dim {
  demandOwnParts(a);
  const tgt = args.tensor("tgt");
  demandSides(a, source, dimsOf(tgt));
  const setup = setupOf(a);
  const [encoders, decoders] = [a.known("num_encoder_layers"), a.known("num_decoder_layers")];
  if (encoders < 1) fail("value", "IndexError", "index 0 is out of range");
  const attending = (side: "src" | "tgt" | "memory") => ({
    keyPaddingMask: args.raw(`${side}_key_padding_mask`),
    mask: args.raw(`${side}_mask`),
    maskNames: [`${side}_key_padding_mask`, `${side}_mask`] as const,
    isCausal: args.flag(`${side}_is_causal`),
  });
  const encoding = runLayer(setup, x, attending("src"));
  demandNorm(x, setup);
  if (decoders < 1) fail("value", "IndexError", "index 0 is out of range");
  const decoding = runLayer(setup, tgt, attending("tgt"), { ...attending("memory"), memory: x });
  demandNorm(tgt, setup);
  return add(mul(encoders, encoding), mul(decoders, decoding));
}

/** Source and target have the same batch and the model's features. */
function demandSides(a: TransformerArgs, source: Dims, target: Dims): void {
  const axis = a.flag("batch_first") ? 0 : 1;
  for (const side of [source, target]) {
    if (side.length > axis) continue;
    const count = Math.max(side.length, 1);
    const message = `Dimension out of range (expected to be in range of [${-count}, ${count - 1}], but got ${axis})`;
    fail("rank", "IndexError", message, { received: side.length });
  }
  if (source.length === 3 && equal(source[axis] ?? 1, target[axis] ?? 1) === false)
    fail("value", "RuntimeError", "the batch number of src and tgt must be equal");
  const width = a.int("d_model");
  for (const side of [source, target])
    if (equal(side[side.length - 1] ?? 0, width) === false)
      fail("features", "RuntimeError", "the feature number of src and tgt must be equal to d_model");
}
