import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { Arg } from "../../values";
import type { ConvolutionCall } from "./convolution";
import { compared, numberOf, quotient, remainder, repeated } from "./python";
import { bracketed, emptySizes } from "./sizes";

/** How plain and transposed convolutions read and check what they are constructed with. */

/** The number of spatial axes. */
export type Rank = 1 | 2 | 3;

/** The constructor arguments that plain and transposed convolutions share, lazy ones included. */
export type OptionName =
  | "out_channels"
  | "kernel_size"
  | "stride"
  | "padding"
  | "dilation"
  | "groups"
  | "bias"
  | "padding_mode";

/** A convolution's constructor arguments, without those that only some classes have. */
export type Args = BoundArgs<OptionName>;

const PADDING_MODES = ["zeros", "reflect", "replicate", "circular"];

/** How a layer comes by its number of input channels. */
export type ChannelSource<N extends string> = (a: BoundArgs<N | OptionName>, x: Dims) => Arg;

/** The channels that the constructor is told; lazy layers take {@link lazyChannels} instead. */
export const given: ChannelSource<"in_channels"> = (a) => a.raw("in_channels");

/**
 * The call of the function `name` that a layer makes with its own options and weights. Stride, padding
 * and dilation are still as given.
 */
export function callOf(
  a: Args,
  x: Dims,
  rank: Rank,
  name: string,
  { weight, bias }: { readonly weight: Dims; readonly bias: Dims | false },
): ConvolutionCall {
  return {
    name,
    rank,
    x,
    weight,
    bias: bias === false ? undefined : bias,
    stride: a.raw("stride"),
    padding: a.raw("padding"),
    dilation: a.raw("dilation"),
    groups: a.int("groups"),
  };
}

/** The kernel's size on each axis, as it was given; one number stands for all. */
export function kernelOf(a: Args, rank: Rank): readonly Arg[] {
  return repeated(a.raw("kernel_size"), rank);
}

/** The channels of the first input, with the demands of a lazy layer's build. */
export function lazyChannels(a: Args, x: Dims, rank: Rank, name: string): Arg {
  if (x.length !== rank + 1 && x.length !== rank + 2) {
    const message = `Expected ${rank + 1}D (unbatched) or ${rank + 2}D (batched) input to ${name}, but got input of size: torch.Size(${bracketed(x)})`;
    fail("rank", "RuntimeError", message, { received: x.length });
  }
  const channels = x[x.length - rank - 1] ?? 0;
  demandDivisible("in_channels", channels, a.raw("groups"));
  return channels;
}

/** What the constructor of a convolution checks, in its order. */
export function checkOptions(
  a: Args,
  rank: Rank,
  inChannels: Arg,
  outChannels: Arg = a.raw("out_channels"),
): void {
  const groups = a.raw("groups");
  const count = compared(groups, "<=");
  if (count !== undefined && count <= 0) fail("value", "ValueError", "groups must be a positive integer");
  demandDivisible("in_channels", inChannels, groups);
  demandDivisible("out_channels", outChannels, groups);
  const padding = a.raw("padding");
  if (typeof padding === "string" && !a.signature.name.includes("Transpose"))
    checkPaddingWord(padding, repeated(a.raw("stride"), rank));
  const mode = a.raw("padding_mode");
  if (isUnknown(mode) || (typeof mode === "string" && PADDING_MODES.includes(mode))) return;
  const modes = PADDING_MODES.map((m) => `'${m}'`).join(", ");
  const message = `padding_mode must be one of {${modes}}, but got padding_mode='${String(mode)}'`;
  fail("value", "ValueError", message);
}

/** A lazy layer starts as one without channels. */
export function checkLazyOptions(a: Args, rank: Rank): void {
  checkOptions(a, rank, 0, 0);
  emptySizes([0, quotient(0, a.raw("groups")), ...kernelOf(a, rank)]);
}

function demandDivisible(name: "in_channels" | "out_channels", channels: Arg, groups: Arg): void {
  const rest = remainder(channels, groups);
  if (typeof rest !== "number" || rest === 0) return;
  const facts =
    typeof channels === "number" && typeof groups === "number" ? { [name]: channels, groups } : {};
  fail("divisibility", "ValueError", `${name} must be divisible by groups`, facts);
}

function checkPaddingWord(padding: string, stride: readonly Arg[]): void {
  if (padding !== "same" && padding !== "valid") {
    const message = `Invalid padding string '${padding}', should be one of {'same', 'valid'}`;
    fail("value", "ValueError", message);
  }
  const isStrided = stride.some(
    (s) => numberOf(s) !== 1 && (numberOf(s) !== undefined || s === null || typeof s === "string"),
  );
  if (padding === "same" && isStrided)
    fail("unsupported", "ValueError", "padding='same' is not supported for strided convolutions");
}
