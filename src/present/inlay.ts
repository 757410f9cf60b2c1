import type { FileAnalysis } from "./document";
import { output } from "./figures";
import { siteTitle, visibleSites } from "./layerLens";
import { boundTensors, type PickedInstance, PickedView } from "./picks";
import { commonOutput } from "./ranges";

/** A few characters that stand in the code at an offset. */
export interface Inlay {
  readonly offset: number;
  readonly kind: "tensor" | "layer";
  readonly label: string;
  readonly tooltip?: string;
}

/** Which hints are wanted; `picks` chooses among the instances of a class. */
export interface InlayOptions {
  readonly tensors: boolean;
  /** Whether layers are shown at the end of their line. */
  readonly layers: boolean;
  readonly picks?: readonly PickedInstance[];
}

/** The editor cuts all hints of one line at 43 characters. */
const LONGEST_TENSOR = 30;
const LONGEST_LAYER = 43;

/** The hints of a file, in the order of the code. */
export function inlays(
  document: FileAnalysis,
  options: InlayOptions = { tensors: true, layers: false },
): readonly Inlay[] {
  const view = new PickedView(document, options.picks);
  const tensors = options.tensors ? tensorInlays(document, view) : [];
  const layers = options.layers ? layerInlays(document, view) : [];
  return [...tensors, ...layers].sort((a, b) => a.offset - b.offset);
}

/** The shape behind each variable that receives a tensor; unknown ones have none. */
function tensorInlays(document: FileAnalysis, view: PickedView): readonly Inlay[] {
  return boundTensors(document).flatMap((bound): Inlay[] => {
    const outputs = view.bindings(bound).map(({ binding }) => binding.output);
    const known = outputs.filter(({ kind }) => kind !== "unknown");
    if (known.length === 0) return [];
    const label = shortened(`: ${commonOutput(known)}`, LONGEST_TENSOR);
    const texts = [...new Set(known.map(output))];
    const tooltip = texts.length > 1 || label.endsWith("…") ? { tooltip: texts.join("\n\n") } : {};
    return [{ offset: bound[0].binding.at.end, kind: "tensor", label, ...tooltip }];
  });
}

function layerInlays(document: FileAnalysis, view: PickedView): readonly Inlay[] {
  const { text } = document;
  return visibleSites(document).map((site) => {
    const lineEnd = text.indexOf("\n", site.at.start);
    const title = siteTitle(view.site(site));
    const label = shortened(`  ${title}`, LONGEST_LAYER);
    return { offset: lineEnd < 0 ? text.length : lineEnd, kind: "layer", label, tooltip: title };
  });
}

function shortened(label: string, longest: number): string {
  return label.length < longest ? label : `${label.slice(0, longest - 2)}…`;
}
