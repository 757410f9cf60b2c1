import { type Dim, floorDiv, less, mul } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import type { Resize } from "../../../arithmetic/window";
import { typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type Arg, Tensor } from "../../values";
import { adaptiveShape } from "./adaptive";
import { isIntegral, scalarType } from "./dtype";
import { isIntLike, isSequence, numberOf, repeated, toDim } from "./python";
import { bracketed, sizeOf } from "./sizes";

/** One call of `interpolate`, which the upsampling layers make too. */
export interface InterpolationCall {
  readonly x: Dims;
  readonly size: Arg;
  readonly scale: Arg;
  readonly mode: string;
  readonly alignCorners: Arg;
  readonly antialias: boolean;
  readonly recompute: boolean;
}

/** Spatial axes of each mode; absent for those that take any. */
const RANKS: Readonly<Record<string, readonly number[]>> = {
  nearest: [1, 2, 3],
  "nearest-exact": [1, 2, 3],
  area: [1, 2, 3],
  linear: [1],
  bilinear: [2],
  bicubic: [2],
  trilinear: [3],
};

/** How many values of an axis meet in one output. */
const TAPS: Readonly<Record<string, number>> = {
  nearest: 1,
  "nearest-exact": 1,
  linear: 2,
  bilinear: 2,
  trilinear: 2,
  bicubic: 4,
};

/** The output's sizes, with the demands that PyTorch makes in their order. */
export function interpolationShape(call: InterpolationCall): Dims {
  const { x } = call;
  if (/^(nearest|area|nearest-exact)$/.test(call.mode) && call.alignCorners !== null)
    fail(
      "value",
      "ValueError",
      "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear",
    );
  const spatial = x.slice(2);
  const sizes = call.size === null ? scaled(call, spatial) : given(call, spatial);
  if (call.antialias && !(/^(bilinear|bicubic)$/.test(call.mode) && x.length === 4))
    fail(
      "unsupported",
      "ValueError",
      "Anti-alias option is restricted to bilinear and bicubic modes and requires a 4-D tensor as input",
    );
  demandMode(call);
  demandPositive(call, spatial, sizes);
  return [...x.slice(0, 2), ...sizes];
}

/** The output's dtype; interpolating and averaging kernels have no version for integers. */
export function interpolationDtype(
  { x, mode }: InterpolationCall,
  dtype: string | undefined,
): string | undefined {
  if (dtype === undefined || !isIntegral(dtype)) return dtype;
  const kernel = kernelOf(mode, x.length - 2);
  // Bytes are pixels, which every kernel but the average takes.
  if (dtype === "uint8" && mode !== "area") return dtype;
  return fail("dtype", "NotImplementedError", `"${kernel}" not implemented for '${scalarType(dtype)}'`);
}

function kernelOf(mode: string, rank: number): string {
  if (mode === "area") return rank === 3 ? "adaptive_avg_pool3d_cpu" : "adaptive_avg_pool2d";
  if (mode === "bilinear") return "upsample_bilinear2d_channels_last";
  if (mode === "bicubic") return "compute_indices_weights_cubic";
  if (mode === "linear" || mode === "trilinear") return "compute_indices_weights_linear";
  return rank === 2 ? "upsample_nearest2d_channels_last" : "compute_indices_weights_nearest";
}

/** The spatial axes as they are resized. */
export function interpolationWindows(call: InterpolationCall): readonly Resize[] {
  const taps = TAPS[call.mode] ?? new Unknown("the number of averaged values varies with the position");
  return interpolationShape(call)
    .slice(2)
    .map((output): Resize => ({ kind: "resize", output, taps }));
}

function given({ x, size, scale, recompute }: InterpolationCall, spatial: Dims): Dims {
  if (scale !== null) fail("signature", "ValueError", "only one of size or scale_factor should be defined");
  if (isUnknown(size)) return spatial.map(() => size);
  if (isSequence(size) && size.length !== spatial.length) {
    const message = `Input and output must have the same number of spatial dimensions, but got input with spatial dimensions of ${bracketed(x.slice(2))} and output size of ${bracketed(size.filter(isIntLike).map(toDim))}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK) format.`;
    fail("rank", "ValueError", message);
  }
  if (recompute)
    fail("value", "ValueError", "recompute_scale_factor is not meaningful with an explicit size.");
  return repeated(size, spatial.length).map((item) => {
    const known = sizeOf(item);
    if (known !== undefined) return known;
    const message = `expected size to be one of int or Tuple[int] or Tuple[int, int] or Tuple[int, int, int], but got size with types [${typeName(item)}]`;
    return fail("type", "TypeError", message);
  });
}

function scaled({ x, scale }: InterpolationCall, spatial: Dims): Dims {
  if (scale === null) fail("signature", "ValueError", "either size or scale_factor should be defined");
  if (isSequence(scale) && scale.length !== spatial.length) {
    const message = `Input and scale_factor must have the same number of spatial dimensions, but got input with spatial dimensions of ${bracketed(x.slice(2))} and scale_factor of shape ${scale.length}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and scale_factor in (s1, s2, ...,sK) format.`;
    fail("rank", "ValueError", message);
  }
  return repeated(scale, spatial.length).map((factor, i) => timesFactor(spatial[i] ?? 1, factor));
}

/** `⌊size·factor⌋`; a symbolic size needs a factor that is exact in binary. */
function timesFactor(size: Dim, factor: Arg): Dim {
  if (isUnknown(factor)) return factor;
  const value = numberOf(factor);
  if (value === undefined) {
    if (isIntLike(factor)) return mul(size, toDim(factor));
    if (typeof factor !== "object") {
      const message = `upsample: scale_factors must be a list of floats, not ${typeName(factor)}`;
      return fail("type", "TypeError", message);
    }
    return new Unknown("the scale factor is not a known number");
  }
  if (typeof size === "number") return Math.floor(size * value);
  const units = value * 1024;
  if (Number.isInteger(units)) return floorDiv(mul(size, units), 1024);
  return new Unknown(`${formatDim(size)} times ${value} depends on rounding`);
}

function demandMode({ x, mode }: InterpolationCall): void {
  const rank = x.length - 2;
  const ranks = RANKS[mode];
  if (ranks?.includes(rank)) return;
  if (ranks && (mode === "linear" || mode === "bilinear" || mode === "trilinear") && rank >= 1 && rank <= 3) {
    const message = `Got ${x.length}D input, but ${mode} mode needs ${(ranks[0] ?? 0) + 2}D input`;
    fail("rank", "NotImplementedError", message, { received: x.length });
  }
  const message = `Input Error: Only 3D, 4D and 5D input Tensors supported (got ${x.length}D) for the modes: nearest | linear | bilinear | bicubic | trilinear | lanczos | area | nearest-exact (got ${mode})`;
  fail(ranks ? "rank" : "value", "NotImplementedError", message);
}

function demandPositive({ x, mode }: InterpolationCall, spatial: Dims, sizes: Dims): void {
  if (mode === "area") {
    demandAverage(x, sizes);
    return;
  }
  if (![...spatial, ...sizes].some((d) => less(d, 1) === true) && x[1] !== 0) return;
  const letters = ["D", "H", "W"].slice(-spatial.length);
  const shown = (dims: Dims) => dims.map((d, i) => `${letters[i]}: ${formatDim(d)}`).join(", ");
  const message = `Input and output sizes should be greater than 0, but got input (${shown(spatial)}) output (${shown(sizes)})`;
  fail("empty-output", "RuntimeError", message);
}

/** Area interpolation is an adaptive average, which may be empty. */
function demandAverage(x: Dims, sizes: Dims): void {
  const rank = sizes.length === 3 ? 3 : sizes.length === 2 ? 2 : 1;
  adaptiveShape({ kind: "avg", rank, x, input: new Tensor(x, undefined), outputSize: sizes });
}

/** The mode as a word; other values are no mode that PyTorch knows. */
export function modeOf(value: Arg): string {
  return isUnknown(value) ? giveUp(value) : String(value);
}
