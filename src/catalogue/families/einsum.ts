import { type Dim, equal, product, sum } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { fail } from "../bail";
import { keptByText } from "../kept";

/** Einstein summation: labels on axes, sums over those that the result does not name. */

/** The result of an Einstein summation. */
export interface Einsum {
  readonly dims: Dims;
  /** Multiply-adds of the products of pairs from left to right, as matrix products. */
  readonly macs: Dim;
}

/** The labels of each operand and of the result; an ellipsis is the label `...`. */
export interface Labels {
  readonly operands: readonly (readonly string[])[];
  /** Undefined: the labels that occur once, sorted, behind the ellipsis. */
  readonly result: readonly string[] | undefined;
}

/** Reads an equation such as `bhid,bhjd->bhij`. */
export const parseEinsum = keptByText((equation): Labels => {
  const text = equation.replaceAll(/\s/g, "");
  const parts = text.split("->");
  if (parts.length > 2) failEinsum(`found '->' more than once in the equation`);
  const [left = "", right] = parts;
  return {
    operands: left.split(",").map(parseLabels),
    result: right === undefined ? undefined : parseLabels(right),
  };
});

function failEinsum(message: string): never {
  return fail("value", "RuntimeError", `einsum(): ${message}`);
}

function parseLabels(text: string): readonly string[] {
  const labels = text.match(/\.\.\.|[\s\S]/g) ?? [];
  const odd = labels.find((label) => label !== "..." && !/^[A-Za-z]$/.test(label));
  if (odd !== undefined) failEinsum(`invalid subscript given: ${odd}, subscripts must be in [a-zA-Z]`);
  if (labels.filter((label) => label === "...").length > 1)
    failEinsum("found more than one ellipsis in a subscript");
  return labels;
}

/** The sizes and the cost of a summation. */
export function einsum({ operands, result }: Labels, shapes: readonly Dims[]): Einsum {
  if (shapes.length === 0) failEinsum("must provide at least one operand");
  if (operands.length !== shapes.length) {
    const which =
      operands.length < shapes.length
        ? "more operands were provided than"
        : "fewer operands were provided than";
    failEinsum(`${which} specified in the equation`);
  }
  const covered = Math.max(...operands.map((labels, i) => ellipsisSize(labels, shapes[i] ?? [])));
  const axes = operands.map((labels, i) => axesOf(labels, shapes[i] ?? [], covered));
  const sizes = joinSizes(axes);
  const out = (result ?? implicitResult(operands)).flatMap((label) =>
    label === "..." ? ellipsisLabels(covered) : [label],
  );
  demandResult(out, sizes);
  return { dims: out.map((label) => sizes.get(label) ?? 1), macs: cost(axes, out) };
}

function ellipsisSize(labels: readonly string[], dims: Dims): number {
  return labels.includes("...") ? dims.length - labels.length + 1 : 0;
}

/** The axes that an ellipsis covers are numbered from the last one. */
function ellipsisLabels(count: number): readonly string[] {
  return Array.from({ length: Math.max(count, 0) }, (_, i) => `.${count - i}`);
}

/** The sizes of one operand by label; a repeated label takes the diagonal. */
function axesOf(labels: readonly string[], dims: Dims, covered: number): Map<string, Dim> {
  const own = ellipsisSize(labels, dims);
  const isComplete = labels.includes("...") ? own >= 0 : labels.length === dims.length;
  if (!isComplete) {
    const message = `the number of subscripts in the equation (${labels.length}) does not match the number of dimensions (${dims.length}) for operand`;
    failEinsum(message);
  }
  const spread = labels.flatMap((label) =>
    label === "..." ? ellipsisLabels(covered).slice(covered - own) : [label],
  );
  const axes = new Map<string, Dim>();
  for (const [i, label] of spread.entries()) {
    const size = dims[i] ?? 1;
    const before = axes.get(label);
    if (before !== undefined && equal(before, size) === false)
      failEinsum(`subscript ${label} is repeated for operand but the sizes don't match`);
    axes.set(label, before ?? size);
  }
  return axes;
}

function joinSizes(operands: readonly ReadonlyMap<string, Dim>[]): Map<string, Dim> {
  const sizes = new Map<string, Dim>();
  for (const axes of operands) {
    for (const [label, size] of axes) {
      const before = sizes.get(label) ?? 1;
      if (before !== 1 && size !== 1 && equal(before, size) === false)
        fail(
          "broadcast",
          "RuntimeError",
          "einsum(): operands do not broadcast with remapped shapes [original->remapped]",
        );
      sizes.set(label, before === 1 ? size : typeof size === "number" && size !== 1 ? size : before);
    }
  }
  return sizes;
}

function implicitResult(operands: readonly (readonly string[])[]): readonly string[] {
  const all = operands.flat();
  const once = all.filter((label) => label !== "..." && all.indexOf(label) === all.lastIndexOf(label)).sort();
  return all.includes("...") ? ["...", ...once] : once;
}

function demandResult(labels: readonly string[], sizes: ReadonlyMap<string, Dim>): void {
  const twice = labels.find((label, i) => labels.indexOf(label) !== i);
  if (twice !== undefined) failEinsum(`output subscript ${twice} appears more than once in the output`);
  const absent = labels.find((label) => !sizes.has(label));
  if (absent !== undefined)
    failEinsum(`output subscript ${absent} does not appear in the equation for any input operand`);
}

/**
 * Multiply-adds as PyTorch multiplies: from left to right, each pair as one batched matrix product over the
 * labels that nothing later needs. A pair that shares no such label is multiplied value by value, which is not
 * a matrix product. Axes of size 1 take no part.
 */
function cost(operands: readonly ReadonlyMap<string, Dim>[], result: readonly string[]): Dim {
  const kept = new Set(result);
  const uses = new Map<string, number>();
  for (const axes of operands)
    for (const [label, size] of axes) if (size !== 1) uses.set(label, (uses.get(label) ?? 0) + 1);
  let [left = new Map<string, Dim>(), ...rest] = operands;
  const products: Dim[] = [];
  for (const right of rest) {
    const step = multiply(left, right, kept, uses);
    products.push(step.macs);
    left = step.axes;
  }
  return sum(products);
}

function multiply(
  left: ReadonlyMap<string, Dim>,
  right: ReadonlyMap<string, Dim>,
  kept: ReadonlySet<string>,
  uses: Map<string, number>,
): { readonly axes: Map<string, Dim>; readonly macs: Dim } {
  const axes = new Map<string, Dim>();
  const summed: Dim[] = [];
  for (const label of new Set([...left.keys(), ...right.keys()])) {
    const [p, q] = [left.get(label) ?? 1, right.get(label) ?? 1];
    const size = p === 1 ? q : p;
    const remaining = uses.get(label) ?? 0;
    if (p !== 1 && q !== 1) uses.set(label, remaining - 1);
    const isLast = (uses.get(label) ?? 0) <= 1;
    if (kept.has(label) || !isLast) axes.set(label, size);
    else if (p !== 1 && q !== 1) summed.push(size);
  }
  return { axes, macs: summed.length === 0 ? 0 : product([...axes.values(), ...summed]) };
}
