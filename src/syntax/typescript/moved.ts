/** The offsets in a tree. */
const OFFSETS: ReadonlySet<string> = new Set(["start", "end", "nameStart"]);

/** A tree, or a list of trees, that stands elsewhere in the text. */
export function moved<T>(tree: T, by: number): T {
  if (by === 0 || typeof tree !== "object" || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((each) => moved(each, by)) as T;
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(tree))
    copy[name] = OFFSETS.has(name) && typeof value === "number" ? value + by : moved(value, by);
  return copy as T;
}
