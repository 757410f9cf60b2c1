import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { convolutionMacs } from "../families/convolution";
import { lastAnswer } from "../kept";
import type { Arg } from "../values";
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
import { transposedPadding } from "./shared/transposed";
import { type TransposedCall, transposedShape, transposedWindows } from "./shared/transposedConvolution";

/** Convolutions that write instead of read: every input position spreads a kernel over the output. */

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

function demandZeros(a: Args, name: string): void {
  const mode = a.raw("padding_mode");
  if (mode === "zeros" || isUnknown(mode)) return;
  fail("value", "ValueError", `Only "zeros" padding mode is supported for ${name}`);
}
