import { perSample } from "../arithmetic/cost";
import { type Dim, isKnown, namesIn } from "../arithmetic/dimension";
import { formatCount, formatDim, formatMemory, formatShape } from "../arithmetic/format";
import { isUnknown } from "../arithmetic/unknown";
import type { Output, Value } from "../model/graph";

/** Single figures in words. Unknown is `?`, never 0. */

/** Stands between the figures of one line. */
export const SEPARATOR = " · ";

/** What is counted. It decides how billions are written. */
export type Noun = "params" | "MACs";

/** A known count in short; billions of parameters are B, of multiply-adds G. */
export function short(count: number, noun: Noun): string {
  return formatCount(count, noun === "params" ? "B" : "G");
}

/** A count with its noun: `61.7K params`, `? MACs`; a long expression names what it depends on. */
export function countOf(count: Dim, noun: Noun): string {
  if (isKnown(count)) return `${short(count, noun)} ${noun}`;
  if (isUnknown(count)) return `? ${noun}`;
  const text = formatDim(count);
  return text.length <= LONGEST_EXPRESSION
    ? `${text} ${noun}`
    : `${noun} by ${[...namesIn(count)].join(", ")}`;
}

const LONGEST_EXPRESSION = 24;

/** Memory in words, for one sample where the batch is symbolic. */
export function memory(bytes: Dim): string {
  const one = perSample(bytes);
  return one === bytes ? formatMemory(bytes) : `${formatMemory(one)} per sample`;
}

/** A receptive field such as `RF 32×32`. */
export function field(sizes: readonly Dim[]): string {
  return `RF ${sizes.map((size) => formatDim(size)).join("×")}`;
}

/** What a call takes: `(N, 8)`, `(N, 8), (N, 4)`, or `2×(N, 8)` where all are alike. */
export function inputs(values: readonly Value[]): string {
  const shapes = values.map(({ tensor }) => formatShape(tensor.shape));
  const [first, ...others] = shapes;
  if (first === undefined || others.length === 0) return first ?? "()";
  return others.every((shape) => shape === first) ? `${shapes.length}×${first}` : shapes.join(", ");
}

/** An output as nested as in the code. */
export function output(result: Output): string {
  switch (result.kind) {
    case "tensor":
      return formatShape(result.value.tensor.shape);
    case "sequence":
      return `(${result.items.map(output).join(", ")})`;
    case "mapping":
      return `{${[...result.items].map(([key, item]) => `${key}: ${output(item)}`).join(", ")}}`;
    case "none":
      return "None";
    case "unknown":
      return "?";
  }
}
