import { type Dim, isKnown } from "../arithmetic/dimension";
import { formatDim, formatShape } from "../arithmetic/format";
import type { Dims, Shape } from "../arithmetic/shape";
import { isUnknown } from "../arithmetic/unknown";
import type { Output } from "../model/graph";
import { countOf, type Noun, output, short } from "./figures";

/** What several figures have in common, and the range of what they have not. */

/** `64`, `64–512`, or `…` where sizes differ and are not all numbers. */
export function commonDim(dims: readonly Dim[]): string {
  const [first, ...others] = [...new Set([...new Set(dims)].map((dim) => formatDim(dim)))];
  if (first !== undefined && others.length === 0) return first;
  const sizes = dims.filter(isKnown);
  return sizes.length === dims.length ? `${Math.min(...sizes)}–${Math.max(...sizes)}` : "…";
}

/** `(N, 64–512, 7–56, 7–56)`; `(…)` where even the rank differs. */
export function commonShape(shapes: readonly Shape[]): string {
  const [first] = shapes;
  const known = shapes.filter((shape): shape is Dims => !isUnknown(shape));
  if (first === undefined || known.length < shapes.length) return "(?)";
  if (isUnknown(first) || known.some(({ length }) => length !== first.length)) return "(…)";
  const dims = first.map((_, axis) => commonDim(known.map((shape) => shape[axis] ?? 0)));
  return dims.length === 1 ? `(${dims[0]},)` : `(${dims.join(", ")})`;
}

/** The outputs of several calls in one text. */
export function commonOutput(outputs: readonly Output[]): string {
  const shapes = outputs.flatMap((each) => (each.kind === "tensor" ? [each.value.tensor.shape] : []));
  if (shapes.length === outputs.length) return commonShape(shapes);
  const texts = new Set(outputs.map(output));
  const [only = "?"] = texts;
  return texts.size === 1 ? only : "…";
}

/** `36.9K params`, `36.9K–2.36M params`, `? params`. */
export function commonCount(counts: readonly Dim[], noun: Noun): string {
  const texts = new Set(counts.map((count) => countOf(count, noun)));
  const [only = ""] = texts;
  if (texts.size === 1) return only;
  const known = counts.filter(isKnown);
  if (known.length < counts.length) return `? ${noun}`;
  return `${short(Math.min(...known), noun)}–${short(Math.max(...known), noun)} ${noun}`;
}

/** Whether all shapes are written the same. */
export function isSame(shapes: readonly Shape[]): boolean {
  return new Set(shapes.map((shape) => formatShape(shape))).size <= 1;
}
