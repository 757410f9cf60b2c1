import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { type Arg, Float, isList, Tensor } from "../values";
import { spatial } from "./functions/spatial";
import { nnDocs } from "./shared/docs";
import {
  type InterpolationCall,
  interpolationDtype,
  interpolationShape,
  interpolationWindows,
  modeOf,
} from "./shared/interpolation";
import { invoke } from "./shared/invoke";
import { isIntLike, isSequence, numberOf } from "./shared/python";

type SizeName = "size" | "scale_factor";

/** Upsample and its two-dimensional sisters, which fix the mode. */
function upsample<N extends string>(
  name: string,
  options: (a: BoundArgs<N | SizeName>) => Pick<InterpolationCall, "mode" | "alignCorners" | "recompute">,
) {
  type Args = BoundArgs<N | SizeName>;
  const call = (a: Args, x: Dims): InterpolationCall => ({
    ...options(a),
    x,
    size: a.raw("size"),
    scale: scaleOf(a.raw("scale_factor")),
    antialias: false,
  });
  return {
    what: "Resizes the axes behind the channels by repeating or interpolating values.",
    docs: nnDocs(name),
    check: (a: Args) => void scaleOf(a.raw("scale_factor")),
    reach: (a: Args, x: Dims) => ({ axes: interpolationWindows(call(a, x)), firstAxis: 2 }),
    output: (a: Args, x: Dims, { x: input }: LayerCall) => {
      const y = interpolationShape(call(a, x));
      return new Tensor(y, interpolationDtype(call(a, x), input.dtype));
    },
  };
}

/** The constructor makes floats of the scale factors, of a tuple's items one by one; zero counts as none. */
function scaleOf(scale: Arg): Arg {
  if (isList(scale)) return isSequence(scale) && scale.length === 0 ? null : toFloat(scale);
  if (isSequence(scale)) return scale.map(toFloat);
  return scale === null || numberOf(scale) === 0 ? null : toFloat(scale);
}

function toFloat(value: Arg): Arg {
  if (isIntLike(value) || value instanceof Float) return value;
  if (typeof value === "string") {
    const number = Number(value);
    return Number.isNaN(number)
      ? fail("value", "ValueError", `could not convert string to float: '${value}'`)
      : new Float(number);
  }
  const message = `float() argument must be a string or a real number, not '${typeName(value)}'`;
  return fail("type", "TypeError", message);
}

export const Upsample = layer(
  "torch.nn.Upsample(size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None)",
  upsample<"mode" | "align_corners" | "recompute_scale_factor">("Upsample", (a) => ({
    mode: modeWord(a.raw("mode")),
    alignCorners: a.raw("align_corners"),
    recompute: a.flag("recompute_scale_factor"),
  })),
);
export const UpsamplingNearest2d = layer(
  "torch.nn.UpsamplingNearest2d(size=None, scale_factor=None)",
  upsample<never>("UpsamplingNearest2d", () => ({ mode: "nearest", alignCorners: null, recompute: false })),
);
export const UpsamplingBilinear2d = layer(
  "torch.nn.UpsamplingBilinear2d(size=None, scale_factor=None)",
  upsample<never>("UpsamplingBilinear2d", () => ({ mode: "bilinear", alignCorners: true, recompute: false })),
);

/** Anything may stand for a mode until it is looked up. */
function modeWord(mode: Arg): string {
  return typeof mode === "string" || isUnknown(mode) ? modeOf(mode) : String(mode);
}

export const PixelShuffle = layer("torch.nn.PixelShuffle(upscale_factor)", {
  what: "Turns channels into space: r² of them into one block of r×r.",
  docs: nnDocs("PixelShuffle"),
  output: (a, _x, { x }) => invoke(spatial, "torch.pixel_shuffle", x, a.raw("upscale_factor")),
});
export const PixelUnshuffle = layer("torch.nn.PixelUnshuffle(downscale_factor)", {
  what: "Turns space into channels: every block of r×r into r² of them.",
  docs: nnDocs("PixelUnshuffle"),
  output: (a, _x, { x }) => invoke(spatial, "torch.pixel_unshuffle", x, a.raw("downscale_factor")),
});
export const ChannelShuffle = layer("torch.nn.ChannelShuffle(groups)", {
  what: "Deals the channels of every group out over all groups.",
  docs: nnDocs("ChannelShuffle"),
  output: (a, _x, { x }) => invoke(spatial, "torch.channel_shuffle", x, a.raw("groups")),
});
