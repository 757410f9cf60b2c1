import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { type LayerCall, layer } from "../entry";
import { convolutionMacs } from "../families/convolution";
import { lastAnswer } from "../kept";
import {
  type ConvolutionCall,
  convolutionShape,
  convolutionWindows,
  paddedByMode,
} from "./shared/convolution";
import {
  type Args,
  type ChannelSource,
  callOf,
  checkLazyOptions,
  checkOptions,
  given,
  kernelOf,
  lazyChannels,
  type OptionName,
  type Rank,
} from "./shared/convolutionOptions";
import { nnDocs } from "./shared/docs";
import { demandFloat, scalarType } from "./shared/dtype";
import { quotient } from "./shared/python";
import { emptySizes } from "./shared/sizes";

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

/** The sizes after the padding that `padding_mode` asks for and the convolution itself. */
function shapeByMode(call: ConvolutionCall, mode: string): Dims {
  if (mode === "zeros") return convolutionShape(call);
  return convolutionShape({ ...call, x: paddedByMode(call, mode), padding: 0 });
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
