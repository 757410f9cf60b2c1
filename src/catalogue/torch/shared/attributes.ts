import { floorDiv } from "../../../arithmetic/dimension";
import type { BoundArgs } from "../../arguments";
import type { Arg } from "../../values";
import { isIntLike, repeated, toDim } from "./python";

/** How an attribute follows from the arguments of the constructor. */
type Derive = (a: BoundArgs) => Arg;

/**
 * Attributes of a layer that are not one of its constructor's arguments as given, by class and name. All other
 * attributes are the arguments themselves.
 */
export const derivedAttributes: Readonly<Record<string, Readonly<Record<string, Derive>>>> = {
  ...convolutions("Conv"),
  ...convolutions("ConvTranspose"),
  ...convolutions("LazyConv"),
  ...convolutions("LazyConvTranspose"),
  ...poolings("MaxPool"),
  ...poolings("AvgPool"),
  "torch.nn.LayerNorm": { normalized_shape: (a) => repeated(a.raw("normalized_shape"), 1) },
  "torch.nn.RMSNorm": { normalized_shape: (a) => repeated(a.raw("normalized_shape"), 1) },
  "torch.nn.MultiheadAttention": {
    head_dim: (a) => {
      const [width, heads] = [a.raw("embed_dim"), a.raw("num_heads")];
      return isIntLike(width) && isIntLike(heads) ? floorDiv(toDim(width), toDim(heads)) : null;
    },
    kdim: (a) => a.raw("kdim") ?? a.raw("embed_dim"),
    vdim: (a) => a.raw("vdim") ?? a.raw("embed_dim"),
  },
};

/** Convolutions keep one value for each axis. */
function convolutions(family: string) {
  const entries = [1, 2, 3].map((rank) => {
    const perAxis = (name: string): Derive => {
      return (a) => (typeof a.raw(name) === "string" ? a.raw(name) : repeated(a.raw(name), rank));
    };
    const names = ["kernel_size", "stride", "padding", "dilation", "output_padding"];
    return [`torch.nn.${family}${rank}d`, Object.fromEntries(names.map((name) => [name, perAxis(name)]))];
  });
  return Object.fromEntries(entries) as Record<string, Record<string, Derive>>;
}

/** The stride of a pooling is its kernel unless given. */
function poolings(family: string): Record<string, Record<string, Derive>> {
  const stride: Derive = (a) => a.raw("stride") ?? a.raw("kernel_size");
  return Object.fromEntries([1, 2, 3].map((rank) => [`torch.nn.${family}${rank}d`, { stride }]));
}
