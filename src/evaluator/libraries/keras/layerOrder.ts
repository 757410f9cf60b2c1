import { tensorsIn } from "../../convert";
import type { Instance } from "../../values";
import { type Graph, type GraphNode, graphSteps, idsOf, isStart } from "../kerasGraph";

/** What one place of the graph belongs to: the layer, which may be called several times, or the operation itself. */
type Owner = Instance | GraphNode;

/**
 * The layers of a functional model as `model.layers` lists them: those farthest from the outputs first, those of one
 * depth in the order in which a walk from the outputs back to the inputs meets them. An Input that leads nowhere comes
 * before all others of depth 0. Source: `map_graph` in keras/src/ops/function.py, `Container` in TensorFlow.js.
 */
export function layersInOrder(graph: Graph): readonly Instance[] {
  const nodes = graphSteps(graph);
  const { reached, met } = walkBack(graph, nodes);
  const depths = depthsOf(reached, parentsIn(nodes));
  for (const node of nodes.filter((each) => isStart(each) && !depths.has(ownerOf(each)))) {
    depths.set(ownerOf(node), 0);
    met.set(ownerOf(node), -1);
  }
  return [...depths.keys()]
    .sort((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0) || (met.get(a) ?? 0) - (met.get(b) ?? 0))
    .flatMap((owner) => ("layer" in owner ? [] : [owner]));
}

function ownerOf(node: GraphNode): Owner {
  return node.layer ?? node;
}

/** What makes the tensors that a node takes. */
function parentsIn(nodes: readonly GraphNode[]): (node: GraphNode) => readonly GraphNode[] {
  const makers = makersOf(nodes);
  return ({ inputs }) => inputs.flatMap(idsOf).flatMap((id) => makers.get(id) ?? []);
}

function makersOf(nodes: readonly GraphNode[]): ReadonlyMap<number, GraphNode> {
  return new Map(nodes.flatMap((node) => tensorsIn(node.output).map(({ id }) => [id, node] as const)));
}

interface Walk {
  /** Every node behind the nodes that it needs. */
  readonly reached: readonly GraphNode[];
  /** When each layer or operation was met first. */
  readonly met: Map<Owner, number>;
}

/** Goes from the outputs back to the inputs, depth first. */
function walkBack({ outputs }: Graph, nodes: readonly GraphNode[]): Walk {
  const makers = makersOf(nodes);
  const parents = parentsIn(nodes);
  const seen = new Set<GraphNode>();
  const reached: GraphNode[] = [];
  const met = new Map<Owner, number>();
  const visit = (node: GraphNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (!met.has(ownerOf(node))) met.set(ownerOf(node), met.size);
    for (const parent of parents(node)) visit(parent);
    reached.push(node);
  };
  for (const id of tensorsIn(outputs).flatMap(idsOf)) {
    const maker = makers.get(id);
    if (maker) visit(maker);
  }
  return { reached, met };
}

/** How many steps each layer or operation is away from the outputs, at most. */
function depthsOf(
  reached: readonly GraphNode[],
  parents: (node: GraphNode) => readonly GraphNode[],
): Map<Owner, number> {
  const ofNodes = new Map<GraphNode, number>();
  const depths = new Map<Owner, number>();
  for (const node of reached.toReversed()) {
    const depth = Math.max(ofNodes.get(node) ?? 0, depths.get(ownerOf(node)) ?? 0);
    depths.set(ownerOf(node), depth);
    ofNodes.set(node, depth);
    for (const parent of parents(node)) ofNodes.set(parent, Math.max(depth + 1, ofNodes.get(parent) ?? 0));
  }
  return depths;
}
