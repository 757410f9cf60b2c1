import { equal, less } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { Slide } from "../../../arithmetic/window";
import { type BoundArgs, typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, Tensor } from "../../values";
import {
  type InterpolationCall,
  interpolationDtype,
  interpolationShape,
  interpolationWindows,
  modeOf,
} from "../shared/interpolation";
import { padOf } from "../shared/padding";
import { intTuple } from "../shared/sizes";
import { requireFloat } from "./dtype";
import { op } from "./form";
import { channelShuffle, pixelShuffle, pixelUnshuffle } from "./pixelShuffle";
import { at, sizes, sizesOf } from "./read";

/** Functions on maps: padding, resizing, sampling. */

const F = "torch.nn.functional.";

const PAD_MODES: readonly string[] = ["constant", "reflect", "replicate", "circular"];

function pad(a: BoundArgs<"input" | "pad" | "mode" | "value">): Dims {
  const mode = a.raw("mode");
  if (typeof mode !== "string") return failMode(mode);
  const sides = intTuple(a.raw("pad"), "pad", "pad");
  if (!PAD_MODES.includes(mode))
    fail("unsupported", "NotImplementedError", `Unrecognised padding mode ${mode}`);
  const value = a.isNone("value") ? 0 : a.float("value");
  if (mode !== "constant" && value !== 0)
    fail("value", "RuntimeError", `Padding mode "${mode}" doesn't take in value argument`);
  return padOf(a.dims("input"), sides, mode);
}

function failMode(mode: Arg): never {
  if (isUnknown(mode)) return giveUp(mode);
  const message = `pad(): argument 'mode' (position 3) must be str, not ${typeName(mode)}`;
  return fail("type", "TypeError", message);
}

/** Padding moves the map: a window of one value with cells before and behind it. */
function padWindows(a: BoundArgs<"input" | "pad">): readonly Slide[] {
  const rank = a.dims("input").length;
  const sides = a.ints("pad");
  return Array.from({ length: Math.max(rank - 2, 0) }, (_, i): Slide => {
    const from = 2 * (rank - 1 - (i + 2));
    return {
      kind: "slide",
      kernel: 1,
      stride: 1,
      dilation: 1,
      before: sides[from] ?? 0,
      after: sides[from + 1] ?? 0,
      rounding: "floor",
    };
  });
}

type Interpolation = BoundArgs<"input" | "size" | "scale_factor" | "mode" | "align_corners">;

function interpolation(a: Interpolation, antialias: boolean, recompute: boolean): InterpolationCall {
  return {
    x: a.dims("input"),
    size: a.raw("size"),
    scale: a.raw("scale_factor"),
    mode: modeOf(a.raw("mode")),
    alignCorners: a.raw("align_corners"),
    antialias,
    recompute,
  };
}

function resized(a: BoundArgs<"input">, call: InterpolationCall): Tensor {
  const shape = interpolationShape(call);
  return new Tensor(shape, interpolationDtype(call, a.tensor("input").dtype));
}

/** Values looked up at the places of a grid. */
function gridSample(a: BoundArgs<"input" | "grid" | "mode" | "padding_mode">): Tensor {
  const [x, grid] = [a.dims("input"), a.dims("grid")];
  demandWord(
    a,
    "mode",
    ["bilinear", "nearest", "bicubic"],
    "nn.functional.grid_sample(): expected mode to be",
  );
  demandWord(
    a,
    "padding_mode",
    ["zeros", "border", "reflection"],
    "nn.functional.grid_sample(): expected padding_mode to be",
  );
  const type = a.tensor("input").dtype;
  requireFloat(type, "grid_sampler_2d_cpu_kernel_impl");
  if (type !== undefined && a.tensor("grid").dtype !== undefined && type !== a.tensor("grid").dtype)
    fail(
      "dtype",
      "RuntimeError",
      `grid_sampler(): expected input and grid to have same dtype, but input has ${type} and grid has ${a.tensor("grid").dtype}`,
    );
  if (equal(at(x, 0), at(grid, 0)) === false) failGrid("input and grid to have same batch size", x, grid);
  if (equal(at(grid, -1), x.length - 2) === false)
    failGrid(`grid to have size ${x.length - 2} in last dimension`, x, grid);
  if ((x.length !== 4 && x.length !== 5) || x.length !== grid.length)
    failGrid("4D or 5D input and grid with same number of dimensions", x, grid);
  if (x.slice(2).some((d) => d === 0)) failGrid("input to have non-empty spatial dimensions", x, grid);
  if (x.length === 5 && a.raw("mode") === "bicubic")
    fail("unsupported", "RuntimeError", "grid_sampler(): bicubic interpolation only supports 4D input");
  return new Tensor([at(x, 0), at(x, 1), ...grid.slice(1, -1)], type);
}

function failGrid(rule: string, x: Dims, grid: Dims): never {
  const message = `grid_sampler(): expected ${rule}, but got input with sizes ${sizes(x)} and grid with sizes ${sizes(grid)}`;
  return fail("rank", "RuntimeError", message);
}

function demandWord<N extends string>(
  a: BoundArgs<N>,
  name: N,
  words: readonly string[],
  rule: string,
): void {
  const value = a.text(name);
  if (value !== undefined && words.includes(value)) return;
  fail("value", "ValueError", `${rule} '${words.join("', '")}', but got: '${String(a.raw(name))}'`);
}

/** The grid of an affine map for an output of the given size. */
function affineGrid(a: BoundArgs<"theta" | "size">): Tensor {
  const theta = a.tensor("theta");
  const dims = a.dims("theta");
  const size = sizesOf(a, "size");
  if (theta.dtype !== undefined && !theta.dtype.includes("float"))
    fail("dtype", "ValueError", `Expected theta to have floating point type, but got torch.${theta.dtype}`);
  const rank = size.length - 2;
  if (rank !== 2 && rank !== 3) {
    const message = `affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. Got size ${sizes(size)}`;
    fail("unsupported", "NotImplementedError", message);
  }
  const expected = [rank, rank + 1];
  const fits = dims.length === 3 && expected.every((d, i) => equal(d, at(dims, i + 1)) !== false);
  if (!fits) {
    const message = `Expected a batch of ${rank}D affine matrices of shape Nx${rank}x${rank + 1} for size ${sizes(size)}. Got ${sizes(dims)}.`;
    fail("rank", "ValueError", message);
  }
  if (size.some((d) => less(d, 1) === true))
    fail("value", "ValueError", `Expected non-zero, positive output size. Got ${sizes(size)}`);
  if (equal(at(dims, 0), at(size, 0)) === false) {
    const message = `Expected size for first two dimensions of batch2 tensor to be: [${formatDim(at(size, 0))}, ${rank + 1}] but got: [${formatDim(at(dims, 0))}, ${rank + 1}].`;
    fail("matmul", "RuntimeError", message);
  }
  return new Tensor([at(size, 0), ...size.slice(2), rank], theta.dtype);
}

export const spatial: readonly FunctionEntry[] = [
  op(`${F}pad(input, pad, mode='constant', value=None)`, {
    reach: (a) => ({ axes: padWindows(a), firstAxis: Math.min(2, a.dims("input").length) }),
    shape: pad,
  }),
  op("torch.constant_pad_nd(input, pad, value=0)", {
    shape: (a) => padOf(a.dims("input"), intTuple(a.raw("pad"), "constant_pad_nd", "pad"), "constant"),
  }),
  op(
    `${F}interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None, antialias=False)`,
    {
      reach: (a) => ({ axes: interpolationWindows(interpolation(a, false, false)), firstAxis: 2 }),
      output: (a) => resized(a, interpolation(a, a.flag("antialias"), a.flag("recompute_scale_factor"))),
    },
  ),
  op(`${F}upsample(input, size=None, scale_factor=None, mode='nearest', align_corners=None)`, {
    reach: (a) => ({ axes: interpolationWindows(interpolation(a, false, false)), firstAxis: 2 }),
    output: (a) => resized(a, interpolation(a, false, false)),
  }),
  ...[
    ["upsample_nearest", "nearest"],
    ["upsample_bilinear", "bilinear"],
  ].map(([name, mode]) =>
    op(`${F}${name ?? ""}(input, size=None, scale_factor=None, mode='${mode ?? ""}', align_corners=None)`, {
      output: (a) => resized(a, interpolation(a, false, false)),
    }),
  ),
  op(`${F}grid_sample(input, grid, mode='bilinear', padding_mode='zeros', align_corners=None)`, {
    reach: "whole",
    output: gridSample,
  }),
  op(`${F}affine_grid(theta, size, align_corners=None)`, { output: affineGrid }),
  op("torch.pixel_shuffle(input, upscale_factor)", { shape: pixelShuffle }, "functional"),
  op("torch.pixel_unshuffle(input, downscale_factor)", { shape: pixelUnshuffle }, "functional"),
  op(
    "torch.channel_shuffle(input, groups)",
    {
      shape: channelShuffle,
      aliases: ["torch.native_channel_shuffle", `${F}native_channel_shuffle`],
    },
    "functional",
  ),
];
