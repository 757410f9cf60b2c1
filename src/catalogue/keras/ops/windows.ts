import {
  ceilDiv,
  type Dim,
  equal,
  floorDiv,
  isExpr,
  less,
  mul,
  product,
  sub,
} from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { type AxisWindow, effectiveKernel, outputSize } from "../../../arithmetic/window";
import { type BoundArgs, typeName } from "../../arguments";
import { fail } from "../../bail";
import { fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import {
  axesOf,
  type DataFormat,
  dataFormat,
  firstSpatialAxis,
  putTogether,
  takeApart,
} from "../standardize";
import { sliding } from "../windows";
import { repr, shapeWords } from "../words";
import { shapeOf } from "./form";
import { common } from "./products";

/** Convolutions as functions: the kernel is a tensor among the arguments. */

interface Sliding {
  readonly format: DataFormat;
  readonly windows: readonly AxisWindow[];
  readonly spatial: Dims;
}

/** The output of sliding kernels of these sizes over a map; complains where one does not fit. */
function slide(a: BoundArgs, x: Dims, kernel: Dims, channels: Dim): Sliding {
  const format = dataFormat(a);
  const map = takeApart(x, format);
  const full = [...kernel, map.channels, channels];
  if (full.length !== x.length) {
    const received = `kernel of shape ${shapeWords(full)} and input of shape ${shapeWords(x)}`;
    fail("rank", "ValueError", `Kernel shape must have the same length as input, but received ${received}.`);
  }
  const strides = axesOf(a.raw("strides"), "strides", kernel.length);
  const dilation = axesOf(a.raw("dilation_rate"), "dilation_rate", kernel.length);
  const padding = paddingOf(a);
  const windows = kernel.map((size, i) =>
    sliding(map.spatial[i] ?? 1, padding, size, strides[i] ?? 1, dilation[i] ?? 1),
  );
  const spatial = map.spatial.map((size, i) => slidSize(size, windows[i], padding));
  if (spatial.some((size) => less(size, 1) === true)) {
    const received = `\`inputs shape=${shapeWords(x)}\`, \`kernel shape=${shapeWords(full)}\``;
    fail(
      "empty-output",
      "ValueError",
      `Computed output size would be zero or negative. Received ${received}.`,
    );
  }
  return { format, windows, spatial };
}

/** How many places a window takes on an axis; under "same" it is the size by the stride, rounded up. */
export function slidSize(size: Dim, window: AxisWindow | undefined, padding: string): Dim {
  if (window?.kind !== "slide") return size;
  return padding === "same" ? ceilDiv(size, window.stride) : outputSize(size, window);
}

function paddingOf(a: BoundArgs): string {
  const given = a.raw("padding");
  if (typeof given === "string") {
    const padding = given.toLowerCase();
    if (padding === "valid" || padding === "same") return padding;
    return fail(
      "value",
      "ValueError",
      `\`padding\` must be either \`'valid'\` or \`'same'\`. Received ${given}.`,
    );
  }
  return fail("type", "AttributeError", `'${typeName(given)}' object has no attribute 'lower'`);
}

function demandChannels(received: Dim, expected: Dim, format: DataFormat): void {
  if (equal(received, expected) !== false) return;
  const rule = "The number of input channels must match the kernel's input channels.";
  const numbers = `input channels=${repr(received)}, kernel input channels=${repr(expected)}`;
  fail("channels", "ValueError", `${rule} Received: ${numbers}, data_format='${format}'.`, {
    expected,
    received,
  });
}

export const conv = fn(
  "keras.ops.conv(inputs, kernel, strides=1, padding='valid', data_format=None, dilation_rate=1)",
  {
    reach: (a) => {
      const [x, kernel] = [shapeOf(a.raw("inputs")), shapeOf(a.raw("kernel"))];
      const { windows, format } = slide(a, x, kernel.slice(0, -2), kernel[kernel.length - 1] ?? 1);
      return { axes: windows, firstAxis: firstSpatialAxis(format) };
    },
    output: (a) => {
      const [x, kernel] = [shapeOf(a.raw("inputs")), shapeOf(a.raw("kernel"))];
      const filters = kernel[kernel.length - 1] ?? 1;
      const map = takeApart(x, dataFormat(a));
      const own = kernel[kernel.length - 2] ?? 1;
      // Fewer channels in the kernel mean groups, if they divide.
      if (typeof map.channels === "number" && typeof own === "number" && map.channels % own !== 0) {
        demandChannels(map.channels, own, dataFormat(a));
      }
      const { format, spatial } = slide(a, x, kernel.slice(0, -2), filters);
      return new Tensor(
        putTogether({ ...map, spatial, channels: filters }, format),
        common(a.raw("inputs"), a.raw("kernel")),
      );
    },
    macs: (a, y) => mul(product(y), product(shapeOf(a.raw("kernel")).slice(0, -1))),
  },
);

export const depthwiseConv = fn(
  "keras.ops.depthwise_conv(inputs, kernel, strides=1, padding='valid', data_format=None, dilation_rate=1)",
  {
    output: (a) => {
      const [x, kernel] = [shapeOf(a.raw("inputs")), shapeOf(a.raw("kernel"))];
      const map = takeApart(x, dataFormat(a));
      demandChannels(map.channels, kernel[kernel.length - 2] ?? 1, dataFormat(a));
      const channels = mul(kernel[kernel.length - 2] ?? 1, kernel[kernel.length - 1] ?? 1);
      const { format, spatial } = slide(a, x, kernel.slice(0, -2), channels);
      return new Tensor(
        putTogether({ ...map, spatial, channels }, format),
        common(a.raw("inputs"), a.raw("kernel")),
      );
    },
    macs: (a, y) => mul(product(y), product(shapeOf(a.raw("kernel")).slice(0, -2))),
  },
);

export const separableConv = fn(
  "keras.ops.separable_conv(inputs, depthwise_kernel, pointwise_kernel, strides=1, padding='valid', data_format=None, dilation_rate=1)",
  {
    output: (a) => {
      const x = shapeOf(a.raw("inputs"));
      const [deep, point] = [shapeOf(a.raw("depthwise_kernel")), shapeOf(a.raw("pointwise_kernel"))];
      const map = takeApart(x, dataFormat(a));
      demandChannels(map.channels, deep[deep.length - 2] ?? 1, dataFormat(a));
      const spread = mul(deep[deep.length - 2] ?? 1, deep[deep.length - 1] ?? 1);
      demandChannels(spread, point[point.length - 2] ?? 1, dataFormat(a));
      const channels = point[point.length - 1] ?? 1;
      const { format, spatial } = slide(a, x, deep.slice(0, -2), channels);
      return new Tensor(
        putTogether({ ...map, spatial, channels }, format),
        common(a.raw("inputs"), a.raw("depthwise_kernel")),
      );
    },
    macs: (a, y) => {
      const [deep, point] = [shapeOf(a.raw("depthwise_kernel")), shapeOf(a.raw("pointwise_kernel"))];
      const positions = floorDiv(product(y), point[point.length - 1] ?? 1);
      return sumOf(mul(positions, product(deep)), mul(product(y), product(point.slice(0, -1))));
    },
  },
);

function sumOf(p: Dim, q: Dim): Dim {
  return sub(p, mul(q, -1));
}

export const convTranspose = fn(
  "keras.ops.conv_transpose(inputs, kernel, strides=1, padding='valid', output_padding=None, data_format=None, dilation_rate=1)",
  {
    output: (a) => {
      const [x, kernel] = [shapeOf(a.raw("inputs")), shapeOf(a.raw("kernel"))];
      const format = dataFormat(a);
      const map = takeApart(x, format);
      demandChannels(map.channels, kernel[kernel.length - 1] ?? 1, format);
      if (kernel.length < x.length) fail("rank", "IndexError", "tuple index out of range");
      const rank = x.length - 2;
      const [strides, dilation] = [perAxis(a.raw("strides"), rank), perAxis(a.raw("dilation_rate"), rank)];
      const given = a.isNone("output_padding") ? undefined : perAxis(a.raw("output_padding"), rank);
      const padding = a.text("padding")?.toLowerCase();
      if (padding !== "valid" && padding !== "same") {
        const received = `Received: padding=${a.text("padding") ?? repr(a.raw("padding"))}`;
        fail("value", "ValueError", `The \`padding\` argument must be one of 'valid', 'same'. ${received}`);
      }
      const spatial = map.spatial.map((size, i) =>
        stretchedSize(size, kernel[i] ?? 1, strides[i] ?? 1, dilation[i] ?? 1, padding, given?.[i]),
      );
      if (spatial.some((size) => less(size, 0) === true)) {
        const rule = "Negative dimensions are not allowed.";
        fail("value", "ValueError", `Cannot convert '${shapeWords(spatial)}' to a shape. ${rule}`);
      }
      const channels = kernel[kernel.length - 2] ?? 1;
      return new Tensor(
        putTogether({ ...map, spatial, channels }, format),
        common(a.raw("inputs"), a.raw("kernel")),
      );
    },
    macs: (a) => mul(product(shapeOf(a.raw("inputs"))), product(shapeOf(a.raw("kernel")).slice(0, -1))),
  },
);

function perAxis(value: Arg, rank: number): Dims {
  if (typeof value === "number" || isExpr(value) || isUnknown(value)) return new Array<Dim>(rank).fill(value);
  return axesOf(value, "strides", rank, 0);
}

function stretchedSize(
  size: Dim,
  kernel: Dim,
  stride: Dim,
  dilation: Dim,
  padding: string,
  extra?: Dim,
): Dim {
  const k = effectiveKernel({ kernel, dilation });
  if (padding === "same" && extra === undefined) return mul(size, stride);
  const spread = mul(sub(size, 1), stride);
  if (padding === "same") return sumOf(sumOf(spread, sub(k, mul(floorDiv(k, 2), 2))), extra ?? 0);
  const longest = less(k, stride) === true ? stride : k;
  return extra === undefined ? sumOf(spread, longest) : sumOf(sumOf(spread, k), extra);
}
