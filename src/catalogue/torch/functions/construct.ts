import { type Dim, isKnown, less } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { constant } from "../../families/constants";
import { type Arg, Tensor } from "../../values";
import { isSequence } from "../shared/python";
import { ALLOCATION, demandSizes } from "./allocation";
import { broadcastAll, numberOf } from "./broadcast";
import { complexOf, type DType, dtypeOfOperand, dtypeOr, requireFloat, resultType } from "./dtype";
import { op } from "./form";
import { legacy, literal, literals } from "./literal";
import { ranges } from "./ranges";
import { sizesOf } from "./read";

/** Functions that make tensors. */

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
    op(`torch.${name}(*size, out=None, generator=None, names=None, memory_format=None, ${ALLOCATION})`, {
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
    op(`torch.Tensor.new_${name}(self, *size, ${ALLOCATION})`, {
      output: (a) => filled(sizesOf(a, "size"), dtypeOr(a, "dtype", a.tensor("self").dtype), value),
    }),
  ),
  op(`torch.full(size, fill_value, *, out=None, names=None, ${ALLOCATION})`, {
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
  op(`torch.Tensor.new_full(self, size, fill_value, *, ${ALLOCATION})`, {
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
  op(`torch.eye(n, m=None, *, out=None, ${ALLOCATION})`, {
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
