import type { FileAnalysis, Span } from "./document";
import { countOf, SEPARATOR } from "./figures";

/** The index of the model at an offset: the smallest extent around it. */
export function modelAt(document: FileAnalysis, offset: number): number | undefined {
  let best: number | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  document.models.forEach(({ extent }, index) => {
    const size = extent.end - extent.start;
    if (!holds(extent, offset) || size >= smallest) return;
    smallest = size;
    best = index;
  });
  return best;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The totals of the model at an offset, or of the file's only model: `LeNet5 · 61.7K params · 417K MACs`. */
export function statusOf(document: FileAnalysis, offset: number): string | undefined {
  const index = modelAt(document, offset) ?? (document.models.length === 1 ? 0 : undefined);
  const analysis = index === undefined ? undefined : document.analysis.models[index];
  if (!analysis) return undefined;
  const { model, parameters, macs } = analysis;
  return [model.name, countOf(parameters.total, "params"), countOf(macs, "MACs")].join(SEPARATOR);
}
