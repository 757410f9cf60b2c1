import type { Location } from "../../model/graph";

/** The facts without those at a place that had one already, as when code runs for several layers. */
export function* oncePerPlace<F extends { readonly at: Location }>(facts: Iterable<F>): Iterable<F> {
  const seen = new Set<string>();
  for (const fact of facts) {
    const key = `${fact.at.file}:${fact.at.start}:${fact.at.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield fact;
  }
}
