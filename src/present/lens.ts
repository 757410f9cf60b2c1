import { type FileAnalysis, isHere, type Span } from "./document";
import { layerLenses } from "./layerLens";
import { modelLenses } from "./modelLens";
import type { PickedInstance } from "./picks";

/** A line of figures above a model or a layer. */
export interface Lens {
  readonly span: Span;
  /** An action says what a click does; the others are figures. */
  readonly kind: "model" | "layer" | "warning" | "problem" | "action";
  readonly title: string;
  readonly tooltip?: string;
  /** What a click does. */
  readonly command?: LensCommand;
}

/** `model` is an index into {@link FileAnalysis.models}; "pick" asks for the instance to look at. */
export type LensCommand =
  | { readonly kind: "summary" | "diagram"; readonly model: number }
  | { readonly kind: "pick" };

/** Which figures are wanted; findings always show. `picks` chooses among the instances of a class. */
export interface LensOptions {
  readonly models: boolean;
  readonly layers: boolean;
  readonly picks?: readonly PickedInstance[];
}

/** The lenses of a file, in the order of the code. Those of one line stand beside each other in this order. */
export function lenses(
  document: FileAnalysis,
  options: LensOptions = { models: true, layers: true },
): readonly Lens[] {
  const ofModels = options.models ? modelLenses(document) : [];
  const ofLayers = options.layers ? layerLenses(document, options.picks) : [];
  return [...ofModels, ...ofLayers, ...findingLenses(document)].sort((a, b) => a.span.start - b.span.start);
}

const LONGEST_FINDING = 90;

function findingLenses(document: FileAnalysis): readonly Lens[] {
  return document.found.flatMap(({ at, lens, message, severity }): Lens[] => {
    const isShown = severity === "error" || severity === "warning";
    if (!isShown || lens === undefined || !isHere(document, at)) return [];
    const text = lens.length > LONGEST_FINDING ? `${lens.slice(0, LONGEST_FINDING - 1)}…` : lens;
    const [kind, sign] = severity === "error" ? (["problem", "✗"] as const) : (["warning", "⚠"] as const);
    return [{ span: at, kind, title: `${sign} ${text}`, tooltip: message }];
  });
}
