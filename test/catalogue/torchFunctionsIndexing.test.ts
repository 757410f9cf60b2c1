import { describe, expect, it } from "vitest";
import { symbol } from "../../src/arithmetic/dimension";
import { formatShape } from "../../src/arithmetic/format";
import type { Problem } from "../../src/arithmetic/problem";
import { isUnknown, Unknown } from "../../src/arithmetic/unknown";
import { applyIndex, checkIndexAssignment } from "../../src/catalogue/apply";
import type { Index } from "../../src/catalogue/families/indexing";
import { type Arg, Float, Tensor } from "../../src/catalogue/values";
import { decode, families, type Json, type OracleCase, readCases } from "./oracle";

const cases = families("torch").flatMap((family) => readCases("torch", family));
const reads = cases.filter((record) => record.e === "torch.Tensor.__getitem__");
const writes = cases.filter((record) => record.e === "torch.Tensor.__setitem__");

describe("indexing", () => {
  it(`answers as PyTorch on ${reads.length} recorded cases`, () => {
    expect(reads.flatMap((record) => readMismatch(record) ?? [])).toEqual([]);
  });

  it(`refuses assignments as PyTorch on ${writes.length} recorded cases`, () => {
    expect(writes.flatMap((record) => writeMismatch(record) ?? [])).toEqual([]);
  });

  const check = (dims: readonly (number | string)[], index: readonly Index[], expected: string) => {
    const x = new Tensor(dims.map((d) => (typeof d === "string" ? symbol(d) : d)));
    const { output } = applyIndex(x, index);
    expect(output instanceof Tensor ? formatShape(output.shape) : output).toBe(expected);
  };
  const slice = (start?: number, stop?: number, step?: number): Index => ({
    kind: "slice",
    start,
    stop,
    step,
  });

  it("keeps symbolic sizes", () => {
    check(["N", 3, "H", "W"], [slice(), 0], "(N, H, W)");
    check(["N", "L", 8], [slice(), slice(1)], "(N, L − 1, 8)");
    check(["N", "C", "H", "W"], ["ellipsis", slice(undefined, undefined, 2)], "(N, C, H, ⌈W/2⌉)");
    check(["N", 10], [slice(), slice(-3)], "(N, 3)");
    check(["N", 8], [slice(), "newaxis"], "(N, 1, 8)");
  });

  it("puts tensors of indices where they stood, or in front when a slice separates them", () => {
    const rows = new Tensor([5], "int64");
    check([4, 6, 7], [slice(), rows], "(4, 5, 7)");
    check([4, 6, 7], [rows, slice(), rows], "(5, 6)");
    check([4, 6, 7], [slice(), rows, rows], "(4, 5)");
  });

  it("does not know how many values a mask selects, but how many axes are left", () => {
    const { output } = applyIndex(new Tensor([4, 6, 7]), [new Tensor([4, 6], "bool")]);
    expect(output instanceof Tensor && !isUnknown(output.shape) && output.shape.length).toBe(2);
    expect(output instanceof Tensor && !isUnknown(output.shape) && isUnknown(output.shape[0])).toBe(true);
  });

  it("gives up on a part that may be a number or a slice", () => {
    const { output } = applyIndex(new Tensor([4, 6]), [new Unknown("it is read from a file")]);
    expect(output).toEqual(new Unknown("it is read from a file"));
  });

  it("keeps the numbers of constants", () => {
    const { output } = applyIndex(new Tensor([4], "int64", [1, 2, 3, 4]), [slice(1, undefined, 2)]);
    expect(output).toEqual(new Tensor([2], "int64", [2, 4]));
  });

  it("complains about places that do not exist", () => {
    const complaint = (index: readonly Index[]) => applyIndex(new Tensor([3, 4]), index).problem?.message;
    expect(complaint([5])).toBe("index 5 is out of bounds for dimension 0 with size 3");
    expect(complaint([0, 0, 0])).toBe("too many indices for tensor of dimension 2");
    expect(complaint([slice(0, 2, -1)])).toBe("step must be greater than zero");
  });
});

function readMismatch(record: OracleCase): string | undefined {
  const [x] = (record.x ?? []).map(decode);
  const { output, problem } = applyIndex(x as Tensor, indexOf(record.a?.[0] ?? null));
  const failure = errorMismatch(record, problem);
  if (failure !== undefined || record.err) return failure;
  const expected = JSON.stringify(record.y);
  const received =
    output instanceof Tensor ? JSON.stringify({ shape: output.shape, dtype: output.dtype }) : String(output);
  return expected === received ? undefined : `${JSON.stringify(record)}: ${received}`;
}

function writeMismatch(record: OracleCase): string | undefined {
  const [x] = (record.x ?? []).map(decode);
  const [index = null, value = null] = record.a ?? [];
  return errorMismatch(record, checkIndexAssignment(x as Tensor, indexOf(index), decode(value)));
}

function errorMismatch(record: OracleCase, problem: Problem | undefined): string | undefined {
  const said = problem?.exception;
  return said === record.err?.[0] ? undefined : `${JSON.stringify(record)}: ${said} ${problem?.message}`;
}

/** The parts of a recorded index; a tuple has several. */
function indexOf(key: Json): readonly Index[] {
  const isTuple = typeof key === "object" && key !== null && "t" in key;
  return (isTuple ? (key as { readonly t: readonly Json[] }).t : [key]).map(partOf);
}

function partOf(part: Json): Index {
  if (part === null) return "newaxis";
  if (Array.isArray(part)) return new Tensor([part.length], "int64", part as readonly number[]);
  if (typeof part === "object" && "ellipsis" in part) return "ellipsis";
  if (typeof part === "object" && "slice" in part) {
    const [start, stop, step] = part["slice"] as readonly (number | null)[];
    return { kind: "slice", start: start ?? undefined, stop: stop ?? undefined, step: step ?? undefined };
  }
  const value: Arg = decode(part);
  if (value instanceof Tensor || typeof value === "number" || typeof value === "boolean") return value;
  return { kind: "invalid", type: value instanceof Float ? "float" : "str" };
}
