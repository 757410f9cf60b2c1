import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { broadcastAll, elementwise } from "./broadcast";
import { categoryOf, type DType, floatOf, operandOf, requireFloat, resultType } from "./dtype";
import { op, pointwise } from "./form";

/** Functions of two operands that broadcast; either may be a Python number. */

type Binary = BoundArgs<"input" | "other">;
type Compute = (x: number, y: number) => number;

/** Broadcasts two operands; `dtype` turns the promoted dtype into the result's. */
function combine(a: Binary, dtype: (promoted: DType) => DType, compute?: Compute): Tensor {
  const operands = [operandOf(a, "input"), operandOf(a, "other")];
  const result = dtype(resultType(operands));
  return compute ? elementwise(operands, result, compute) : new Tensor(broadcastAll(operands), result);
}

const same = (dtype: DType) => dtype;

function refusing(name: string, ...kinds: readonly string[]) {
  return (dtype: DType): DType => {
    if (dtype !== undefined && kinds.includes(categoryOf(dtype)))
      fail("dtype", "RuntimeError", `"${name}" is not implemented for ${dtype}`);
    return dtype;
  };
}

/** Python's remainder: it has the divisor's sign. */
function remainder(x: number, y: number): number {
  const rest = x % y;
  return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest;
}

/** Names, what becomes of the promoted dtype, and the numbers where they are exact. */
const KEEPING: readonly (readonly [string, (dtype: DType) => DType, Compute?])[] = [
  ["mul", same, (x, y) => x * y],
  ["multiply", same, (x, y) => x * y],
  ["remainder", refusing("remainder", "bool", "complex"), remainder],
  ["fmod", refusing("fmod", "bool", "complex"), (x, y) => x % y],
  ["floor_divide", refusing("floor_divide", "bool", "complex"), (x, y) => Math.floor(x / y)],
  ["maximum", refusing("maximum", "complex"), Math.max],
  ["minimum", refusing("minimum", "complex"), Math.min],
  ["fmax", refusing("fmax", "complex"), Math.max],
  ["fmin", refusing("fmin", "complex"), Math.min],
  ["bitwise_and", refusing("bitwise_and_cpu", "float", "complex"), (x, y) => x & y],
  ["bitwise_or", refusing("bitwise_or_cpu", "float", "complex"), (x, y) => x | y],
  ["bitwise_xor", refusing("bitwise_xor_cpu", "float", "complex"), (x, y) => x ^ y],
  ["bitwise_left_shift", refusing("lshift_cpu", "float", "complex", "bool"), (x, y) => x * 2 ** y],
  [
    "bitwise_right_shift",
    refusing("rshift_cpu", "float", "complex", "bool"),
    (x, y) => Math.floor(x / 2 ** y),
  ],
  ["gcd", refusing("gcd_cpu", "float", "complex", "bool")],
  ["lcm", refusing("lcm_cpu", "float", "complex", "bool")],
  ["hypot", refusing("hypot_cpu", "int", "complex", "bool")],
  ["nextafter", refusing("nextafter_cpu", "int", "complex", "bool")],
  ["heaviside", refusing("heaviside", "complex")],
  ["logaddexp", refusing("logaddexp_cpu", "int", "bool")],
  ["logaddexp2", refusing("logaddexp2_cpu", "int", "bool")],
];

const FLOATING: readonly string[] = "atan2 arctan2 copysign ldexp xlogy".split(" ");

const COMPARING: readonly (readonly [string, string, Compute])[] = [
  ["eq", "", (x, y) => Number(x === y)],
  ["ne", "not_equal", (x, y) => Number(x !== y)],
  ["lt", "less", (x, y) => Number(x < y)],
  ["le", "less_equal", (x, y) => Number(x <= y)],
  ["gt", "greater", (x, y) => Number(x > y)],
  ["ge", "greater_equal", (x, y) => Number(x >= y)],
  ["logical_and", "", (x, y) => Number(x !== 0 && y !== 0)],
  ["logical_or", "", (x, y) => Number(x !== 0 || y !== 0)],
  ["logical_xor", "", (x, y) => Number((x !== 0) !== (y !== 0))],
];

/** Integers divide to float32 unless the quotient is rounded. */
function divide(a: Binary, rounding: Arg): Tensor {
  if (rounding === "floor") return combine(a, same, (x, y) => Math.floor(x / y));
  if (rounding === "trunc") return combine(a, same, (x, y) => Math.trunc(x / y));
  if (rounding !== null) {
    const message = `div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '${String(rounding)}'`;
    fail("value", "RuntimeError", message);
  }
  return combine(a, floatOf, (x, y) => x / y);
}

/** PyTorch has no subtraction of booleans. */
function subtract(a: Binary, scale: number | undefined): Tensor {
  for (const name of ["input", "other"] as const) {
    const operand = operandOf(a, name);
    const isBool = typeof operand === "boolean" || (operand instanceof Tensor && operand.dtype === "bool");
    if (isBool) {
      const message =
        "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.";
      fail("dtype", "RuntimeError", message);
    }
  }
  return combine(a, same, scale === undefined ? undefined : (x, y) => x - scale * y);
}

function add(a: Binary, scale: number | undefined): Tensor {
  return combine(a, same, scale === undefined ? undefined : (x, y) => x + scale * y);
}

export const binary: readonly FunctionEntry[] = [
  ...pointwise("torch.add(input, other, *, alpha=1, out=None)", { output: (a) => add(a, a.float("alpha")) }),
  ...["sub", "subtract"].flatMap((name) =>
    pointwise(`torch.${name}(input, other, *, alpha=1, out=None)`, {
      output: (a) => subtract(a, a.float("alpha")),
    }),
  ),
  op("torch.rsub(input, other, *, alpha=1)", {
    output: (a) =>
      new Tensor(
        broadcastAll([operandOf(a, "input"), operandOf(a, "other")]),
        resultType([operandOf(a, "input"), operandOf(a, "other")]),
      ),
  }),
  ...["div", "divide"].flatMap((name) =>
    pointwise(`torch.${name}(input, other, *, rounding_mode=None, out=None)`, {
      output: (a) => divide(a, a.raw("rounding_mode")),
    }),
  ),
  ...pointwise("torch.true_divide(input, other, *, out=None)", { output: (a) => divide(a, null) }),
  ...KEEPING.flatMap(([name, dtype, compute]) =>
    pointwise(`torch.${name}(input, other, *, out=None)`, { output: (a) => combine(a, dtype, compute) }),
  ),
  ...FLOATING.flatMap((name) =>
    pointwise(`torch.${name}(input, other, *, out=None)`, { output: (a) => combine(a, floatOf) }),
  ),
  ...COMPARING.flatMap(([name, alias, compute]) =>
    [name, alias].filter(Boolean).flatMap((each) =>
      pointwise(`torch.${each}(input, other, *, out=None)`, {
        output: (a) => combine(a, () => "bool", compute),
      }),
    ),
  ),
  ...pointwise("torch.pow(input, exponent, *, out=None)", {
    output: (a) => {
      const operands = [operandOf(a, "input"), operandOf(a, "exponent")];
      return elementwise(operands, resultType(operands), (x, y) => x ** y);
    },
  }),
  ...pointwise("torch.float_power(input, exponent, *, out=None)", {
    output: (a) => new Tensor(broadcastAll([operandOf(a, "input"), operandOf(a, "exponent")]), "float64"),
  }),
  op(
    "torch.isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)",
    { output: (a) => combine(a, () => "bool") },
    "method",
  ),
  op(
    "torch.lerp(input, end, weight, *, out=None)",
    {
      aliases: ["torch.Tensor.lerp_"],
      output: (a) => {
        const operands = [a.tensor("input"), a.tensor("end"), operandOf(a, "weight")];
        return new Tensor(broadcastAll(operands), a.tensor("input").dtype);
      },
    },
    "method",
  ),
  ...["addcmul", "addcdiv"].flatMap((name) =>
    pointwise(`torch.${name}(input, tensor1, tensor2, *, value=1, out=None)`, {
      output: (a) => {
        const operands = [a.tensor("input"), a.tensor("tensor1"), a.tensor("tensor2")];
        const dtype = resultType(operands);
        if (name === "addcdiv") requireFloat(dtype, "addcdiv_cpu");
        return new Tensor(broadcastAll(operands), dtype);
      },
    }),
  ),
];
