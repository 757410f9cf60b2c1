import { ceilDiv, type Dim, isKnown, less, sub } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { constant } from "../../families/constants";
import { type Arg, Float, Tensor } from "../../values";
import { demandSizes } from "./allocation";
import { broadcastAll, numberOf } from "./broadcast";
import { complexOf, type DType, dtypeOfOperand, dtypeOr, requireFloat, resultType } from "./dtype";
import { op } from "./form";
import { legacy, literal, literals } from "./literal";
import { isSequence, sizesOf } from "./read";

/** Functions that make tensors. */

const OPTIONS = "dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False";
const LIKE = "dtype=None, layout=None, device=None, requires_grad=False, memory_format=None";

/** A tensor of one value, whose numbers are known while it is small. */
function filled(dims: Dims, dtype: DType, value: number | undefined): Tensor {
  if (value === undefined) return new Tensor(demandSizes(dims), dtype);
  return constant(demandSizes(dims), dtype, (count) => new Array<number>(count).fill(value));
}

function demandFill(value: Arg): Arg {
  if (typeof value !== "string" && value !== null && !isSequence(value)) return value;
  const message = `full(): argument 'fill_value' (position 2) must be Number, not ${typeName(value)}`;
  return fail("type", "TypeError", message);
}

/** The dtype that a fill value gives: bool, int64 or float32. */
function typeOfFill(value: Arg): DType {
  return isUnknown(value) ? undefined : dtypeOfOperand(value);
}

const FILLS: readonly (readonly [string, number | undefined])[] = [
  ["zeros", 0],
  ["ones", 1],
  ["empty", undefined],
  ["rand", undefined],
  ["randn", undefined],
];

const fills: readonly FunctionEntry[] = [
  ...FILLS.flatMap(([name, value]) => [
    op(`torch.${name}(*size, out=None, generator=None, names=None, memory_format=None, ${OPTIONS})`, {
      output: (a) => {
        const dtype = dtypeOr(a, "dtype", "float32");
        if (name.startsWith("rand"))
          requireFloat(dtype, name === "rand" ? "check_uniform_bounds" : "normal_kernel_cpu");
        return filled(sizesOf(a, "size"), dtype, value);
      },
    }),
    op(`torch.${name}_like(input, *, generator=None, ${LIKE})`, {
      output: (a) => {
        const dtype = dtypeOr(a, "dtype", a.tensor("input").dtype);
        if (name.startsWith("rand"))
          requireFloat(dtype, name === "rand" ? "check_uniform_bounds" : "normal_kernel_cpu");
        return filled(a.dims("input"), dtype, value);
      },
    }),
  ]),
  ...FILLS.slice(0, 3).map(([name, value]) =>
    op(`torch.Tensor.new_${name}(self, *size, ${OPTIONS})`, {
      output: (a) => filled(sizesOf(a, "size"), dtypeOr(a, "dtype", a.tensor("self").dtype), value),
    }),
  ),
  op(`torch.full(size, fill_value, *, out=None, names=None, ${OPTIONS})`, {
    output: (a) => {
      const value = demandFill(a.raw("fill_value"));
      return filled(sizesOf(a, "size"), dtypeOr(a, "dtype", typeOfFill(value)), numberOf(value));
    },
  }),
  op(`torch.full_like(input, fill_value, *, ${LIKE})`, {
    output: (a) => {
      const dtype = dtypeOr(a, "dtype", a.tensor("input").dtype);
      return filled(a.dims("input"), dtype, numberOf(demandFill(a.raw("fill_value"))));
    },
  }),
  op(`torch.Tensor.new_full(self, size, fill_value, *, ${OPTIONS})`, {
    output: (a) => {
      const dtype = dtypeOr(a, "dtype", a.tensor("self").dtype);
      return filled(sizesOf(a, "size"), dtype, numberOf(demandFill(a.raw("fill_value"))));
    },
  }),
  op("torch.Tensor.new_tensor(self, data, *, dtype=None, device=None, requires_grad=False)", {
    output: (a) => literal(a.raw("data"), dtypeOr(a, "dtype", a.tensor("self").dtype)),
  }),
  op("torch.Tensor.new(self, *args)", {
    output: (a) => legacy(a.sequence("args"), a.tensor("self").dtype, () => a.ints("args")),
  }),
  op(`torch.eye(n, m=None, *, out=None, ${OPTIONS})`, {
    output: (a) => {
      const [n, m] = [a.int("n"), a.isNone("m") ? a.int("n") : a.int("m")];
      const dtype = dtypeOr(a, "dtype", "float32");
      const columns = isKnown(m) ? m : 1;
      return constant(demandEye(n, m), dtype, (count) =>
        Array.from({ length: count }, (_, i) => Number(Math.floor(i / columns) === i % columns)),
      );
    },
  }),
];

function demandEye(n: Dim, m: Dim): Dims {
  if (less(n, 0) === true || less(m, 0) === true)
    fail("value", "RuntimeError", `n must be greater or equal to 0, got ${formatDim(n)}`);
  return [n, m];
}

/** A number argument of a range, or undefined where it is not known. */
function bound<N extends string>(a: BoundArgs<N>, name: N): Dim | Float {
  const value = a.raw(name);
  if (value instanceof Float) return value;
  if (value instanceof Tensor) {
    const number = value.data?.[0];
    return number === undefined ? new Unknown(`${name} depends on the data`) : new Float(number);
  }
  return a.int(name);
}

/** How many values a range has; floats only where all are numbers. */
function rangeLength(start: Dim | Float, end: Dim | Float, step: Dim | Float): Dim {
  if (!(start instanceof Float || end instanceof Float || step instanceof Float))
    return ceilDiv(sub(end, start), step);
  const [from, to, by] = [start, end, step].map(numberOf);
  if (from === undefined || to === undefined || by === undefined)
    return new Unknown("the ends of the range are not known numbers");
  return Math.ceil((to - from) / by);
}

/** `arange(end)`, `arange(start, end)`, `arange(start, end, step)`. */
function arange(a: BoundArgs<"start" | "end" | "step" | "dtype">): Tensor {
  const isShort = a.isNone("end");
  const start = isShort ? 0 : bound(a, "start");
  const end = bound(a, isShort ? "start" : "end");
  const step = bound(a, "step");
  if (numberOf(step) === 0) fail("value", "RuntimeError", "step must be nonzero");
  const length = rangeLength(start, end, step);
  const values = [start, end, step];
  const unknownKind = values.some(isUnknown);
  const inferred = values.some((v) => v instanceof Float) ? "float32" : unknownKind ? undefined : "int64";
  const dtype = dtypeOr(a, "dtype", inferred);
  if (dtype === "bool") fail("dtype", "NotImplementedError", "\"arange_cpu\" not implemented for 'Bool'");
  const isWhole = dtype !== undefined && /int/.test(dtype);
  if (isWhole && step instanceof Float && Math.trunc(step.value) === 0)
    fail("value", "ValueError", "step must be nonzero");
  if (less(length, 0) === true) {
    const message = "upper bound and lower bound inconsistent with step sign";
    fail("value", "RuntimeError", message);
  }
  const [from, by] = [numberOf(start), numberOf(step)];
  return constant([length], dtype, (count) =>
    from === undefined || by === undefined
      ? undefined
      : Array.from({ length: count }, (_, i) => from + i * by),
  );
}

/** `range` includes its end and gives floats. */
function closedRange(a: BoundArgs<"start" | "end" | "step" | "dtype">): Tensor {
  const [start, end, step] = [
    numberOf(bound(a, "start")),
    numberOf(bound(a, "end")),
    numberOf(bound(a, "step")),
  ];
  if (start === undefined || end === undefined || step === undefined)
    return giveUp("the ends of the range are not known numbers");
  if (step === 0) fail("value", "RuntimeError", "step must be nonzero");
  if ((end - start) * step < 0)
    fail("value", "RuntimeError", "upper bound and larger bound inconsistent with step sign");
  return new Tensor([Math.floor((end - start) / step) + 1], dtypeOr(a, "dtype", "float32"));
}

/** Evenly spaced numbers, computed from both ends as PyTorch does. */
function linspace(a: BoundArgs<"start" | "end" | "steps" | "dtype">): Tensor {
  const steps = a.int("steps");
  if (less(steps, 0) === true)
    fail("value", "RuntimeError", "number of steps must be non-negative", { received: steps });
  const [start, end] = [numberOf(bound(a, "start")), numberOf(bound(a, "end"))];
  const dtype = dtypeOr(a, "dtype", "float32");
  return constant([steps], dtype, (count) => {
    if (start === undefined || end === undefined) return undefined;
    const round = dtype === "float32" ? Math.fround : (x: number) => x;
    const step = round((round(end) - round(start)) / (count - 1));
    return Array.from({ length: count }, (_, i) =>
      i < count / 2 ? round(start) + step * i : round(end) - step * (count - i - 1),
    );
  });
}

const ranges: readonly FunctionEntry[] = [
  op(`torch.arange(start=0, end=None, step=1, *, out=None, ${OPTIONS})`, { output: arange }),
  op(`torch.range(start=0, end=None, step=1, *, out=None, ${OPTIONS})`, { output: closedRange }),
  op(`torch.linspace(start, end, steps, *, out=None, ${OPTIONS})`, { output: linspace }),
  op(`torch.logspace(start, end, steps, base=10.0, *, out=None, ${OPTIONS})`, {
    output: (a) => new Tensor(linspace(a).shape, dtypeOr(a, "dtype", "float32")),
  }),
  ...["tril_indices", "triu_indices"].map((name) =>
    op(`torch.${name}(row, col, offset=0, *, dtype=None, device=None, layout=None)`, {
      output: (a) => {
        const count = triangle(a.int("row"), a.int("col"), a.int("offset"), name === "tril_indices");
        return new Tensor([2, count], dtypeOr(a, "dtype", "int64"));
      },
    }),
  ),
  ...["hann_window", "hamming_window", "blackman_window", "bartlett_window", "kaiser_window"].map((name) =>
    op(`torch.${name}(window_length, periodic=True, *args, ${OPTIONS})`, {
      output: (a) => new Tensor(demandSizes([a.int("window_length")]), dtypeOr(a, "dtype", "float32")),
    }),
  ),
];

/** How many places of a matrix lie on and below (or above) a diagonal. */
function triangle(rows: Dim, columns: Dim, offset: Dim, isLower: boolean): Dim {
  if (!isKnown(rows) || !isKnown(columns) || !isKnown(offset))
    return new Unknown("the number of places in the triangle is not known");
  demandSizes([rows, columns]);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const upTo = Math.min(Math.max(row + offset + (isLower ? 1 : 0), 0), columns);
    count += isLower ? upTo : columns - upTo;
  }
  return count;
}

const complexes: readonly FunctionEntry[] = [
  ...[
    ["complex", "real", "imag"],
    ["polar", "abs", "angle"],
  ].map(([name, first, second]) =>
    op<string>(`torch.${name}(${first}, ${second}, *, out=None)`, {
      output: (a: BoundArgs<never>) => {
        const parts = [a.tensor(first as never), a.tensor(second as never)];
        const dtype = resultType(parts);
        if (parts[0]?.dtype !== parts[1]?.dtype) {
          const message = `Expected object of scalar type ${parts[0]?.dtype} but got scalar type ${parts[1]?.dtype} for second argument`;
          fail("dtype", "RuntimeError", message);
        }
        if (dtype !== undefined && !/^float(16|32|64)$/.test(dtype)) {
          const message = `Expected both inputs to be Half, Float or Double tensors but got ${dtype}`;
          fail("dtype", "RuntimeError", message);
        }
        return new Tensor(broadcastAll(parts), dtype && complexOf(dtype));
      },
    }),
  ),
];

export const constructors: readonly FunctionEntry[] = [...fills, ...ranges, ...literals, ...complexes];
