import { type Dim, product, sum } from "../arithmetic/dimension";
import { Unknown } from "../arithmetic/unknown";
import type { LayerNode, Weight } from "../model/graph";

/** Numbers of values, not bytes. A figure is unknown as soon as one part of it is. */
export interface ParameterCount {
  readonly total: Dim;
  readonly trainable: Dim;
  readonly nonTrainable: Dim;
  /** State that the framework does not count among the parameters. */
  readonly buffers: Dim;
}

/** A layer and everything registered below it, each object once, parents first. */
export function withDescendants(layer: LayerNode): readonly LayerNode[] {
  const seen = new Set<LayerNode>();
  const visit = (node: LayerNode) => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const child of node.children) visit(child);
  };
  visit(layer);
  return [...seen];
}

/** Counts the weights that some layers hold themselves; shared weights count once. */
export function countParameters(layers: readonly LayerNode[]): ParameterCount {
  const weights = new Map<number, Weight>();
  const buffers = new Map<number, Weight>();
  let unknown: Unknown | undefined;
  for (const node of layers) {
    for (const buffer of node.buffers) buffers.set(buffer.id, buffer);
    if (node.weights instanceof Unknown) unknown ??= reasonOf(node, node.weights);
    else for (const weight of node.weights) weights.set(weight.id, weight);
  }
  const all = [...weights.values()];
  const undecided = all.map(({ trainable }) => trainable).find((trainable) => trainable instanceof Unknown);
  return {
    total: unknown ?? sizeOf(all),
    trainable: unknown ?? undecided ?? sizeOf(all.filter((weight) => weight.trainable)),
    nonTrainable: unknown ?? undecided ?? sizeOf(all.filter((weight) => !weight.trainable)),
    buffers: unknown ?? sizeOf([...buffers.values()]),
  };
}

function sizeOf(weights: readonly Weight[]): Dim {
  return sum(weights.map((weight) => product(weight.dims)));
}

/** Names the layer in a reason, so that a model's hover says which part is to blame. */
function reasonOf(node: LayerNode, { reason }: Unknown): Unknown {
  return new Unknown(node.path === "" ? reason : `${node.type} "${node.path}": ${reason}`);
}
