import { type Dim, equal, isKnown, less, max, mul, product, sub, sum } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { constant } from "../../families/constants";
import { Tensor } from "../../values";
import { Fold, Unfold } from "../reshaping";
import { broadcastShapes } from "./broadcast";
import { literal } from "./construct";
import { floatOf, promote, requireFloat } from "./dtype";
import { op } from "./form";
import { at, axisOf, sizes } from "./read";
import { demandFloat, withoutAxes } from "./reduce";
import { through } from "./through";

/** Distances, differences and other functions that stand alone. */

const F = "torch.nn.functional.";

/** Distances between all pairs of rows. */
function pairDistances(a: BoundArgs<"x1" | "x2" | "p">): Tensor {
  const [p, q] = [a.dims("x1"), a.dims("x2")];
  for (const [name, dims] of [
    ["X1", p],
    ["X2", q],
  ] as const) {
    if (dims.length < 2)
      fail("rank", "RuntimeError", `cdist only supports at least 2D tensors, ${name} got: ${dims.length}D`);
  }
  for (const name of ["x1", "x2"] as const) requireFloat(a.tensor(name).dtype, "cdist");
  if (equal(at(p, -1), at(q, -1)) === false) {
    const message = `X1 and X2 must have the same number of columns. X1: ${formatDim(at(p, -1))} X2: ${formatDim(at(q, -1))}`;
    fail("matmul", "RuntimeError", message);
  }
  const power = a.float("p");
  if (power !== undefined && power < 0)
    fail("value", "RuntimeError", "cdist only supports non-negative p values");
  const lead = broadcastShapes([p.slice(0, -2), q.slice(0, -2)]);
  return new Tensor([...lead, at(p, -2), at(q, -2)], promote(a.tensor("x1").dtype, a.tensor("x2").dtype));
}

/** Differences of neighbours, `n` times over; the numbers of a constant vector are kept. */
function differences(a: BoundArgs<"input" | "n" | "dim" | "prepend" | "append">): Tensor {
  const x = a.tensor("input");
  const dims = dimsOf(x);
  if (dims.length === 0) fail("rank", "RuntimeError", "diff expects input to be at least one-dimensional");
  const axis = axisOf(a, "dim", dims.length);
  const times = a.int("n");
  if (less(times, 0) === true)
    fail("value", "RuntimeError", `order must be non-negative but got ${formatDim(times)}`);
  const extra = (["prepend", "append"] as const).map((name) => (a.isNone(name) ? 0 : at(a.dims(name), axis)));
  const size = max(sub(sum([at(dims, axis), ...extra]), times), 0);
  const { data } = x;
  const isPlain = dims.length === 1 && times === 1 && a.isNone("prepend") && a.isNone("append");
  if (!data || !isPlain) return new Tensor(dims.with(axis, size), x.dtype);
  return constant([size], x.dtype, () => data.slice(1).map((value, i) => value - (data[i] ?? 0)));
}

/** How many ways there are to choose r of n. */
function choices(n: Dim, r: Dim, repeats: boolean): Dim {
  if (!isKnown(n) || !isKnown(r)) return new Unknown("the number of combinations is not known");
  const from = repeats ? n + r - 1 : n;
  if (r > from) return 0;
  let count = 1;
  for (let i = 0; i < r; i++) count = (count * (from - i)) / (i + 1);
  return Math.round(count);
}

function combinations(a: BoundArgs<"input" | "r" | "with_replacement">): Tensor {
  const dims = a.dims("input");
  if (dims.length !== 1) fail("rank", "RuntimeError", `Expect a 1D vector, but got shape ${sizes(dims)}`);
  const r = a.int("r");
  if (less(r, 0) === true)
    fail("value", "RuntimeError", `Expect a non-negative number, but got ${formatDim(r)}`);
  if (r === 0) return new Tensor([0], a.tensor("input").dtype);
  return new Tensor([choices(at(dims, 0), r, a.flag("with_replacement")), r], a.tensor("input").dtype);
}

/** Powers of a vector's values as columns. */
function powers(a: BoundArgs<"x" | "N">): Tensor {
  const dims = a.dims("x");
  if (dims.length !== 1) fail("rank", "RuntimeError", "x must be a one-dimensional tensor.");
  const count = a.isNone("N") ? at(dims, 0) : a.int("N");
  if (less(count, 0) === true) fail("value", "RuntimeError", "N must be non-negative.");
  const { dtype } = a.tensor("x");
  return new Tensor([at(dims, 0), count], dtype?.includes("int") ? "int64" : dtype);
}

/** Rows longer than the limit are scaled down to it. */
function renormed(a: BoundArgs<"input" | "p" | "dim" | "maxnorm">): Tensor {
  const x = a.tensor("input");
  const dims = dimsOf(x);
  const power = a.float("p");
  if (power !== undefined && power <= 0)
    fail("value", "RuntimeError", `renorm: non-positive-norm not supported`);
  demandFloat("renorm", x.dtype);
  if (dims.length < 2) {
    const message = `renorm: input needs at least 2 dimensions, got ${dims.length} dimensions`;
    fail("rank", "RuntimeError", message);
  }
  axisOf(a, "dim", dims.length);
  const limit = a.float("maxnorm");
  if (limit !== undefined && limit < 0)
    fail("value", "RuntimeError", `renorm: expected maxnorm to be >= 0 but got ${limit}`);
  return new Tensor(dims, x.dtype);
}

/** Sequences of different lengths side by side, as long as the longest. */
function padSequence(a: BoundArgs<"sequences" | "batch_first" | "padding_value">): Tensor {
  const tensors = a.tensors("sequences");
  a.float("padding_value");
  const [first = [], ...others] = tensors.map(dimsOf);
  if (tensors.length === 0) fail("value", "RuntimeError", "received an empty list of sequences");
  for (const [i, dims] of others.entries()) {
    const axis = dims.findIndex((d, j) => j > 0 && equal(d, at(first, j)) === false);
    if (axis < 0 && dims.length === first.length) continue;
    const message = `The size of tensor a (${formatDim(at(first, Math.max(axis, 1)))}) must match the size of tensor b (${formatDim(at(dims, Math.max(axis, 1)))}) at non-singleton dimension ${axis} of sequence ${i + 1}`;
    fail("broadcast", "RuntimeError", message);
  }
  const longest = [first, ...others].map((dims) => at(dims, 0)).reduce(max);
  const lead: Dims = a.flag("batch_first") ? [tensors.length, longest] : [longest, tensors.length];
  return new Tensor([...lead, ...first.slice(1)], tensors[0]?.dtype);
}

/** Packing is checked; what it gives is not followed. */
function packed(a: BoundArgs<"input" | "lengths" | "batch_first" | "enforce_sorted">): Unknown {
  const dims = a.dims("input");
  const batch = at(dims, a.flag("batch_first") ? 0 : 1);
  const lengths = a.raw("lengths");
  const vector = literal(lengths, null);
  const [given, count] = [vector.data, at(dimsOf(vector), 0)];
  const isSorted =
    given?.every((length, i) => i === 0 || less(given[i - 1] ?? length, length) !== true) ?? true;
  if (a.flag("enforce_sorted") && !isSorted) {
    const message =
      "`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability";
    fail("value", "RuntimeError", message);
  }
  // Unsorted, the batch is put in the lengths' order first.
  if (!a.flag("enforce_sorted")) {
    if (less(batch, count) === true) fail("axis", "IndexError", "index out of range in self");
    return new Unknown("packed sequences are not followed");
  }
  if (equal(count, batch) === false) {
    const message = `Expected \`len(lengths)\` to be equal to batch_size, but got ${formatDim(count)} (batch_size=${formatDim(batch)})`;
    fail("value", "RuntimeError", message);
  }
  return new Unknown("packed sequences are not followed");
}

/** A bilinear form of two inputs, one for each output. */
function bilinear(a: BoundArgs<"input1" | "input2" | "weight" | "bias">): Tensor {
  const [p, q, w] = [a.dims("input1"), a.dims("input2"), a.dims("weight")];
  if (p.length !== q.length) {
    const message = `bilinear(): input dimensions do not match: got ${p.length} and ${q.length}`;
    fail("rank", "RuntimeError", message);
  }
  for (const [i, size] of p.slice(0, -1).entries()) {
    if (equal(size, at(q, i)) !== false) continue;
    const message = `bilinear(): input batch dimensions do not match at dim ${i}: got ${formatDim(size)} and ${formatDim(at(q, i))}`;
    fail("broadcast", "RuntimeError", message);
  }
  for (const [i, dims] of [p, q].entries()) {
    if (equal(at(dims, -1), at(w, i + 1)) !== false) continue;
    const message = `bilinear(): input${i + 1} size does not match weight size: got ${formatDim(at(dims, -1))} but expected ${formatDim(at(w, i + 1))}`;
    fail("features", "RuntimeError", message, { expected: at(w, i + 1), received: at(dims, -1) });
  }
  if (!a.isNone("bias") && equal(at(a.dims("bias"), 0), at(w, 0)) === false) {
    const message = `bilinear(): bias size does not match weight size: got ${formatDim(at(a.dims("bias"), 0))} but expected ${formatDim(at(w, 0))}`;
    fail("features", "RuntimeError", message);
  }
  return new Tensor([...p.slice(0, -1), at(w, 0)], demandBilinearType(a));
}

function demandBilinearType(a: BoundArgs<"input1" | "input2" | "weight" | "bias">): string | undefined {
  const dtypes = [a.tensor("input1"), a.tensor("input2"), a.tensor("weight")].map((x) => x.dtype);
  const known = dtypes.filter((dtype) => dtype !== undefined);
  if (new Set(known).size > 1)
    fail("dtype", "RuntimeError", `All tensors must have the same dtype, got ${known.join(" and ")}`);
  return known[0];
}

function histogram(a: BoundArgs<"input" | "bins" | "min" | "max">): Tensor {
  const bins = a.int("bins");
  if (less(bins, 1) === true) {
    const message = `torch.histogram(): bins must be > 0, but got ${formatDim(bins)} for dimension 0`;
    fail("value", "RuntimeError", message);
  }
  const [low, high] = [a.float("min"), a.float("max")];
  if (low !== undefined && high !== undefined && low > high)
    fail("value", "RuntimeError", "torch.histc: max must be larger than min");
  return new Tensor([bins], a.tensor("input").dtype);
}

/** The product of a table of observations with its own transpose. */
function covarianceMacs(dims: Dims): Dim {
  const [rows = 1, columns = 1] = dims.length < 2 ? [1, ...dims] : dims;
  return product([rows, rows, columns]);
}

export const miscellany: readonly FunctionEntry[] = [
  op("torch.cdist(x1, x2, p=2.0, compute_mode='use_mm_for_euclid_dist_if_necessary')", {
    reach: "whole",
    output: pairDistances,
  }),
  op(
    "torch.pdist(input, p=2)",
    {
      output: (a) => {
        const dims = a.dims("input");
        if (dims.length !== 2)
          fail("rank", "RuntimeError", `pdist only supports 2D tensors, got: ${dims.length}D`);
        const { dtype } = a.tensor("input");
        if (dtype !== undefined && !dtype.includes("float"))
          fail("dtype", "RuntimeError", "pdist only supports floating-point dtypes");
        return new Tensor([choices(at(dims, 0), 2, false)], a.tensor("input").dtype);
      },
    },
    "functional",
  ),
  op("torch.diff(input, n=1, dim=-1, prepend=None, append=None)", { output: differences }, "method"),
  op(
    "torch.dist(input, other, p=2)",
    {
      output: (a) => {
        broadcastShapes([a.dims("input"), a.dims("other")]);
        return new Tensor([], demandFloat("dist", promote(a.tensor("input").dtype, a.tensor("other").dtype)));
      },
    },
    "method",
  ),
  op("torch.polygamma(n, input, *, out=None)", {
    output: (a) => new Tensor(a.tensor("input").shape, floatOf(a.tensor("input").dtype)),
  }),
  op(
    "torch.frexp(input, *, out=None)",
    {
      output: (a) => {
        const x = a.tensor("input");
        requireFloat(x.dtype, "frexp");
        return [new Tensor(x.shape, x.dtype), new Tensor(x.shape, "int32")];
      },
    },
    "method",
  ),
  op("torch.combinations(input, r=2, with_replacement=False)", { output: combinations }),
  op("torch.vander(x, N=None, increasing=False)", { output: powers }),
  op("torch.renorm(input, p, dim, maxnorm, *, out=None)", { output: renormed }, "method", "in-place method"),
  op(
    "torch.nn.utils.rnn.pad_sequence(sequences, batch_first=False, padding_value=0.0, padding_side='right')",
    {
      output: padSequence,
    },
  ),
  op("torch.nn.utils.rnn.pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True)", {
    output: packed,
  }),
  op("torch.nn.utils.rnn.pack_sequence(sequences, enforce_sorted=True)", {
    output: () => new Unknown("packed sequences are not followed"),
  }),
  op(
    "torch.nn.utils.rnn.pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None)",
    { output: () => new Unknown("packed sequences are not followed") },
  ),
  op(`${F}bilinear(input1, input2, weight, bias=None)`, {
    aliases: ["torch.bilinear"],
    output: bilinear,
    macs: (a, y) => {
      const [, first = 1, second = 1] = a.dims("weight");
      return mul(product(y), sum([mul(first, second), first]));
    },
  }),
  through(Unfold, `${F}unfold(input, kernel_size, dilation=1, padding=0, stride=1)`),
  through(Fold, `${F}fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1)`),
  op("torch.histc(input, bins=100, min=0, max=0, *, out=None)", { output: histogram }, "method"),
  ...["trapezoid", "trapz"].map((name) =>
    op(`torch.${name}(y, x=None, *, dx=None, dim=-1)`, {
      output: (a) => {
        const dims = a.dims("y");
        return new Tensor(
          withoutAxes(dims, [axisOf(a, "dim", dims.length)], false),
          floatOf(a.tensor("y").dtype),
        );
      },
    }),
  ),
  op(
    "torch.cov(input, *, correction=1, fweights=None, aweights=None)",
    {
      aliases: ["torch.corrcoef", "torch.Tensor.corrcoef"],
      macs: (a) => covarianceMacs(a.dims("input")),
      output: (a) => {
        const dims = a.dims("input");
        return new Tensor(
          dims.length < 2 || dims[0] === 1 ? [] : [at(dims, 0), at(dims, 0)],
          floatOf(a.tensor("input").dtype),
        );
      },
    },
    "method",
  ),
  op(
    "torch.as_strided(input, size, stride, storage_offset=None)",
    { output: (a) => new Tensor(a.ints("size"), a.tensor("input").dtype) },
    "method",
  ),
];
