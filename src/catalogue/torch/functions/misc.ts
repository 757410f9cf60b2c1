import { type Dim, equal, isKnown, less, max, product, sub, sum } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { constant } from "../../families/constants";
import { namedTuple, Tensor } from "../../values";
import { Fold, Unfold } from "../reshaping";
import { floatOf, requireFloat } from "./dtype";
import { op } from "./form";
import { at, axisOf, sizes } from "./read";
import { demandFloat, withoutAxes } from "./reduce";
import { through } from "./through";

/** Distances, differences and other functions that stand alone. */

const F = "torch.nn.functional.";

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
export function choices(n: Dim, r: Dim, repeats: boolean): Dim {
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
  op("torch.diff(input, n=1, dim=-1, prepend=None, append=None)", { output: differences }, "method"),
  op("torch.polygamma(n, input, *, out=None)", {
    output: (a) => new Tensor(a.tensor("input").shape, floatOf(a.tensor("input").dtype)),
  }),
  op(
    "torch.frexp(input, *, out=None)",
    {
      output: (a) => {
        const x = a.tensor("input");
        requireFloat(x.dtype, "frexp");
        return namedTuple({ mantissa: new Tensor(x.shape, x.dtype), exponent: new Tensor(x.shape, "int32") });
      },
    },
    "method",
  ),
  op("torch.combinations(input, r=2, with_replacement=False)", { output: combinations }),
  op("torch.vander(x, N=None, increasing=False)", { output: powers }),
  op("torch.renorm(input, p, dim, maxnorm, *, out=None)", { output: renormed }, "method", "in-place method"),
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
    "torch.put(input, index, source, accumulate=False)",
    {
      output: (a) => {
        const [source, index] = [product(a.dims("source")), product(a.dims("index"))];
        if (equal(source, index) === false) {
          const rule = "put_(): Expected source and index to have the same number of elements";
          const received = `source.numel() = ${formatDim(source)}, index.numel() = ${formatDim(index)}`;
          fail("value", "IndexError", `${rule}, but got ${received}`);
        }
        return new Tensor(a.dims("input"), a.tensor("input").dtype);
      },
    },
    "method",
  ),
  op("torch.cumulative_trapezoid(y, x=None, *, dx=None, dim=-1)", {
    output: (a) => {
      const dims = a.dims("y");
      const axis = axisOf(a, "dim", dims.length);
      const size = max(sub(at(dims, axis), 1), 0);
      return new Tensor(dims.with(axis, size), floatOf(a.tensor("y").dtype));
    },
  }),
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
