import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { convolutionMacs } from "../families/convolution";
import { lastAnswer } from "../kept";
import type { Arg } from "../values";
import {
  type ConvolutionCall,
  convolutionShape,
  convolutionWindows,
  paddedByMode,
  type TransposedCall,
  transposedShape,
  transposedWindows,
} from "./shared/convolution";
import { nnDocs } from "./shared/docs";
import { demandFloat, scalarType } from "./shared/dtype";
import { compared, numberOf, quotient, remainder, repeated } from "./shared/python";
import { bracketed, emptySizes } from "./shared/sizes";
import { transposedPadding } from "./shared/transposed";

type Rank = 1 | 2 | 3;
type OptionName =
  | "out_channels"
  | "kernel_size"
  | "stride"
  | "padding"
  | "dilation"
  | "groups"
  | "bias"
  | "padding_mode";
type Args = BoundArgs<OptionName>;

const PADDING_MODES = ["zeros", "reflect", "replicate", "circular"];

/** How a layer comes by its number of input channels. */
type ChannelSource<N extends string> = (a: BoundArgs<N | OptionName>, x: Dims) => Arg;

const given: ChannelSource<"in_channels"> = (a) => a.raw("in_channels");

/** What Conv1d, Conv2d and Conv3d and their lazy sisters have in common. */
function convolution<N extends string>(name: string, rank: Rank, inChannels: ChannelSource<N>) {
  type All = BoundArgs<N | OptionName>;
  const weights = lastAnswer((a: All, x: Dims) => {
    const outChannels = a.raw("out_channels");
    return {
      weight: emptySizes([outChannels, quotient(inChannels(a, x), a.raw("groups")), ...kernelOf(a, rank)]),
      bias: a.flag("bias") && emptySizes([outChannels]),
    };
  });
  const functionName = `conv${rank}d`;
  const call = lastAnswer((a: All, x: Dims) => callOf(a, x, rank, functionName, weights(a, x)));
  return {
    what: `A ${rank}-D convolution: every output channel is a learned kernel slid over the input's channels.`,
    docs: nnDocs(name),
    weights,
    reach: (a: All, x: Dims) => ({ axes: convolutionWindows(call(a, x)), firstAxis: x.length - rank }),
    shape: (a: All, x: Dims, { x: input }: LayerCall) => {
      const checked = call(a, x);
      if (checked.bias)
        demandFloat(input, (got) => `Input type (${cType(got)}) and bias type (float) should be the same`);
      const y = shapeByMode(checked, a.text("padding_mode") ?? "zeros");
      demandFloat(input, (got) => `expected scalar type ${scalarType(got)} but found Float`);
      return y;
    },
    macs: (a: All, x: Dims, y: Dims) => {
      const [, inPerGroup = 1, ...kernel] = weights(a, x).weight;
      return convolutionMacs(y, kernel, inPerGroup, 1);
    },
  };
}

function plain(rank: Rank) {
  return {
    ...convolution(`Conv${rank}d`, rank, given),
    check: (a: BoundArgs<OptionName | "in_channels">) => checkOptions(a, rank, a.raw("in_channels")),
  };
}

function lazy(rank: Rank) {
  const name = `LazyConv${rank}d`;
  return {
    ...convolution(name, rank, (a, x) => lazyChannels(a, x, rank, name)),
    builtOn: "call" as const,
    check: (a: Args) => checkLazyOptions(a, rank),
  };
}

type TransposedName = OptionName | "output_padding";

/** ConvTranspose1d to 3d and their lazy sisters. The multiply-adds are those of the input's positions. */
function transposed<N extends string>(name: string, rank: Rank, inChannels: ChannelSource<N>) {
  type All = BoundArgs<N | TransposedName>;
  const weights = lastAnswer((a: All, x: Dims) => {
    const outChannels = a.raw("out_channels");
    return {
      weight: emptySizes([inChannels(a, x), quotient(outChannels, a.raw("groups")), ...kernelOf(a, rank)]),
      bias: a.flag("bias") && emptySizes([outChannels]),
    };
  });
  const functionName = `conv_transpose${rank}d`;
  const call = (a: All, x: Dims, outputSize: Arg): TransposedCall => {
    const plain = callOf(a, x, rank, functionName, weights(a, x));
    const outputPadding =
      outputSize === null ? a.raw("output_padding") : transposedPadding(plain, outputSize);
    return { ...plain, outputPadding };
  };
  return {
    what: `A ${rank}-D transposed convolution: every input position writes a learned kernel into a larger map.`,
    docs: nnDocs(name),
    call: "(input, output_size=None)",
    weights,
    reach: (a: All, x: Dims) => ({ axes: transposedWindows(call(a, x, null)), firstAxis: x.length - rank }),
    shape: (a: All, x: Dims, { x: input, args }: LayerCall) => {
      const y = transposedShape(call(a, x, args.raw("output_size")));
      demandFloat(input, (got) => `expected scalar type ${scalarType(got)} but found Float`);
      return y;
    },
    macs: (a: All, x: Dims) => {
      const [, outPerGroup = 1, ...kernel] = weights(a, x).weight;
      return convolutionMacs(x, kernel, outPerGroup, 1);
    },
  };
}

function plainTransposed(rank: Rank) {
  const name = `ConvTranspose${rank}d`;
  return {
    ...transposed(name, rank, given),
    check: (a: BoundArgs<TransposedName | "in_channels">) => {
      demandZeros(a, name);
      checkOptions(a, rank, a.raw("in_channels"));
    },
  };
}

function lazyTransposed(rank: Rank) {
  const name = `LazyConvTranspose${rank}d`;
  return {
    ...transposed(name, rank, (a, x) => lazyChannels(a, x, rank, name)),
    builtOn: "call" as const,
    check: (a: BoundArgs<TransposedName>) => {
      demandZeros(a, name);
      checkLazyOptions(a, rank);
    },
  };
}

export const Conv1d = layer(
  "torch.nn.Conv1d(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
  plain(1),
);
export const Conv2d = layer(
  "torch.nn.Conv2d(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
  plain(2),
);
export const Conv3d = layer(
  "torch.nn.Conv3d(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
  plain(3),
);
export const LazyConv1d = layer(
  "torch.nn.LazyConv1d(out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
  lazy(1),
);
export const LazyConv2d = layer(
  "torch.nn.LazyConv2d(out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
  lazy(2),
);
export const LazyConv3d = layer(
  "torch.nn.LazyConv3d(out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
  lazy(3),
);
export const ConvTranspose1d = layer(
  "torch.nn.ConvTranspose1d(in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None)",
  plainTransposed(1),
);
export const ConvTranspose2d = layer(
  "torch.nn.ConvTranspose2d(in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None)",
  plainTransposed(2),
);
export const ConvTranspose3d = layer(
  "torch.nn.ConvTranspose3d(in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None)",
  plainTransposed(3),
);
export const LazyConvTranspose1d = layer(
  "torch.nn.LazyConvTranspose1d(out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None)",
  lazyTransposed(1),
);
export const LazyConvTranspose2d = layer(
  "torch.nn.LazyConvTranspose2d(out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None)",
  lazyTransposed(2),
);
export const LazyConvTranspose3d = layer(
  "torch.nn.LazyConvTranspose3d(out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None)",
  lazyTransposed(3),
);

function callOf(
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

function kernelOf(a: Args, rank: Rank): readonly Arg[] {
  return repeated(a.raw("kernel_size"), rank);
}

/** The channels of the first input, with the demands of a lazy layer's build. */
function lazyChannels(a: Args, x: Dims, rank: Rank, name: string): Arg {
  if (x.length !== rank + 1 && x.length !== rank + 2) {
    const message = `Expected ${rank + 1}D (unbatched) or ${rank + 2}D (batched) input to ${name}, but got input of size: torch.Size(${bracketed(x)})`;
    fail("rank", "RuntimeError", message, { received: x.length });
  }
  const channels = x[x.length - rank - 1] ?? 0;
  demandDivisible("in_channels", channels, a.raw("groups"));
  return channels;
}

/** The sizes after the padding that `padding_mode` asks for and the convolution itself. */
function shapeByMode(call: ConvolutionCall, mode: string): Dims {
  if (mode === "zeros") return convolutionShape(call);
  return convolutionShape({ ...call, x: paddedByMode(call, mode), padding: 0 });
}

/** What the constructor of a convolution checks, in its order. */
function checkOptions(a: Args, rank: Rank, inChannels: Arg, outChannels: Arg = a.raw("out_channels")): void {
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
function checkLazyOptions(a: Args, rank: Rank): void {
  checkOptions(a, rank, 0, 0);
  emptySizes([0, quotient(0, a.raw("groups")), ...kernelOf(a, rank)]);
}

function demandZeros(a: Args, name: string): void {
  const mode = a.raw("padding_mode");
  if (mode === "zeros" || isUnknown(mode)) return;
  fail("value", "ValueError", `Only "zeros" padding mode is supported for ${name}`);
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
    const message = `Invalid padding string '${padding}', should be one of 'valid', 'same'`;
    fail("value", "ValueError", message);
  }
  const isStrided = stride.some(
    (s) => numberOf(s) !== 1 && (numberOf(s) !== undefined || s === null || typeof s === "string"),
  );
  if (padding === "same" && isStrided)
    fail("unsupported", "ValueError", "padding='same' is not supported for strided convolutions");
}

/** The C++ spelling of an integer dtype in convolution's complaint. */
function cType(dtype: string): string {
  const names: Readonly<Record<string, string>> = {
    int64: "long int",
    int32: "int",
    int16: "short int",
    uint8: "unsigned char",
    int8: "signed char",
    bool: "bool",
  };
  return names[dtype] ?? dtype;
}
