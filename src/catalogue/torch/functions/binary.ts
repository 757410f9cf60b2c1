import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { broadcastAll, elementwise } from "./broadcast";
import { type DType, dtypeOfOperand, floatOf, operandOf, refusing, requireFloat, resultType } from "./dtype";
import { inPlace, op, pointwise } from "./form";
import { operatorsOf } from "./operators";

/** Functions of two operands that broadcast; either may be a Python number. */

type Binary = BoundArgs<"input" | "other">;
type Compute = (x: number, y: number) => number;

/** Broadcasts two operands; `dtype` turns the promoted dtype into the result's. */
function combine(a: Binary, dtype: (promoted: DType) => DType, compute?: Compute): Tensor {
  const operands = [operandOf(a, "input"), operandOf(a, "other")];
  const dims = broadcastAll(operands);
  const result = dtype(resultType(operands));
  return compute ? elementwise(operands, result, compute) : new Tensor(dims, result);
}

const same = (dtype: DType) => dtype;

/** Python's remainder: it has the divisor's sign. */
function remainder(x: number, y: number): number {
  const rest = x % y;
  return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest;
}

/** Names, what becomes of the promoted dtype, and the numbers where they are exact. */
const KEEPING: readonly (readonly [string, (dtype: DType) => DType, Compute?])[] = [
  ["mul", same, (x, y) => x * y],
  ["multiply", same, (x, y) => x * y],
  ["remainder", refusing("remainder", ["bool", "complex"]), remainder],
  ["fmod", refusing("fmod", ["bool", "complex"]), (x, y) => x % y],
  ["floor_divide", refusing("floor_divide", ["bool", "complex"]), (x, y) => Math.floor(x / y)],
  ["bitwise_and", refusing("bitwise_and", ["float", "complex"]), (x, y) => x & y],
  ["bitwise_or", refusing("bitwise_or", ["float", "complex"]), (x, y) => x | y],
  ["bitwise_xor", refusing("bitwise_xor", ["float", "complex"]), (x, y) => x ^ y],
  ["bitwise_left_shift", refusing("lshift", ["float", "complex", "bool"]), (x, y) => x * 2 ** y],
  ["bitwise_right_shift", refusing("rshift", ["float", "complex", "bool"]), (x, y) => Math.floor(x / 2 ** y)],
  ["gcd", refusing("gcd", ["float", "complex", "bool"])],
  ["lcm", refusing("lcm", ["float", "complex", "bool"])],
  ["hypot", refusing("hypot", ["int", "complex", "bool"])],
  ["nextafter", refusing("nextafter", ["int", "complex", "bool"])],
  ["heaviside", refusing("heaviside", ["complex"])],
];

/** As above, of functions that have no method with an underscore. */
const READING: readonly (readonly [string, (dtype: DType) => DType, Compute?])[] = [
  ["maximum", refusing("maximum", ["complex"]), Math.max],
  ["minimum", refusing("minimum", ["complex"]), Math.min],
  ["fmax", refusing("fmax", ["complex"]), Math.max],
  ["fmin", refusing("fmin", ["complex"]), Math.min],
  ["logaddexp", refusing("logaddexp", ["int", "bool"])],
  ["logaddexp2", refusing("logaddexp2", ["int", "bool"])],
];

const FLOATING: readonly string[] = "atan2 arctan2 copysign ldexp xlogy".split(" ");

const COMPARING: readonly (readonly [string, string, Compute])[] = [
  ["eq", "", (x, y) => Number(x === y)],
  ["ne", "not_equal", (x, y) => Number(x !== y)],
  ["lt", "less", (x, y) => Number(x < y)],
  ["le", "less_equal", (x, y) => Number(x <= y)],
  ["gt", "greater", (x, y) => Number(x > y)],
  ["ge", "greater_equal", (x, y) => Number(x >= y)],
];

/** Of these both operands must be tensors. */
const LOGICAL: readonly (readonly [string, Compute])[] = [
  ["logical_and", (x, y) => Number(x !== 0 && y !== 0)],
  ["logical_or", (x, y) => Number(x !== 0 || y !== 0)],
  ["logical_xor", (x, y) => Number((x !== 0) !== (y !== 0))],
];

/** Integers divide to float32 unless the quotient is rounded. */
function divide(a: Binary, rounding: Arg): Tensor {
  if (rounding === "floor") return combine(a, same, (x, y) => Math.floor(x / y));
  if (rounding === "trunc") return combine(a, same, (x, y) => Math.trunc(x / y));
  if (rounding !== null) {
    if (typeof rounding !== "string")
      fail(
        "type",
        "TypeError",
        "div() received an invalid combination of arguments: rounding_mode must be a string",
      );
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

/** Whole tensors are scaled by whole numbers. */
function scaleOf(a: BoundArgs<"input" | "other" | "alpha">): number | undefined {
  const scale = a.float("alpha");
  const kinds = [operandOf(a, "input"), operandOf(a, "other")].map(dtypeOfOperand);
  if (
    a.raw("alpha") instanceof Float &&
    kinds.every((dtype) => dtype !== undefined && !/float|complex/.test(dtype))
  ) {
    const message = "For integral input tensors, argument alpha must not be a floating point number.";
    fail("dtype", "RuntimeError", message);
  }
  return scale;
}

function add(a: Binary, scale: number | undefined): Tensor {
  return combine(a, same, scale === undefined ? undefined : (x, y) => x + scale * y);
}

function floatPower(a: BoundArgs<"input" | "exponent">): Tensor {
  return new Tensor(broadcastAll([operandOf(a, "input"), operandOf(a, "exponent")]), "float64");
}

/** Interpolation takes tensors of one dtype. */
function demandLikeInput(operands: readonly Arg[]): void {
  const [first, ...others] = operands.map((x) => (x instanceof Tensor ? x.dtype : undefined));
  const odd = others.find((dtype) => dtype !== undefined && first !== undefined && dtype !== first);
  if (odd !== undefined)
    fail("dtype", "RuntimeError", `expected dtype ${first} for \`end\` but got dtype ${odd}`);
  if (first !== undefined && !/float|complex/.test(first))
    fail("dtype", "NotImplementedError", `"lerp_kernel_scalar" not implemented for '${first}'`);
}

export const binary: readonly FunctionEntry[] = [
  ...pointwise("torch.add(input, other, *, alpha=1, out=None)", {
    aliases: ["__add__", "__radd__", "__iadd__"].map((name) => `torch.Tensor.${name}`),
    output: (a) => add(a, scaleOf(a)),
  }),
  ...["sub", "subtract"].flatMap((name) =>
    pointwise(`torch.${name}(input, other, *, alpha=1, out=None)`, {
      aliases: name === "sub" ? ["torch.Tensor.__sub__", "torch.Tensor.__isub__"] : [],
      output: (a) => subtract(a, scaleOf(a)),
    }),
  ),
  op("torch.rsub(input, other, *, alpha=1)", {
    aliases: ["torch.Tensor.__rsub__"],
    output: (a) => {
      const difference = subtract(a, undefined);
      return new Tensor(difference.shape, difference.dtype);
    },
  }),
  op("torch.Tensor.__rtruediv__(input, other)", {
    output: (a) => {
      const x = a.tensor("input");
      const operands = [new Tensor(x.shape, floatOf(x.dtype)), operandOf(a, "other")];
      return new Tensor(broadcastAll(operands), resultType(operands));
    },
  }),
  op("torch.Tensor.__rpow__(input, other)", { output: (a) => combine(a, same) }),
  op("torch.Tensor.__rfloordiv__(input, other)", { output: (a) => combine(a, same) }),
  op("torch.Tensor.__rmod__(input, other)", { output: (a) => combine(a, same) }),
  ...["div", "divide"].flatMap((name) =>
    pointwise(`torch.${name}(input, other, *, rounding_mode=None, out=None)`, {
      aliases: name === "div" ? ["torch.Tensor.__truediv__", "torch.Tensor.__itruediv__"] : [],
      output: (a) => divide(a, a.raw("rounding_mode")),
    }),
  ),
  ...pointwise("torch.true_divide(input, other, *, out=None)", { output: (a) => divide(a, null) }),
  ...KEEPING.flatMap(([name, dtype, compute]) =>
    pointwise(`torch.${name}(input, other, *, out=None)`, {
      aliases: operatorsOf(name),
      output: (a) => combine(a, dtype, compute),
    }),
  ),
  ...READING.map(([name, dtype, compute]) =>
    op(`torch.${name}(input, other, *, out=None)`, { output: (a) => combine(a, dtype, compute) }, "method"),
  ),
  ...FLOATING.flatMap((name) =>
    pointwise(`torch.${name}(input, other, *, out=None)`, { output: (a) => combine(a, floatOf) }),
  ),
  ...COMPARING.flatMap(([name, alias, compute]) =>
    [name, alias].filter(Boolean).flatMap((each) =>
      pointwise(`torch.${each}(input, other, *, out=None)`, {
        aliases: operatorsOf(each),
        output: (a) => combine(a, () => "bool", compute),
      }),
    ),
  ),
  ...LOGICAL.flatMap(([name, compute]) =>
    pointwise(`torch.${name}(input, other, *, out=None)`, {
      output: (a) => elementwise([a.tensor("input"), a.tensor("other")], "bool", compute),
    }),
  ),
  ...pointwise("torch.pow(input, exponent, *, out=None)", {
    aliases: ["torch.Tensor.__pow__", "torch.Tensor.__ipow__"],
    output: (a) => {
      const operands = [operandOf(a, "input"), operandOf(a, "exponent")];
      return elementwise(operands, resultType(operands), (x, y) => x ** y);
    },
  }),
  op("torch.float_power(input, exponent, *, out=None)", { output: floatPower }, "method"),
  inPlace("torch.float_power(input, exponent)", {
    output: (a) => {
      const { dtype } = a.tensor("input");
      if (dtype !== undefined && dtype !== "float64") {
        const message = `the base given to float_power_ has dtype ${dtype} but the operation's result requires dtype Double`;
        fail("dtype", "RuntimeError", message);
      }
      return floatPower(a);
    },
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
        demandLikeInput(operands);
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
        a.float("value");
        if (name === "addcdiv") requireFloat(dtype, "addcdiv_cpu");
        return new Tensor(broadcastAll(operands), dtype);
      },
    }),
  ),
];
