import { type VisibleDiagram, visible } from "./collapse";
import type { Diagram, DiagramNode } from "./graph";

/** What is seen of a diagram as a Mermaid flowchart, to be pasted into Markdown. */
export function mermaid(diagram: Diagram, open: ReadonlySet<number>): string {
  const seen = visible(diagram, open);
  const edges = seen.edges.map(({ from, to }) => `  n${from} --> n${to}`);
  return ["flowchart TD", ...inside(diagram, seen, undefined, "  "), ...edges, ""].join("\n");
}

/** The lines of what stands in a group, or outside of all. */
function inside(
  diagram: Diagram,
  seen: VisibleDiagram,
  parent: number | undefined,
  indent: string,
): readonly string[] {
  const isHere = (index: number) => diagram.nodes[index]?.parent === parent;
  const boxes = seen.boxes.filter(isHere).map((index) => `${indent}${box(index, diagram.nodes[index])}`);
  const frames = seen.frames
    .filter(isHere)
    .flatMap((index) => [
      `${indent}subgraph n${index}["${escaped(headingOf(diagram.nodes[index]))}"]`,
      ...inside(diagram, seen, index, `${indent}  `),
      `${indent}end`,
    ]);
  return [...boxes, ...frames];
}

function box(index: number, node: DiagramNode | undefined): string {
  const lines = [headingOf(node), node?.shape ?? "", node?.params ?? ""].filter((line) => line !== "");
  const text = lines.map(escaped).join("<br>");
  const isEnd = node?.kind === "input" || node?.kind === "output";
  return isEnd ? `n${index}(["${text}"])` : `n${index}["${text}"]`;
}

/** `conv1: Conv2d`, or the one name where both are the same. */
export function headingOf(node: DiagramNode | undefined): string {
  if (node === undefined) return "";
  return node.type === "" || node.type === node.title ? node.title : `${node.title}: ${node.type}`;
}

/** Quotes end a label, and `#` starts an entity. */
function escaped(text: string): string {
  return text.replaceAll("#", "#35;").replaceAll('"', "#quot;");
}
