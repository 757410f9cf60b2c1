import { isExpr } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown, type Unknown } from "../../../arithmetic/unknown";
import { dimsOf } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { cast, constant } from "../../families/constants";
import { type Arg, Float, Tensor } from "../../values";
import { isSequence } from "../shared/python";
import { demandSizes } from "./allocation";
import { numberOf } from "./broadcast";
import { legacyType } from "./cast";
import { type DType, dtypeOfOperand, dtypeOr, promote } from "./dtype";
import { op } from "./form";

/** Tensors from Python values: `tensor([[1, 2]])` and the constructors of old. */

/** A tensor from nested lists of numbers; 0-dimensional tensors may stand among the numbers. */
export function literal(data: Arg, dtype: DType | null): Tensor {
  if (isUnknown(data)) return giveUp(data);
  if (data instanceof Tensor) return dtype === null ? data : cast(data, dtype);
  if (startsWithText(data)) fail("value", "ValueError", "too many dimensions 'str'");
  const dims = shapeOfLiteral(data);
  const leaves = leavesOf(data);
  const inferred = leaves.length === 0 ? "float32" : leaves.map(leafType).reduce(promote);
  const numbers = leaves.map(leafNumber);
  const isComplete = numbers.every((n) => n !== undefined);
  return constant(dims, dtype === null ? inferred : dtype, () =>
    isComplete ? (numbers as number[]) : undefined,
  );
}

/** Sequences nest to one depth; text among them looks like one more. */
function shapeOfLiteral(data: Arg): Dims {
  if (!isSequence(data)) return data instanceof Tensor ? dimsOf(data) : [];
  const [first] = data;
  if (first === undefined) return [0];
  const known = data.find((item) => !isUnknown(item));
  if (known === undefined) return giveUp(first as Unknown);
  const inner = shapeOfLiteral(known);
  for (const [i, item] of data.entries()) {
    if (isUnknown(item)) continue;
    const other = shapeOfLiteral(item);
    if (isSequence(item) !== isSequence(known) || leavesOf(item).some((leaf) => typeof leaf === "string"))
      leavesOf(item).forEach(leafType);
    if (other.length !== inner.length || other.some((d, j) => d !== inner[j])) {
      const message = `expected sequence of length ${inner[0] ?? 0} at dim 1 (got ${other[0] ?? 0}) at index ${i}`;
      fail("value", "ValueError", message);
    }
  }
  return [data.length, ...inner];
}

/** PyTorch measures nested sequences along their first items and takes text there for one more sequence. */
function startsWithText(data: Arg): boolean {
  if (!isSequence(data)) return false;
  const [first = null] = data;
  return typeof first === "string" || startsWithText(first);
}

function leavesOf(data: Arg): readonly Arg[] {
  return isSequence(data) ? data.flatMap(leavesOf) : [data];
}

function leafType(leaf: Arg): DType {
  if (leaf instanceof Float || leaf instanceof Tensor || typeof leaf === "boolean")
    return dtypeOfOperand(leaf);
  if (typeof leaf === "number" || isExpr(leaf)) return "int64";
  if (leaf === null || typeof leaf === "string")
    return fail("type", "TypeError", `new(): invalid data type '${leaf === null ? "NoneType" : "str"}'`);
  return undefined;
}

function leafNumber(leaf: Arg): number | undefined {
  return leaf instanceof Tensor ? leaf.data?.[0] : numberOf(leaf);
}

/** `torch.Tensor(2, 3)` has these sizes, `torch.Tensor([2, 3])` these values. */
export function legacy(given: readonly Arg[], dtype: DType, ints: () => Dims): Tensor {
  const [first] = given;
  if (given.length === 0) return new Tensor([0], dtype);
  if (isUnknown(first) && given.length === 1) return giveUp(first);
  if (first instanceof Tensor || isSequence(first ?? null)) return literal(first ?? null, dtype);
  return new Tensor(demandSizes(ints()), dtype);
}

const LEGACY: readonly string[] = "Float Double Half BFloat16 Long Int Short Char Byte Bool"
  .split(" ")
  .flatMap((name) => [`torch.${name}Tensor`, `torch.cuda.${name}Tensor`]);

export const literals: readonly FunctionEntry[] = [
  op("torch.tensor(data, *, dtype=None, device=None, requires_grad=False, pin_memory=False)", {
    output: (a) => literal(a.raw("data"), dtypeOr(a, "dtype", null as never)),
  }),
  op("torch.as_tensor(data, dtype=None, device=None)", {
    output: (a) => literal(a.raw("data"), dtypeOr(a, "dtype", null as never)),
  }),
  op("torch.asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False)", {
    output: (a) => literal(a.raw("obj"), dtypeOr(a, "dtype", null as never)),
  }),
  op("torch.from_numpy(ndarray)", { output: (a) => a.tensor("ndarray") }),
  op("torch.scalar_tensor(s, *, dtype=None, layout=None, device=None)", {
    output: (a) => cast(literal(a.raw("s"), null), dtypeOr(a, "dtype", "float32")),
  }),
  ...["torch.Tensor", ...LEGACY].map((name) =>
    op(`${name}(*args)`, {
      output: (a) => legacy(a.sequence("args"), legacyType(name), () => a.ints("args")),
    }),
  ),
];
