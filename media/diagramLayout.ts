/** Places what is seen of a diagram, from top to bottom. */
import { Graph, layout } from "@dagrejs/dagre";
import { visible } from "../src/present/diagram/collapse";
import type { Diagram, DiagramNode } from "../src/present/diagram/graph";
import { headingOf } from "../src/present/diagram/mermaid";

/** A box or a frame, by its centre, in pixels. */
export interface Placed {
  readonly index: number;
  readonly node: DiagramNode;
  readonly isFrame: boolean;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Frames first, outer ones before inner ones. */
  readonly placed: readonly Placed[];
  /** The points of each edge's line. */
  readonly lines: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

export const LINE_HEIGHT = 16;
export const PADDING = 10;
/** Room for a frame's heading above what it holds. */
const HEADING = 14;
const CHARACTER_WIDTH = 7.3;
const NARROWEST = 90;

export function layOut(diagram: Diagram, open: ReadonlySet<number>): Layout {
  const seen = visible(diagram, open);
  const graph = new Graph({ compound: true });
  graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 34, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const index of [...seen.frames, ...seen.boxes])
    graph.setNode(`${index}`, sizeOf(linesOf(diagram, index)));
  for (const index of [...seen.frames, ...seen.boxes]) {
    const parent = diagram.nodes[index]?.parent;
    if (parent !== undefined) graph.setParent(`${index}`, `${parent}`);
  }
  for (const { from, to } of seen.edges) graph.setEdge(`${from}`, `${to}`);
  layout(graph);
  const place =
    (isFrame: boolean) =>
    (index: number): readonly Placed[] => {
      const node = diagram.nodes[index];
      const { x = 0, y = 0, width = 0, height = 0 } = graph.node(`${index}`);
      const above = isFrame ? HEADING : 0;
      const size = { x, y: y - above / 2, width, height: height + above };
      return node ? [{ index, node, isFrame, lines: linesOf(diagram, index), ...size }] : [];
    };
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    placed: [...seen.frames.flatMap(place(true)), ...seen.boxes.flatMap(place(false))],
    lines: graph.edges().map((edge) => graph.edge(edge).points ?? []),
  };
}

/** The name and class, the shape, the parameters. */
function linesOf({ nodes }: Diagram, index: number): readonly string[] {
  const node = nodes[index];
  return [headingOf(node), node?.shape ?? "", node?.params ?? ""].filter((line) => line !== "");
}

function sizeOf(lines: readonly string[]) {
  const longest = Math.max(...lines.map(({ length }) => length));
  return {
    width: Math.max(NARROWEST, longest * CHARACTER_WIDTH + 2 * PADDING),
    height: lines.length * LINE_HEIGHT + PADDING,
  };
}
