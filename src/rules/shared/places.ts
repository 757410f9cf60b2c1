import type { Location } from "../../model/graph";

/** The facts without those at a place that had one already, as when code runs for several layers. */
export function oncePerPlace<F extends { readonly at: Location }>(facts: Iterable<F>): readonly F[] {
  const kept: F[] = [];
  for (const fact of facts) {
    const { file, start, end } = fact.at;
    const isSame = ({ at }: F) => at.start === start && at.end === end && at.file === file;
    if (!kept.some(isSame)) kept.push(fact);
  }
  return kept;
}
