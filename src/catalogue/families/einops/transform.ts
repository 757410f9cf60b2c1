import { type Dim, equal, floorDiv, mul, product, sub } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { fail } from "../../bail";
import { type Axis, axesOf, type Composition, failEinops, keyOf, parsePattern, type Side } from "./pattern";

/** Which of einops' three functions a pattern is for. */
export type Operation = "rearrange" | "reduce" | "repeat";

/** The sizes after `rearrange`, `reduce` or `repeat` with the lengths of named axes. */
export function transform(
  operation: Operation,
  pattern: string,
  dims: Dims,
  lengths: ReadonlyMap<string, Dim>,
): Dims {
  const { left, right } = parsePattern(pattern);
  demandAgreement(operation, left, right, lengths);
  const from = spreadEllipsis(left, dims);
  demandUsed(lengths, from, right);
  const sizes = solve(from, dims, lengths);
  for (const axis of axesOf(right.composition))
    if (axis.kind === "number") sizes.set(keyOf(axis, "right"), axis.size);
  for (const [name, size] of lengths) if (!sizes.has(name)) sizes.set(name, size);
  const ellipsis = axesOf(from).filter(isEllipsisPart);
  const isSpread = !right.isEllipsisGrouped;
  return right.composition.flatMap((group): Dims => composed(group, ellipsis, isSpread, sizes));
}

/** Checks a pattern on its own, as layers do when they are made. */
export function demandPattern(
  operation: Operation,
  pattern: string,
  lengths: ReadonlyMap<string, Dim>,
): void {
  const { left, right } = parsePattern(pattern);
  demandAgreement(operation, left, right, lengths);
  demandUsed(lengths, left.composition, right);
  for (const group of left.composition) demandOneUnknown(group, lengths);
}

const ELLIPSIS_PART = "...";

function isEllipsisPart(axis: Axis): boolean {
  return axis.kind === "name" && axis.name.startsWith(ELLIPSIS_PART);
}

/** Which axes may stand on one side only depends on the function. */
function demandAgreement(
  operation: Operation,
  left: Side,
  right: Side,
  lengths: ReadonlyMap<string, Dim>,
): void {
  const leftKeys = new Set(axesOf(left.composition).map((axis) => keyOf(axis, "left")));
  const rightKeys = new Set(axesOf(right.composition).map((axis) => keyOf(axis, "right")));
  if (!leftKeys.has("...") && rightKeys.has("..."))
    failEinops("Ellipsis found in right side, but not left side of a pattern");
  if (left.isEllipsisGrouped) failEinops("Ellipsis inside parenthesis in the left side is not allowed");
  const onlyLeft = [...leftKeys].filter((key) => !rightKeys.has(key));
  const onlyRight = [...rightKeys].filter((key) => !leftKeys.has(key));
  if (operation === "rearrange") {
    if ([...axesOf(left.composition), ...axesOf(right.composition)].some((axis) => axis.kind === "number"))
      failEinops("Non-unitary anonymous axes are not supported in rearrange (exception is length 1)");
    if (onlyLeft.length + onlyRight.length > 0)
      failEinops(
        `Identifiers only on one side of expression (should be on both): ${quoted([...onlyLeft, ...onlyRight])}`,
      );
  } else if (operation === "repeat") {
    if (onlyLeft.length > 0)
      failEinops(`Unexpected identifiers on the left side of repeat: ${quoted(onlyLeft)}`);
    const unsized = onlyRight.filter((key) => !key.includes("@") && !lengths.has(key));
    if (unsized.length > 0) failEinops(`Specify sizes for new axes in repeat: ${quoted(unsized)}`);
  } else if (onlyRight.length > 0) {
    failEinops(`Unexpected identifiers on the right side of reduce: ${quoted(onlyRight)}`);
  }
}

function quoted(names: readonly string[]): string {
  return `{${names.map((name) => `'${name}'`).join(", ")}}`;
}

/** The left side with as many axes in the ellipsis' place as the tensor has there. */
function spreadEllipsis(left: Side, dims: Dims): Composition {
  const at = left.composition.findIndex((group) => group[0]?.kind === "ellipsis");
  const others = left.composition.length - (at < 0 ? 0 : 1);
  if (at < 0 && dims.length !== others)
    failEinops(`Wrong shape: expected ${others} dims. Received ${dims.length}-dim tensor.`);
  if (dims.length < others)
    failEinops(`Wrong shape: expected >=${others} dims. Received ${dims.length}-dim tensor.`);
  if (at < 0) return left.composition;
  const parts = Array.from({ length: dims.length - others }, (_, i): readonly Axis[] => [
    { kind: "name", name: `${ELLIPSIS_PART}${i}` },
  ]);
  return left.composition.toSpliced(at, 1, ...parts);
}

function demandUsed(lengths: ReadonlyMap<string, Dim>, left: Composition, right: Side): void {
  const used = new Set([...axesOf(left), ...axesOf(right.composition)].map((axis) => keyOf(axis)));
  const unused = [...lengths.keys()].find((name) => !used.has(name));
  if (unused !== undefined) failEinops(`Axis ${unused} is not used in transform`);
}

function demandOneUnknown(group: readonly Axis[], lengths: ReadonlyMap<string, Dim>): void {
  const open = group.filter((axis) => axis.kind === "name" && !lengths.has(axis.name));
  if (open.length > 1) failEinops(`Could not infer sizes for ${quoted(open.map((axis) => keyOf(axis)))}`);
}

/** The size of every axis on the left: given, or what the tensor's axis leaves for it. */
function solve(left: Composition, dims: Dims, lengths: ReadonlyMap<string, Dim>): Map<string, Dim> {
  const sizes = new Map<string, Dim>();
  for (const [i, group] of left.entries()) {
    demandOneUnknown(group, lengths);
    const length = dims[i] ?? 1;
    const known = product(group.map((axis) => sizeOf(axis, lengths) ?? 1));
    const open = group.find((axis) => sizeOf(axis, lengths) === undefined);
    if (open) sizes.set(keyOf(open, "left"), divided(length, known));
    else if (equal(length, known) === false)
      failEinops(`Shape mismatch, ${formatDim(length)} != ${formatDim(known)}`);
    for (const axis of group) {
      const size = sizeOf(axis, lengths);
      if (size !== undefined) sizes.set(keyOf(axis, "left"), size);
    }
  }
  return sizes;
}

function sizeOf(axis: Axis, lengths: ReadonlyMap<string, Dim>): Dim | undefined {
  if (axis.kind === "number") return axis.size;
  return axis.kind === "name" ? lengths.get(axis.name) : undefined;
}

function divided(length: Dim, known: Dim): Dim {
  if (known === 0) fail("value", "ZeroDivisionError", "integer modulo by zero");
  const size = floorDiv(length, known);
  if (equal(sub(length, mul(size, known)), 0) === false)
    failEinops(
      `Shape mismatch, can't divide axis of length ${formatDim(length)} in chunks of ${formatDim(known)}`,
    );
  return size;
}

/** One axis of the result, or all axes of an ellipsis that stands outside of parentheses. */
function composed(
  group: readonly Axis[],
  ellipsis: readonly Axis[],
  isSpread: boolean,
  sizes: ReadonlyMap<string, Dim>,
): Dims {
  const read = (axis: Axis) => sizes.get(keyOf(axis, "right")) ?? sizes.get(keyOf(axis, "left")) ?? 1;
  if (isSpread && group[0]?.kind === "ellipsis") return ellipsis.map(read);
  return [product(group.flatMap((axis) => (axis.kind === "ellipsis" ? ellipsis.map(read) : [read(axis)])))];
}
