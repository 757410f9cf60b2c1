import { type BoundArgs, typeName } from "../../arguments";
import { fail } from "../../bail";
import type { Arg, LayerConfig } from "../../values";

/** What PyTorch says of a layer that is called with no tensor, such as the tuple that an LSTM gives. */

/** What layers ask of their input before they hand it on. */
const ASKED: readonly (readonly [layers: RegExp, attribute: string])[] = [
  [/^Dropout\dd$|(?:Batch|Instance|Group)Norm|ResponseNorm|LRN|^GLU$|^Softmax2d$|^EmbeddingBag$/, "dim"],
  [/^(?:LSTM|GRU|RNN)(?:Cell)?$|^Upsampl|^Circular|^Fractional|^MultiheadAttention$/, "dim"],
  [/^Transformer(?:Decoder(?:Layer)?)?$/, "dim"],
  [/^TransformerEncoder/, "dtype"],
  [/^Adaptive(?:Avg|Max)Pool[23]d$|^MaxUnpool/, "size"],
  [/^LPPool/, "pow"],
  [/^Softsign$/, "abs"],
  [/^Tanhshrink$/, "tanh"],
  [/^Flatten$/, "flatten"],
  [/^Unflatten$/, "unflatten"],
  [/^Softmax$/, "softmax"],
  [/^LogSoftmax$/, "log_softmax"],
];

/** Functions that are not called as their layers are. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  ReLU6: "hardtanh",
  PReLU: "prelu",
  RReLU: "rrelu",
  SiLU: "silu",
  RMSNorm: "rms_norm",
  Fold: "col2im",
  Unfold: "im2col",
};

/** Complains as PyTorch does of an input that is no tensor. */
export function refuseInput({ entry, args }: LayerConfig, given: Arg): never {
  const { shortName } = entry;
  const type = typeName(given);
  const asked = ASKED.find(([layers]) => layers.test(shortName))?.[1];
  if (asked !== undefined)
    return fail("type", "AttributeError", `'${type}' object has no attribute '${asked}'`);
  if (/^Conv\dd$/.test(shortName) && args.raw("padding_mode") === "zeros") {
    const bias = args.raw("bias") === false ? "NoneType" : "Parameter";
    const padding = typeof args.raw("padding") === "string" ? "str" : "tuple";
    const got = `(${type}, Parameter, ${bias}, tuple, ${padding}, tuple, int)`;
    const rule = `${shortName.toLowerCase()}() received an invalid combination of arguments`;
    return fail("type", "TypeError", `${rule} - got ${got}`);
  }
  const name = /Pad\dd$|^Conv\dd$/.test(shortName) ? "pad" : functionOf(shortName, args);
  const argument = shortName === "Embedding" ? "'indices' (position 2)" : "'input' (position 1)";
  return fail("type", "TypeError", `${name}(): argument ${argument} must be Tensor, not ${type}`);
}

/** `MaxPool2d` calls `max_pool2d`, and `ReLU(inplace=True)` `relu_`. */
function functionOf(layer: string, args: BoundArgs): string {
  const name = layer.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
  const plain = FUNCTIONS[layer] ?? name.replace("re_lu", "relu");
  return layer === "ReLU" && args.raw("inplace") === true ? "relu_" : plain;
}
