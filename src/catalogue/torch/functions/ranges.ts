import { ceilDiv, type Dim, isKnown, less, sub } from "../../../arithmetic/dimension";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { constant } from "../../families/constants";
import { Float, Tensor } from "../../values";
import { ALLOCATION, demandSizes } from "./allocation";
import { numberOf } from "./broadcast";
import { dtypeOr } from "./dtype";
import { op } from "./form";

/** Functions that make tensors of evenly spaced numbers, and of places and windows. */

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

export const ranges: readonly FunctionEntry[] = [
  op(`torch.arange(start=0, end=None, step=1, *, out=None, ${ALLOCATION})`, { output: arange }),
  op(`torch.range(start=0, end=None, step=1, *, out=None, ${ALLOCATION})`, { output: closedRange }),
  op(`torch.linspace(start, end, steps, *, out=None, ${ALLOCATION})`, { output: linspace }),
  op(`torch.logspace(start, end, steps, base=10.0, *, out=None, ${ALLOCATION})`, {
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
    op(`torch.${name}(window_length, periodic=True, *args, ${ALLOCATION})`, {
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
