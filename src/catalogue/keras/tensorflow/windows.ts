import { ceilDiv, type Dim, equal, isKnown, less, mul, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { effectiveKernel, outputSize } from "../../../arithmetic/window";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { shapeOf, sizesOf } from "../ops/form";
import { sliding } from "../windows";
import { repr } from "../words";
import { brackets, tensorDtype } from "./form";
import { refuseFloats } from "./rearrange";

/** TensorFlow's convolutions and poolings. Kernels and strides name all four axes, or the walked ones. */

/** One number for each walked axis, from a lone number, one for each, or one for every axis of the map. */
function walked(value: Arg, rank: number, isFirst: boolean, name = "strides"): Dims {
  const items = Array.isArray(value) ? (value as readonly Arg[]) : [value];
  const word = items.find((item) => typeof item === "string");
  if (word !== undefined) fail("type", "TypeError", `Expected int for argument '${name}' not ${repr(word)}.`);
  const sizes = sizesOf(items.map((item) => (item instanceof Float ? Math.trunc(item.value) : item)));
  if (sizes.length === 1) return new Array<Dim>(rank).fill(sizes[0] ?? 1);
  if (sizes.length === rank) return sizes;
  if (sizes.length === rank + 2) return isFirst ? sizes.slice(2) : sizes.slice(1, -1);
  if (sizes.length > rank + 2 && name === "depthwise") {
    fail("value", "InvalidArgumentError", "Sliding window strides field must specify 4 dimensions");
  }
  const rule = `strides should be of length 1, ${rank} or ${rank + 2} but was ${sizes.length}.`;
  return fail("value", "ValueError", rule);
}

interface Slid {
  readonly spatial: Dims;
  readonly isFirst: boolean;
}

function slid(a: BoundArgs, x: Dims, kernel: Dims, strides: Arg, dilations: Arg, name = "strides"): Slid {
  const rank = kernel.length;
  const isFirst = a.text("data_format")?.startsWith("NC") ?? false;
  if (x.length !== rank + 2) {
    fail("rank", "InvalidArgumentError", `input must be ${rank + 2}-dimensional: ${brackets(x)}`, {
      received: x.length,
    });
  }
  const padding = paddingOf(a);
  const [steps, spread] = [walked(strides, rank, isFirst, name), walked(dilations ?? 1, rank, isFirst)];
  if (steps.some((step) => less(step, 1) === true)) {
    fail("value", "InvalidArgumentError", "Strides must be positive");
  }
  const places = isFirst ? x.slice(2) : x.slice(1, -1);
  const spatial = places.map((size, i) => {
    const window = sliding(size, padding, kernel[i] ?? 1, steps[i] ?? 1, spread[i] ?? 1);
    return padding === "same" ? ceilDiv(size, window.stride) : outputSize(size, window);
  });
  const empty = spatial.findIndex((size) => less(size, 1) === true);
  if (empty >= 0) {
    const span = effectiveKernel({ kernel: kernel[empty] ?? 1, dilation: spread[empty] ?? 1 });
    const rule = "Computed output size would be negative:";
    const sizes = `input size ${repr(places[empty] ?? 0)}, effective filter size ${repr(span)}`;
    fail("empty-output", "InvalidArgumentError", `${rule} ${repr(spatial[empty] ?? 0)} [${sizes}]`);
  }
  return { spatial, isFirst };
}

function paddingOf(a: BoundArgs): "same" | "valid" {
  const given = a.raw("padding");
  const padding = typeof given === "string" ? given : undefined;
  if (padding === "SAME" || padding === "VALID") return padding === "SAME" ? "same" : "valid";
  if (padding === undefined)
    return fail("type", "TypeError", `Expected string for argument 'padding' not ${repr(given)}.`);
  const rule = `Value for attr 'padding' of "${padding}" is not in the list of allowed values: "SAME", "VALID"`;
  return fail("value", "InvalidArgumentError", rule);
}

function together(x: Dims, { spatial, isFirst }: Slid, channels: Dim): Dims {
  return isFirst ? [x[0] ?? 1, channels, ...spatial] : [x[0] ?? 1, ...spatial, channels];
}

/** The channels of a map: behind the batch in formats such as NCHW, last in all others. */
export function channelsOf(a: BoundArgs, x: Dims): Dim {
  const isFirst = a.text("data_format")?.startsWith("NC") ?? false;
  return (isFirst ? x[1] : x[x.length - 1]) ?? 1;
}

function demandFilters(filters: Dims, rank: number): void {
  if (filters.length === rank) return;
  fail("rank", "InvalidArgumentError", `filter must be ${rank}-dimensional: ${brackets(filters)}`, {
    received: filters.length,
  });
}

function convolution(signature: string, filterName: string, strideName: string): FunctionEntry {
  return fn(signature, {
    reach: "whole",
    output: (a: BoundArgs) => {
      const [x, filters] = [shapeOf(a.raw("input")), shapeOf(a.raw(filterName))];
      const rank = signature.includes("conv1d") ? 1 : signature.includes("conv3d") ? 3 : 2;
      demandFilters(filters, rank + 2);
      // Several leading axes count as one batch.
      const lead = x.length > rank + 2 ? x.slice(0, x.length - rank - 2) : [];
      const map = x.slice(lead.length);
      const where = slid(a, map, filters.slice(0, -2), a.raw(strideName), a.raw("dilations"));
      const [own = 1, made = 1] = filters.slice(-2);
      const channels = channelsOf(a, map);
      if (isKnown(channels) && isKnown(own) && (own === 0 || channels % own !== 0)) {
        const rule = "input depth must be evenly divisible by filter depth:";
        fail("channels", "InvalidArgumentError", `${rule} ${channels} vs ${own}`, {
          expected: own,
          received: channels,
        });
      }
      return new Tensor([...lead, ...together(map, where, made)], tensorDtype([a.raw("input")]));
    },
    macs: (a: BoundArgs, y) => mul(product(y), product(shapeOf(a.raw(filterName)).slice(0, -1))),
  });
}

export const convolutions: readonly FunctionEntry[] = [
  convolution(
    "tensorflow.nn.conv1d(input, filters, stride, padding, data_format='NWC', dilations=None, name=None)",
    "filters",
    "stride",
  ),
  convolution(
    "tensorflow.nn.conv2d(input, filters, strides, padding, data_format='NHWC', dilations=None, name=None)",
    "filters",
    "strides",
  ),
  convolution(
    "tensorflow.nn.conv3d(input, filters, strides, padding, data_format='NDHWC', dilations=None, name=None)",
    "filters",
    "strides",
  ),
];

export const depthwise = fn(
  "tensorflow.nn.depthwise_conv2d(input, filter, strides, padding, data_format=None, dilations=None, name=None)",
  {
    output: (a) => {
      const [x, filter] = [shapeOf(a.raw("input")), shapeOf(a.raw("filter"))];
      demandFilters(filter, 4);
      const where = slid(a, x, filter.slice(0, 2), a.raw("strides"), a.raw("dilations"), "depthwise");
      const [own = 1, multiplier = 1] = filter.slice(-2);
      const channels = channelsOf(a, x);
      if (equal(channels, own) === false) {
        const rule = "input and filter must have the same depth:";
        fail("channels", "InvalidArgumentError", `${rule} ${repr(channels)} vs ${repr(own)}`, {
          expected: own,
          received: channels,
        });
      }
      return new Tensor(together(x, where, mul(own, multiplier)), tensorDtype([a.raw("input")]));
    },
    macs: (a, y) => mul(product(y), product(shapeOf(a.raw("filter")).slice(0, 2))),
  },
);

export const transposed = fn(
  "tensorflow.nn.conv2d_transpose(input, filters, output_shape, strides, padding='SAME', data_format='NHWC', dilations=None, name=None)",
  {
    output: (a) => {
      refuseFloats(a.raw("output_shape"));
      const [x, filters, shape] = [
        shapeOf(a.raw("input")),
        shapeOf(a.raw("filters")),
        sizesOf(a.raw("output_shape")),
      ];
      demandFilters(filters, 4);
      if (shape.length !== 4)
        fail("rank", "ValueError", `output_shape must have shape (4,), got (${shape.length},)`);
      const where = slid(a, shape, filters.slice(0, 2), a.raw("strides"), a.raw("dilations"));
      const places = where.isFirst ? x.slice(2) : x.slice(1, -1);
      const fits = where.spatial.every((size, i) => equal(size, places[i] ?? 1) !== false);
      if (
        !fits ||
        equal(channelsOf(a, x), filters[3] ?? 1) === false ||
        equal(channelsOf(a, shape), filters[2] ?? 1) === false
      ) {
        const rule = "Conv2DSlowBackpropInput: Size of out_backprop doesn't match computed:";
        fail("features", "InvalidArgumentError", `${rule} input ${brackets(x)}, output ${brackets(shape)}`);
      }
      return new Tensor(shape, tensorDtype([a.raw("input")]));
    },
    macs: (a) => mul(product(shapeOf(a.raw("input"))), product(shapeOf(a.raw("filters")).slice(0, 3))),
  },
);

/** One number for each axis of images: the batch's, the height's, the width's and the channels'. */
function inPlaces(a: BoundArgs, name: string): Dims {
  const sizes = sizesOf(a.raw(name));
  return sizes.length === 4 ? sizes.slice(1, 3) : giveUp(`${name} is no list of four numbers`);
}

export const extractPatches = fn(
  "tensorflow.image.extract_patches(images, sizes, strides, rates, padding, name=None)",
  {
    reach: "whole",
    output: (a) => {
      const x = shapeOf(a.raw("images"));
      const sizes = inPlaces(a, "sizes");
      const where = slid(a, x, sizes, [...inPlaces(a, "strides")], [...inPlaces(a, "rates")]);
      return new Tensor(
        together(x, where, mul(product(sizes), channelsOf(a, x))),
        tensorDtype([a.raw("images")]),
      );
    },
  },
);

function pool(name: string): FunctionEntry {
  const format = name.endsWith("2d")
    ? "'NHWC'"
    : name.endsWith("1d")
      ? "'NWC'"
      : name.endsWith("3d")
        ? "'NDHWC'"
        : "None";
  return fn(`tensorflow.nn.${name}(input, ksize, strides, padding, data_format=${format}, name=None)`, {
    output: (a: BoundArgs) => {
      const x = shapeOf(a.raw("input"));
      const rank = name.endsWith("d") ? Number(name.at(-2)) : x.length - 2;
      const isFirst = a.text("data_format")?.startsWith("NC") ?? false;
      const kernel = walked(a.raw("ksize"), rank, isFirst, "ksize");
      if (kernel.some((size) => less(size, 1) === true)) {
        fail("value", "InvalidArgumentError", "Sliding window ksize must be positive");
      }
      return new Tensor(
        together(x, slid(a, x, kernel, a.raw("strides"), null), channelsOf(a, x)),
        tensorDtype([a.raw("input")]),
      );
    },
  });
}

export const pools: readonly FunctionEntry[] = ["max_pool", "avg_pool"].flatMap((name) =>
  ["", "1d", "2d", "3d"].map((rank) => pool(`${name}${rank}`)),
);
