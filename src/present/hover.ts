import { allRuns } from "../analysis";
import type { Location } from "../model/graph";
import { type FileAnalysis, isHere, type Span } from "./document";
import { explainBindings, explainModel, explainSite, explainSteps } from "./explain";

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
export function hover(document: FileAnalysis, offset: number): Hover | undefined {
  const around = subjects(document).filter(
    ({ at }) => isHere(document, at) && at.start <= offset && offset <= at.end,
  );
  const [first, ...others] = around;
  if (!first) return undefined;
  const { at, explain } = others.reduce(
    (best, each) => (sizeOf(each.at) < sizeOf(best.at) ? each : best),
    first,
  );
  return { span: { start: at.start, end: at.end }, markdown: explain() };
}

function sizeOf({ start, end }: Span): number {
  return end - start;
}

/** Everything that can be explained. Of several at one place the first wins. */
function subjects(document: FileAnalysis): readonly Subject[] {
  const { models, sites } = document.analysis;
  const runs = allRuns(document.analysis);
  const steps = runs.flatMap((model) =>
    model.model.operations.map((operation) => ({ at: operation.at, operation, model })),
  );
  const bindings = runs.flatMap(({ model }) => model.bindings);
  return [
    ...models.map((model) => ({ at: model.model.at, explain: () => explainModel(document, model) })),
    ...sites.map((site) => ({ at: site.at, explain: () => explainSite(site) })),
    ...byPlace(bindings).map((group) => ({ at: group[0].at, explain: () => explainBindings(group) })),
    ...byPlace(steps).map((group) => ({ at: group[0].at, explain: () => explainSteps(group) })),
  ];
}

function byPlace<T extends { readonly at: Location }>(
  items: readonly T[],
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = `${item.at.start}:${item.at.end}:${item.at.file}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
