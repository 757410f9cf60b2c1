import { describe, expect, it } from "vitest";
import { type Dim, isExpr, substitute, symbol } from "../../src/arithmetic/dimension";
import { formatDim } from "../../src/arithmetic/format";
import { isUnknown } from "../../src/arithmetic/unknown";
import { callFunction } from "../../src/catalogue/apply";
import { lookup } from "../../src/catalogue/index";
import { type Arg, Tensor } from "../../src/catalogue/values";
import { asTuple, decode, families, isLayerCase, type Json, type OracleCase, readCases } from "./oracle";

/**
 * Every recorded call again with names in the place of its tensors' sizes: with the sizes put back for the names,
 * what is not unknown must be the framework's answer, and nothing may be refused.
 */
describe("the tensor functions of PyTorch on open sizes", () => {
  for (const family of families("torch")) {
    const cases = readCases("torch", family).filter((record) => !record.err && !isLayerCase(record));
    if (cases.length === 0) continue;
    it(`agree with ${cases.length} cases of ${family}`, () => {
      expect(cases.flatMap((record) => openMismatch(record) ?? [])).toEqual([]);
    });
  }
});

type Bindings = ReadonlyMap<string, Dim>;

function openMismatch(record: OracleCase): string | undefined {
  const entry = lookup(record.e);
  if (entry?.kind !== "function") return undefined;
  const sizes = new Set<number>();
  const args = [...(record.x ?? []), ...(record.a ?? [])].map((value) => opened(decode(value), sizes));
  const named = Object.entries(record.k ?? {}).map(([name, value]): [string, Arg] => [
    name,
    opened(decode(value), sizes),
  ]);
  const { output, macs, problem } = callFunction(entry, args, new Map(named));
  const bindings = new Map([...sizes].map((size): [string, Dim] => [nameOf(size), size]));
  const difference = problem
    ? `refuses: ${problem.message}`
    : (differs(record.y ?? null, output, bindings) ?? differentNumber(record.m, macs, bindings));
  return difference && `${record.e} ${JSON.stringify([record.x, record.a, record.k])}\n    ${difference}`;
}

/** A name for every size that cannot be 1, which broadcasts. */
function nameOf(size: number): string {
  return `S${size}`;
}

function opened(value: Arg, sizes: Set<number>): Arg {
  if (Array.isArray(value)) return (value as readonly Arg[]).map((item) => opened(item, sizes));
  if (!(value instanceof Tensor) || isUnknown(value.shape)) return value;
  const shape = value.shape.map((size) => {
    if (typeof size !== "number" || size < 2) return size;
    sizes.add(size);
    return symbol(nameOf(size));
  });
  return new Tensor(shape, value.dtype, shape.some(isExpr) ? undefined : value.data);
}

/** How an answer differs from the recorded one; unknown parts differ from nothing. */
function differs(expected: Json, actual: Arg, bindings: Bindings): string | undefined {
  if (isUnknown(actual) || expected === null) return undefined;
  if (typeof expected === "number") return differentNumber(expected, actual, bindings);
  if (typeof expected !== "object") return undefined;
  const items = Array.isArray(expected) ? expected : (expected as { readonly t?: Json }).t;
  if (Array.isArray(items)) return differentItems(items as readonly Json[], actual, bindings);
  const { shape } = expected as { readonly shape?: readonly number[] };
  return shape && differentShape(shape, actual, bindings);
}

function differentItems(expected: readonly Json[], given: Arg, bindings: Bindings): string | undefined {
  const actual = asTuple(given);
  if (!Array.isArray(actual) || actual.length !== expected.length) return "another number of results";
  const items = actual as readonly Arg[];
  return expected
    .map((item, i) => differs(item, items[i] ?? null, bindings))
    .find((text) => text !== undefined);
}

function differentShape(expected: readonly number[], actual: Arg, bindings: Bindings): string | undefined {
  if (!(actual instanceof Tensor)) return "no tensor";
  const { shape } = actual;
  if (isUnknown(shape)) return undefined;
  if (shape.length !== expected.length) return `rank ${shape.length}, should be ${expected.length}`;
  return shape.map((d, i) => differentNumber(expected[i], d, bindings)).find((text) => text !== undefined);
}

function differentNumber(expected: number | undefined, actual: Arg, bindings: Bindings): string | undefined {
  if (expected === undefined || !(typeof actual === "number" || isExpr(actual))) return undefined;
  const size = substitute(actual, bindings);
  return size === expected ? undefined : `${formatDim(actual)}, should be ${expected}`;
}
