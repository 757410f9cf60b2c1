import { allRuns } from "../analysis";
import type { Location } from "../model/graph";
import { type FileAnalysis, isHere, type Span } from "./document";
import { explainBindings, explainModel, explainSite, explainSteps } from "./explain";
import { blockSites } from "./layerLens";
import { boundTensors, byPlace, type PickedInstance, PickedView } from "./picks";

/** What a hover shows, with the place that it is about. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Something that can be explained, with the place where it stands. */
interface Subject {
  readonly at: Location;
  readonly explain: () => string;
}

/** What stands at an offset, with its arithmetic; undefined where there is nothing to say. */
export function hover(
  document: FileAnalysis,
  offset: number,
  picks: readonly PickedInstance[] = [],
): Hover | undefined {
  const found = smallestAround(document, offset, subjects(document, new PickedView(document, picks)));
  if (!found) return undefined;
  return { span: { start: found.at.start, end: found.at.end }, markdown: found.explain() };
}

/** The place to explain for a cursor: what stands at it, or else what begins first in its line. */
export function explainedAt(document: FileAnalysis, offset: number, line: Span): Span | undefined {
  const all = subjects(document, new PickedView(document));
  const inLine = all.filter(
    ({ at }) => isHere(document, at) && at.start >= line.start && at.start <= line.end,
  );
  const [first] = inLine.sort((a, b) => a.at.start - b.at.start);
  return (smallestAround(document, offset, all) ?? first)?.at;
}

function smallestAround(
  document: FileAnalysis,
  offset: number,
  all: readonly Subject[],
): Subject | undefined {
  const around = all.filter(({ at }) => isHere(document, at) && at.start <= offset && offset <= at.end);
  const [first, ...others] = around;
  return first && others.reduce((best, each) => (sizeOf(each.at) < sizeOf(best.at) ? each : best), first);
}

function sizeOf({ start, end }: Span): number {
  return end - start;
}

/** Everything that can be explained. Of several at one place the first wins. */
function subjects(document: FileAnalysis, view: PickedView): readonly Subject[] {
  const { models, sites } = document.analysis;
  const steps = allRuns(document.analysis).flatMap((model) =>
    model.model.operations.map((operation) => ({ operation, model })),
  );
  return [
    ...models.map((model) => ({ at: model.model.at, explain: () => explainModel(document, model) })),
    ...[...sites, ...blockSites(document)].map((site) => ({
      at: site.at,
      explain: () => explainSite(view.site(site)),
    })),
    ...boundTensors(document).map((bound) => ({
      at: bound[0].binding.at,
      explain: () => explainBindings(view.bindings(bound)),
    })),
    ...byPlace(steps, ({ operation }) => operation.at).map((group) => ({
      at: group[0].operation.at,
      explain: () => explainSteps(view.steps(group)),
    })),
  ];
}
