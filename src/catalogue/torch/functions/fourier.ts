import { add, type Dim, floorDiv, less, mul, sub } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { Tensor } from "../../values";
import { categoryOf, complexOf, type DType, floatOf, realOf } from "./dtype";
import { op } from "./form";
import { at, axisOf, knownInts, shortNameOf, sizes, sizesOf, wrapAxis } from "./read";

/** Fourier transforms. The last transformed axis is halved where one side is real. */

const F = "torch.fft.";

type Kind =
  | "complex" // both sides complex, sizes stay
  | "half" // a real input gives half of the spectrum
  | "real"; // half a spectrum gives real numbers

const KINDS: Readonly<Record<string, Kind>> = {
  fft: "complex",
  ifft: "complex",
  rfft: "half",
  irfft: "real",
  hfft: "real",
  ihfft: "half",
};

function resultType(dtype: DType, kind: Kind, name: string): DType {
  if (dtype === undefined) return undefined;
  if (kind === "half" && categoryOf(dtype) === "complex") {
    const message = `${name} expects a real input tensor, but got ${dtype}`;
    return fail("dtype", "RuntimeError", message);
  }
  if (dtype === "float16" || dtype === "bfloat16")
    return fail("dtype", "RuntimeError", `Unsupported dtype ${dtype}`);
  const float = floatOf(dtype);
  if (float === undefined) return undefined;
  return kind === "real" ? realOf(complexOf(float)) : complexOf(float);
}

/** The size of the last transformed axis. */
function lastSize(size: Dim, given: Dim | undefined, kind: Kind): Dim {
  if (kind === "half") return add(floorDiv(given ?? size, 2), 1);
  return given ?? (kind === "real" ? mul(sub(size, 1), 2) : size);
}

function demandLength(size: Dim): void {
  if (less(size, 1) !== true) return;
  fail("value", "RuntimeError", `Invalid number of data points (${formatDim(size)}) specified`, {
    received: size,
  });
}

const NORMS: readonly unknown[] = [null, "forward", "backward", "ortho"];

function demandNorm(a: BoundArgs<"norm">): void {
  const norm = a.raw("norm");
  if (NORMS.includes(norm)) return;
  if (typeof norm === "number")
    fail("type", "TypeError", `${shortNameOf(a)}(): argument 'norm' must be str, not int`);
  if (typeof norm === "string") fail("value", "RuntimeError", `Invalid normalization mode: "${norm}"`);
}

/** A transform along one axis. */
function along(a: BoundArgs<"input" | "n" | "dim" | "norm">, name: string, kind: Kind): Tensor {
  const dims = a.dims("input");
  const dtype = resultType(a.tensor("input").dtype, kind, name);
  const axis = axisOf(a, "dim", dims.length);
  demandNorm(a);
  if (dims.length === 0) fail("axis", "IndexError", "Dimension specified as -1 but tensor has no dimensions");
  const given = a.isNone("n") ? undefined : a.int("n");
  const size = at(dims, axis);
  demandLength(kind === "real" ? lastSize(size, given, kind) : (given ?? size));
  return new Tensor(dims.with(axis, lastSize(size, given, kind)), dtype);
}

/** The transformed axes: named, as many as sizes are given, all, or the last two. */
function axesOf(a: BoundArgs<"input" | "s" | "dim">, isPlane: boolean): readonly number[] {
  const rank = a.dims("input").length;
  if (!a.isNone("dim")) return knownInts(a, "dim").map((axis) => wrapAxis(axis, rank));
  const count = a.isNone("s") ? (isPlane ? 2 : rank) : sizesOf(a, "s").length;
  return Array.from({ length: count }, (_, i) => wrapAxis(i - count, rank));
}

function overAxes(
  a: BoundArgs<"input" | "s" | "dim" | "norm">,
  name: string,
  kind: Kind,
  isPlane: boolean,
): Tensor {
  const dims = a.dims("input");
  const dtype = resultType(a.tensor("input").dtype, kind, name);
  const axes = axesOf(a, isPlane);
  if (new Set(axes).size !== axes.length) fail("axis", "RuntimeError", "FFT dims must be unique");
  demandNorm(a);
  const given: Dims = a.isNone("s")
    ? []
    : sizesOf(a, "s").map((d, i) => (d === -1 ? at(dims, axes[i] ?? 0) : d));
  if (given.length > 0 && given.length !== axes.length)
    fail("value", "RuntimeError", "When given, dim and shape arguments must have the same length");
  const y = [...dims];
  for (const [i, axis] of axes.entries()) {
    const isLast = i === axes.length - 1;
    const size = isLast ? lastSize(at(dims, axis), given[i], kind) : (given[i] ?? at(dims, axis));
    demandLength(kind === "half" ? (given[i] ?? at(dims, axis)) : size);
    y[axis] = size;
  }
  return new Tensor(y, dtype);
}

const ONE_AXIS = Object.entries(KINDS).map(([name, kind]) =>
  op(`${F}${name}(input, n=None, dim=-1, norm=None, *, out=None)`, {
    reach: "whole",
    output: (a) => along(a, name, kind),
  }),
);

const MANY_AXES = Object.entries(KINDS).flatMap(([name, kind]) => [
  op(`${F}${name}2(input, s=None, dim=(-2, -1), norm=None, *, out=None)`, {
    reach: "whole",
    output: (a) => overAxes(a, `${name}2`, kind, true),
  }),
  op(`${F}${name}n(input, s=None, dim=None, norm=None, *, out=None)`, {
    reach: "whole",
    output: (a) => overAxes(a, `${name}n`, kind, false),
  }),
]);

/** How many windows a signal gives, and how many frequencies each of them. */
function stft(
  a: BoundArgs<
    "input" | "pad_mode" | "n_fft" | "hop_length" | "win_length" | "center" | "onesided" | "return_complex"
  >,
): Tensor {
  const x = a.tensor("input");
  const dims = a.dims("input");
  if (dims.length !== 1 && dims.length !== 2) {
    const message = `stft(${sizes(dims)}, n_fft=${formatDim(a.int("n_fft"))}) : expected a 1D or 2D tensor`;
    fail("rank", "RuntimeError", message);
  }
  const size = a.int("n_fft");
  const hop = a.isNone("hop_length") ? floorDiv(size, 4) : a.int("hop_length");
  const border = floorDiv(size, 2);
  if (a.flag("center") && a.raw("pad_mode") === "reflect" && less(border, at(dims, -1)) === false) {
    const message = `Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (${formatDim(border)}, ${formatDim(border)}) at dimension 2 of input [1, 1, ${formatDim(at(dims, -1))}]`;
    fail("value", "RuntimeError", message);
  }
  const isComplex = x.dtype !== undefined && categoryOf(x.dtype) === "complex";
  const oneSided = a.isNone("onesided") ? !isComplex : a.flag("onesided");
  const length = a.flag("center") ? add(at(dims, -1), mul(floorDiv(size, 2), 2)) : at(dims, -1);
  if (less(size, 1) === true || less(length, size) === true)
    fail(
      "value",
      "RuntimeError",
      `stft: expected 0 < n_fft < ${formatDim(length)}, but got n_fft=${formatDim(size)}`,
    );
  if (less(hop, 1) === true)
    fail("value", "RuntimeError", `stft: expected hop_length > 0, but got hop_length=${formatDim(hop)}`);
  const window = a.isNone("win_length") ? size : a.int("win_length");
  if (less(window, 1) === true || less(size, window) === true)
    fail(
      "value",
      "RuntimeError",
      `stft: expected 0 < win_length <= n_fft, but got win_length=${formatDim(window)}`,
    );
  const frames = add(floorDiv(sub(length, size), hop), 1);
  const frequencies = oneSided ? add(floorDiv(size, 2), 1) : size;
  const y = [...dims.slice(0, -1), frequencies, frames];
  const float = floatOf(x.dtype);
  return a.flag("return_complex")
    ? new Tensor(y, float && complexOf(float))
    : new Tensor([...y, 2], realOf(float));
}

export const fourier: readonly FunctionEntry[] = [
  ...ONE_AXIS,
  ...MANY_AXES,
  ...["fftshift", "ifftshift"].map((name) =>
    op(`${F}${name}(input, dim=None)`, {
      output: (a) => {
        const rank = a.dims("input").length;
        if (!a.isNone("dim")) for (const axis of knownInts(a, "dim")) wrapAxis(axis, rank);
        return new Tensor(a.tensor("input").shape, a.tensor("input").dtype);
      },
    }),
  ),
  op(`${F}fftfreq(n, d=1.0, *, out=None, dtype=None, layout=None, device=None, requires_grad=False)`, {
    output: (a) => new Tensor([a.int("n")], "float32"),
  }),
  op(`${F}rfftfreq(n, d=1.0, *, out=None, dtype=None, layout=None, device=None, requires_grad=False)`, {
    output: (a) => new Tensor([add(floorDiv(a.int("n"), 2), 1)], "float32"),
  }),
  op(
    "torch.stft(input, n_fft, hop_length=None, win_length=None, window=None, center=True, pad_mode='reflect', normalized=False, onesided=None, return_complex=None, align_to_window=None)",
    { reach: "whole", output: stft },
    "method",
  ),
];
