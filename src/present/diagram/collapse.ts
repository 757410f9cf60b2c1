import type { Diagram, DiagramEdge } from "./graph";

/** What is seen of a diagram while some of its groups are open. */
export interface VisibleDiagram {
  /** Indices of the nodes that are drawn as boxes: steps, ends, and closed groups. */
  readonly boxes: readonly number[];
  /** Indices of the open groups that frame others. */
  readonly frames: readonly number[];
  /** Between boxes. */
  readonly edges: readonly DiagramEdge[];
}

/** Hides what stands in closed groups, and leads its edges to the group. */
export function visible({ nodes, edges }: Diagram, open: ReadonlySet<number>): VisibleDiagram {
  const shownAs = nodes.map((_, index) => outermostClosed(nodes, open, index) ?? index);
  const isFrame = (index: number) => nodes[index]?.kind === "group" && open.has(index);
  const seen = nodes.map((_, index) => index).filter((index) => shownAs[index] === index);
  const found = new Map<string, DiagramEdge>();
  for (const edge of edges) {
    const from = shownAs[edge.from] ?? edge.from;
    const to = shownAs[edge.to] ?? edge.to;
    if (from !== to) found.set(`${from} ${to}`, { from, to });
  }
  return {
    boxes: seen.filter((index) => !isFrame(index)),
    frames: seen.filter(isFrame),
    edges: [...found.values()],
  };
}

/** The group that hides a node. */
function outermostClosed(
  nodes: Diagram["nodes"],
  open: ReadonlySet<number>,
  index: number,
): number | undefined {
  let hiding: number | undefined;
  for (let at = nodes[index]?.parent; at !== undefined; at = nodes[at]?.parent)
    if (!open.has(at)) hiding = at;
  return hiding;
}

/** The groups to open at first: the outer ones, level by level, as long as at most `most` boxes are seen. */
export function openAtFirst(diagram: Diagram, most: number): ReadonlySet<number> {
  let open: ReadonlySet<number> = new Set();
  for (;;) {
    const closed = visible(diagram, open).boxes.filter((index) => diagram.nodes[index]?.kind === "group");
    const next = new Set([...open, ...closed]);
    if (closed.length === 0 || visible(diagram, next).boxes.length > most) return open;
    open = next;
  }
}
