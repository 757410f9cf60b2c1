import { add, type Dim, equal, floorDiv, less, mod, mul } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { transform } from "../../families/einops/transform";
import { type Arg, Tensor } from "../../values";
import { type DataFormat, dataFormat, putTogether, takeApart } from "../standardize";
import { repr, shapeWords } from "../words";
import { dtypeOf, strong } from "./dtype";
import { unary } from "./elementwise";
import { asTensor, frontAxis, shapeOf, sizesOf } from "./form";

/** Normalisation, losses, blocks of maps and Fourier transforms as functions. */

export const batchNormalization = fn(
  "keras.ops.batch_normalization(x, mean, variance, axis, offset=None, scale=None, epsilon=0.001)",
  {
    output: (a) => {
      const x = shapeOf(a.raw("x"));
      const size = x[frontAxis(a.raw("axis"), x.length)] ?? 1;
      for (const name of ["mean", "variance", "offset", "scale"] as const) {
        if (a.isNone(name)) continue;
        const shape = shapeOf(a.raw(name));
        if (shape.length === 1 && equal(shape[0] ?? 1, size) !== false) continue;
        const rule = `Arguments \`${name}\` must be a vector of length \`x.shape[axis]\`.`;
        const message = `${rule} Expected: \`(${repr(size)},)\`. Received: \`${shapeWords(shape)}.`;
        fail("channels", "ValueError", message, { expected: size });
      }
      return new Tensor(x, strong(dtypeOf(a.raw("x"))));
    },
  },
);

export const normalizations: readonly FunctionEntry[] = [
  unary("keras.ops.layer_normalization(x, gamma=None, beta=None, axis=-1, epsilon=None, **kwargs)", strong),
  unary("keras.ops.rms_normalization(x, scale=None, axis=-1, epsilon=None)", strong),
];

function sameShape(target: Dims, output: Dims): boolean {
  return target.length === output.length && target.every((size, i) => equal(size, output[i] ?? 1) !== false);
}

function failShapes(rule: string, target: Dims, output: Dims): never {
  const received = `target.shape=${shapeWords(target)}, output.shape=${shapeWords(output)}`;
  const facts = { targetRank: target.length, outputRank: output.length };
  return fail("broadcast", "ValueError", `${rule} ${received}`, facts);
}

function crossentropy(signature: string, keepsLast: boolean): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const [target, output] = [shapeOf(a.raw("target")), shapeOf(a.raw("output"))];
      const isSparse = signature.includes("sparse");
      if (!keepsLast && output.length < 1) {
        const rule = "Argument `output` must be at least rank 1. Received:";
        fail("rank", "ValueError", `${rule} output.shape=${shapeWords(output)}`);
      }
      if (!isSparse && target.length !== output.length) {
        const rule = "Arguments `target` and `output` must have the same rank (ndim). Received:";
        failShapes(rule, target, output);
      }
      if (!isSparse && !sameShape(target, output)) {
        failShapes("Arguments `target` and `output` must have the same shape. Received:", target, output);
      }
      if (isSparse) return new Tensor(sparseShape(target, output), "float32");
      return new Tensor(keepsLast ? output : output.slice(0, -1), strong(dtypeOf(a.raw("output"))));
    },
  });
}

function sparseShape(target: Dims, output: Dims): Dims {
  const isColumn = target.length === output.length && equal(target[target.length - 1] ?? 0, 1) === true;
  const labels = isColumn ? target.slice(0, -1) : target;
  if (labels.length !== output.length - 1) {
    const rule = "Argument `output` must have rank (ndim) `target.ndim - 1`. Received:";
    failShapes(rule, target, output);
  }
  if (!sameShape(labels, output.slice(0, -1))) {
    const rule = "Arguments `target` and `output` must have the same shape up until the last dimension:";
    failShapes(rule, target, output);
  }
  return labels;
}

export const crossentropies: readonly FunctionEntry[] = [
  crossentropy("keras.ops.binary_crossentropy(target, output, from_logits=False)", true),
  crossentropy("keras.ops.categorical_crossentropy(target, output, from_logits=False, axis=-1)", false),
  crossentropy(
    "keras.ops.sparse_categorical_crossentropy(target, output, from_logits=False, axis=-1)",
    false,
  ),
];

/** Channels spread over blocks of the map, or blocks gathered into channels. */
export function blocks(x: Dims, block: Dim, toSpace: boolean, format: DataFormat): Dims {
  if (x.length !== 4) {
    fail("rank", "ValueError", `Expected 4D input. Received: x.shape=${shapeWords(x)}`, {
      received: x.length,
    });
  }
  const { batch, spatial, channels } = takeApart(x, format);
  const area = mul(block, block);
  const parts = toSpace ? [[channels, area]] : spatial.map((size) => [size, block]);
  for (const [size = 1, divisor = 1] of parts) {
    if (equal(mod(size, divisor), 0) !== false) continue;
    const what = toSpace ? "Number of channels" : "Height and width";
    fail(
      "divisibility",
      "ValueError",
      `${what} must be divisible by ${repr(divisor)}. Received: ${shapeWords(x)}`,
    );
  }
  const moved = toSpace
    ? { batch, spatial: spatial.map((size) => mul(size, block)), channels: floorDiv(channels, area) }
    : { batch, spatial: spatial.map((size) => floorDiv(size, block)), channels: mul(channels, area) };
  return putTogether(moved, format);
}

function blockFunction(name: string, toSpace: boolean): FunctionEntry {
  return fn(`keras.ops.${name}(x, block_size, data_format='channels_last')`, {
    reach: "whole",
    output: (a: BoundArgs) => {
      if (typeof a.raw("block_size") === "string") {
        fail("type", "TypeError", "'<' not supported between instances of 'str' and 'int'");
      }
      const [block = 1] = sizesOf(a.raw("block_size"));
      if (less(block, 2) === true) {
        fail("value", "ValueError", `\`block_size\` must be at least 2. Received: block_size=${repr(block)}`);
      }
      return new Tensor(
        blocks(shapeOf(a.raw("x")), block, toSpace, dataFormat(a)),
        strong(dtypeOf(a.raw("x"))),
      );
    },
  });
}

export const blockFunctions: readonly FunctionEntry[] = [
  blockFunction("depth_to_space", true),
  blockFunction("space_to_depth", false),
];

export const rearrange = fn("keras.ops.rearrange(tensor, pattern, **axes_lengths)", {
  reach: "whole",
  output: (a) => {
    const pattern = a.text("pattern") ?? giveUp("the pattern is not known");
    if (!pattern.includes("->"))
      fail("value", "ValueError", "not enough values to unpack (expected 2, got 1)");
    const lengths = new Map(
      [...a.surplus()].map(
        ([name, value]) =>
          [name, typeof value === "number" ? value : giveUp("a length is not known")] as const,
      ),
    );
    const x = asTensor(a.raw("tensor"));
    return new Tensor(transform("rearrange", pattern, shapeOf(x), lengths), x.dtype);
  },
});

/** A pair of tensors: the real and the imaginary part. */
function pairShape(given: Arg): Dims {
  const rule = "Input `x` should be a tuple of two tensors - real and imaginary.";
  if (!Array.isArray(given) || given.length !== 2)
    return fail("type", "ValueError", `${rule} Received: x=${repr(given)}`);
  const [real = [], imaginary = []] = (given as readonly Arg[]).map(shapeOf);
  if (sameShape(real, imaginary)) return real;
  const what = "Both the real and imaginary parts should have the same shape.";
  return fail(
    "broadcast",
    "ValueError",
    `${rule} ${what} Received: ${shapeWords(real)} and ${shapeWords(imaginary)}`,
  );
}

function pair(shape: Dims): Arg {
  return [new Tensor(shape), new Tensor(shape)];
}

export const fourier: readonly FunctionEntry[] = [
  ...["fft", "fft2", "ifft2"].map((name) =>
    fn(`keras.ops.${name}(x)`, { reach: "whole", output: (a) => pair(pairShape(a.raw("x" as never))) }),
  ),
  fn("keras.ops.rfft(x, fft_length=None)", {
    reach: "whole",
    output: (a) => {
      const x = shapeOf(a.raw("x"));
      const length = a.isNone("fft_length") ? (x[x.length - 1] ?? 1) : a.int("fft_length");
      return pair([...x.slice(0, -1), add(floorDiv(length, 2), 1)]);
    },
  }),
  fn("keras.ops.irfft(x, fft_length=None)", {
    reach: "whole",
    output: (a) => {
      const x = pairShape(a.raw("x"));
      const length = a.isNone("fft_length") ? add(mul(x[x.length - 1] ?? 1, 2), -2) : a.int("fft_length");
      return new Tensor([...x.slice(0, -1), length]);
    },
  }),
  fn("keras.ops.stft(x, sequence_length, sequence_stride, fft_length, window='hann', center=True)", {
    reach: "whole",
    output: (a) => {
      const x = shapeOf(a.raw("x"));
      const [length, fft] = [a.int("sequence_length"), a.int("fft_length")];
      if (less(fft, length) === true) {
        const received = `Received: sequence_length=${repr(length)}, fft_length=${repr(fft)}`;
        fail(
          "value",
          "ValueError",
          `\`fft_length\` must be equal or larger than \`sequence_length\`. ${received}`,
        );
      }
      const time = x[x.length - 1] ?? 1;
      const frames = a.flag("center")
        ? add(floorDiv(time, a.int("sequence_stride")), 1)
        : add(floorDiv(add(time, mul(fft, -1)), a.int("sequence_stride")), 1);
      return pair([...x.slice(0, -1), frames, add(floorDiv(fft, 2), 1)]);
    },
  }),
];
