import { allRuns } from "../analysis";
import type { Binding } from "../model/graph";
import type { FileAnalysis } from "./document";
import { isHere } from "./document";
import { output } from "./figures";
import { siteTitle, visibleSites } from "./layerLens";
import { commonOutput } from "./ranges";

/** A few characters that stand in the code at an offset. */
export interface Inlay {
  readonly offset: number;
  readonly kind: "tensor" | "layer";
  readonly label: string;
  readonly tooltip?: string;
}

export interface InlayOptions {
  readonly tensors: boolean;
  /** Whether layers are shown at the end of their line. */
  readonly layers: boolean;
}

/** The editor cuts all hints of one line at 43 characters. */
const LONGEST_TENSOR = 30;
const LONGEST_LAYER = 43;

/** The hints of a file, in the order of the code. */
export function inlays(
  document: FileAnalysis,
  options: InlayOptions = { tensors: true, layers: false },
): readonly Inlay[] {
  const tensors = options.tensors ? tensorInlays(document) : [];
  const layers = options.layers ? layerInlays(document) : [];
  return [...tensors, ...layers].sort((a, b) => a.offset - b.offset);
}

/** The shape behind each variable that receives a tensor; unknown ones have none. */
function tensorInlays(document: FileAnalysis): readonly Inlay[] {
  const places = new Map<number, Binding[]>();
  for (const { model } of allRuns(document.analysis)) {
    for (const binding of model.bindings) {
      if (!isHere(document, binding.at)) continue;
      const others = places.get(binding.at.end);
      if (others) others.push(binding);
      else places.set(binding.at.end, [binding]);
    }
  }
  return [...places].flatMap(([offset, bindings]): Inlay[] => {
    const known = bindings.map((binding) => binding.output).filter(({ kind }) => kind !== "unknown");
    if (known.length === 0) return [];
    const label = shortened(`: ${commonOutput(known)}`, LONGEST_TENSOR);
    const texts = [...new Set(known.map(output))];
    const tooltip = texts.length > 1 || label.endsWith("…") ? { tooltip: texts.join("\n\n") } : {};
    return [{ offset, kind: "tensor", label, ...tooltip }];
  });
}

function layerInlays(document: FileAnalysis): readonly Inlay[] {
  const { text } = document;
  return visibleSites(document).map((site) => {
    const lineEnd = text.indexOf("\n", site.at.start);
    const title = siteTitle(site);
    const label = shortened(`  ${title}`, LONGEST_LAYER);
    return { offset: lineEnd < 0 ? text.length : lineEnd, kind: "layer", label, tooltip: title };
  });
}

function shortened(label: string, longest: number): string {
  return label.length < longest ? label : `${label.slice(0, longest - 2)}…`;
}
