import {
  add,
  ceilDiv,
  type Dim,
  equal,
  floorDiv,
  isKnown,
  less,
  mul,
  product,
  sub,
} from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { effectiveKernel, outputSize } from "../../../arithmetic/window";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { dtypeOf, strong } from "../ops/dtype";
import { shapeOf, sizesOf } from "../ops/form";
import { blocks } from "../ops/nn";
import { einsumOf, matmulMacs, matmulShape, tensordot } from "../ops/products";
import { sliding } from "../windows";
import { repr } from "../words";
import { brackets, broadcastAll, invalid, tensorDtype } from "./form";
import { refuseFloats } from "./shape";

/** TensorFlow's products, convolutions and poolings. Kernels and strides name all four axes, or the walked ones. */

function swapped(shape: Dims): Dims {
  return [...shape.slice(0, -2), shape[shape.length - 1] ?? 1, shape[shape.length - 2] ?? 1];
}

function factors(a: BoundArgs): readonly [Dims, Dims] {
  const turned = (letter: string) => a.flag(`transpose_${letter}`) || a.flag(`adjoint_${letter}`);
  const [p, q] = ["a", "b"].map((letter) => {
    const shape = shapeOf(a.raw(letter));
    return turned(letter) ? swapped(shape) : shape;
  });
  return [p ?? [], q ?? []];
}

export const matmul = fn(
  "tensorflow.linalg.matmul(a, b, transpose_a=False, transpose_b=False, adjoint_a=False, adjoint_b=False, a_is_sparse=False, b_is_sparse=False, output_type=None, grad_a=False, grad_b=False, name=None)",
  {
    aliases: ["tensorflow.matmul"],
    reach: "whole",
    output: (a) => {
      const [p, q] = factors(a);
      if (p.length < 2 || q.length < 2) {
        const rule = "In[0] and In[1] must be at least rank 2,";
        fail("rank", "InvalidArgumentError", `${rule} got ${brackets(p)} and ${brackets(q)}`);
      }
      return new Tensor(
        invalid(() => matmulShape(p, q)),
        tensorDtype([a.raw("a")]),
      );
    },
    macs: (a, y) => matmulMacs(factors(a)[0], y),
  },
);

export const einsums = fn("tensorflow.einsum(equation, *inputs, **kwargs)", {
  aliases: ["tensorflow.linalg.einsum"],
  reach: "whole",
  output: (a) => {
    const { dims, dtype } = invalid(() => einsumOf(a, "equation", "inputs"));
    return new Tensor(dims, dtype);
  },
  macs: (a) => einsumOf(a, "equation", "inputs").macs,
});

export const tensordots = fn("tensorflow.tensordot(a, b, axes, name=None)", {
  aliases: ["tensorflow.linalg.tensordot"],
  reach: "whole",
  output: (a) =>
    new Tensor(
      invalid(() => tensordot(a.raw("a"), a.raw("b"), a.raw("axes"))).shape,
      tensorDtype([a.raw("a")]),
    ),
  macs: (a) => tensordot(a.raw("a"), a.raw("b"), a.raw("axes")).macs,
});

/** One number for each walked axis, from a lone number, one for each, or one for every axis of the map. */
function walked(value: Arg, rank: number, isFirst: boolean): Dims {
  refuseFloats(value);
  const sizes = sizesOf(value);
  if (sizes.length === 1) return new Array<Dim>(rank).fill(sizes[0] ?? 1);
  if (sizes.length === rank) return sizes;
  if (sizes.length === rank + 2) return isFirst ? sizes.slice(2) : sizes.slice(1, -1);
  const rule = `strides should be of length 1, ${rank} or ${rank + 2} but was ${sizes.length}.`;
  return fail("value", "ValueError", rule);
}

interface Slid {
  readonly spatial: Dims;
  readonly isFirst: boolean;
}

function slid(a: BoundArgs, x: Dims, kernel: Dims, strides: Arg, dilations: Arg): Slid {
  const rank = kernel.length;
  const isFirst = a.text("data_format")?.startsWith("NC") ?? false;
  if (x.length !== rank + 2) {
    fail("rank", "InvalidArgumentError", `input must be ${rank + 2}-dimensional: ${brackets(x)}`, {
      received: x.length,
    });
  }
  const padding = paddingOf(a);
  const [steps, spread] = [walked(strides, rank, isFirst), walked(dilations ?? 1, rank, isFirst)];
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

function channelsOf(a: BoundArgs, x: Dims): Dim {
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
      const where = slid(a, x, filters.slice(0, -2), a.raw(strideName), a.raw("dilations"));
      const [own = 1, made = 1] = filters.slice(-2);
      const channels = channelsOf(a, x);
      if (isKnown(channels) && isKnown(own) && (own === 0 || channels % own !== 0)) {
        const rule = "input depth must be evenly divisible by filter depth:";
        fail("channels", "InvalidArgumentError", `${rule} ${channels} vs ${own}`, {
          expected: own,
          received: channels,
        });
      }
      return new Tensor(together(x, where, made), tensorDtype([a.raw("input")]));
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
      const where = slid(a, x, filter.slice(0, 2), a.raw("strides"), a.raw("dilations"));
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
      const kernel = walked(a.raw("ksize"), rank, isFirst);
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

export const biasAdd = fn("tensorflow.nn.bias_add(value, bias, data_format=None, name=None)", {
  output: (a) => {
    const [x, bias] = [shapeOf(a.raw("value")), shapeOf(a.raw("bias"))];
    const channels = channelsOf(a, x);
    if (x.length < 2 || bias.length !== 1 || equal(channels, bias[0] ?? 1) === false) {
      const rule = "Must provide as many biases as the last dimension of the input tensor:";
      fail("channels", "InvalidArgumentError", `${rule} ${brackets(bias)} vs. ${brackets(x)}`);
    }
    return new Tensor(x, tensorDtype([a.raw("value")]));
  },
});

function blockFunction(name: string, toSpace: boolean): FunctionEntry {
  return fn(`tensorflow.nn.${name}(input, block_size, data_format='NHWC', name=None)`, {
    aliases: [`tensorflow.${name}`],
    reach: "whole",
    output: (a: BoundArgs) => {
      const size = a.raw("block_size");
      if (size instanceof Float || typeof size === "string") {
        fail("type", "TypeError", `Expected int for argument 'block_size' not ${repr(size)}.`);
      }
      const block = a.int("block_size");
      if (less(block, 2) === true) {
        fail("value", "InvalidArgumentError", `Block size should be > 1, but was: ${repr(block)}`);
      }
      const format = a.text("data_format")?.startsWith("NC") ? "channels_first" : "channels_last";
      const x = shapeOf(a.raw("input"));
      return new Tensor(
        invalid(() => blocks(x, block, toSpace, format)),
        tensorDtype([a.raw("input")]),
      );
    },
  });
}

export const blockFunctions: readonly FunctionEntry[] = [
  blockFunction("depth_to_space", true),
  blockFunction("space_to_depth", false),
];

export const spaceToBatch = fn("tensorflow.space_to_batch_nd(input, block_shape, paddings, name=None)", {
  reach: "whole",
  output: (a) => {
    refuseFloats(a.raw("block_shape"));
    const x = shapeOf(a.raw("input"));
    const block = sizesOf(a.raw("block_shape"));
    const paddings = a
      .sequence("paddings")
      .map((row) => (Array.isArray(row) ? (row as readonly Arg[]) : [row]));
    if (
      paddings.length !== block.length ||
      paddings.some((row) => row.length !== 2) ||
      x.length <= block.length
    ) {
      fail("value", "InvalidArgumentError", `paddings should have shape [${block.length}, 2]`);
    }
    const padded = block.map((_, i) => {
      const [before = 0, after = 0] = (paddings[i] ?? []).map((size) =>
        typeof size === "number" ? size : 0,
      );
      return add(x[i + 1] ?? 1, before + after);
    });
    const spatial = padded.map((size, i) => {
      const by = block[i] ?? 1;
      if (less(by, 1) === true || equal(sub(size, mul(floorDiv(size, by), by)), 0) === false) {
        fail(
          "divisibility",
          "InvalidArgumentError",
          `padded_shape[${i}]=${repr(size)} is not divisible by block_shape[${i}]=${repr(by)}`,
        );
      }
      return floorDiv(size, by);
    });
    const rest = x.slice(block.length + 1);
    return new Tensor([mul(x[0] ?? 1, product(block)), ...spatial, ...rest], tensorDtype([a.raw("input")]));
  },
});

export const losses: readonly FunctionEntry[] = [
  fn("tensorflow.nn.softmax_cross_entropy_with_logits(labels, logits, axis=-1, name=None)", {
    output: (a) => {
      const [labels, logits] = [shapeOf(a.raw("labels")), shapeOf(a.raw("logits"))];
      if (logits.length === 0 || labels.length === 0) {
        fail("rank", "InvalidArgumentError", "logits and labels must have at least one axis");
      }
      const whole = invalid(() => broadcastAll([labels, logits]));
      return new Tensor(whole.slice(0, -1), strong(dtypeOf(a.raw("logits"))));
    },
  }),
  fn("tensorflow.nn.sparse_softmax_cross_entropy_with_logits(labels, logits, name=None)", {
    output: (a) => {
      const [labels, logits] = [shapeOf(a.raw("labels")), shapeOf(a.raw("logits"))];
      if (logits.length === 0)
        fail("rank", "ValueError", "`logits` cannot be a scalar. Received logits of rank 0");
      if (labels.length !== logits.length - 1) {
        const rule = "`labels.shape.rank` must equal `logits.shape.rank - 1`.";
        fail(
          "rank",
          "ValueError",
          `${rule} Received: labels.shape=${repr(labels)}, logits.shape=${repr(logits)}`,
        );
      }
      if (labels.some((size, i) => equal(size, logits[i] ?? 1) === false)) {
        const rule = "`labels.shape` must equal `logits.shape` except for the last dimension.";
        fail(
          "broadcast",
          "ValueError",
          `${rule} Received: labels.shape=${repr(labels)}, logits.shape=${repr(logits)}`,
        );
      }
      return new Tensor(labels, strong(dtypeOf(a.raw("logits"))));
    },
  }),
  fn("tensorflow.nn.sigmoid_cross_entropy_with_logits(labels=None, logits=None, name=None)", {
    output: (a) => {
      const [labels, logits] = [shapeOf(a.raw("labels")), shapeOf(a.raw("logits"))];
      if (
        labels.length !== logits.length ||
        labels.some((size, i) => equal(size, logits[i] ?? 1) === false)
      ) {
        const rule = "`logits` and `labels` must have the same shape, received";
        fail("broadcast", "ValueError", `${rule} (${repr(logits)} vs ${repr(labels)}).`);
      }
      return new Tensor(logits, strong(dtypeOf(a.raw("logits"))));
    },
  }),
];

export const batchNormalization = fn(
  "tensorflow.nn.batch_normalization(x, mean, variance, offset, scale, variance_epsilon, name=None)",
  {
    output: (a) => {
      const names = ["x", "mean", "variance", "offset", "scale"] as const;
      const given = names.map((name) => a.raw(name)).filter((value) => value !== null);
      return new Tensor(broadcastAll(given.map(shapeOf)), tensorDtype([a.raw("x")]));
    },
  },
);

export const embeddingLookup = fn("tensorflow.nn.embedding_lookup(params, ids, max_norm=None, name=None)", {
  reach: "whole",
  output: (a) => {
    const [table, ids] = [shapeOf(a.raw("params")), shapeOf(a.raw("ids"))];
    return new Tensor([...ids, ...table.slice(1)], tensorDtype([a.raw("params")]));
  },
});

export const responseNormalization = fn(
  "tensorflow.nn.local_response_normalization(input, depth_radius=5, bias=1, alpha=1, beta=0.5, name=None)",
  {
    aliases: ["tensorflow.nn.lrn"],
    output: (a) => {
      const radius = a.raw("depth_radius");
      if (typeof radius === "string" || radius instanceof Float) {
        fail("type", "TypeError", `Expected int for argument 'depth_radius' not ${repr(radius)}.`);
      }
      const x = shapeOf(a.raw("input"));
      if (x.length !== 4) fail("rank", "InvalidArgumentError", `in must be 4-dimensional: ${brackets(x)}`);
      return new Tensor(x, tensorDtype([a.raw("input")]));
    },
  },
);
