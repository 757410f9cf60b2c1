import type { Location } from "../../model/graph";

/** The facts without those at a place that had one already, as when code runs for several layers. */
export function oncePerPlace<F extends { readonly at: Location }>(facts: Iterable<F>): readonly F[] {
  const all = [...facts];
  if (all.length < 2) return all;
  const seen = new Set<string>();
  return all.filter(({ at: { file, start, end } }) => {
    const key = `${file}:${start}:${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
