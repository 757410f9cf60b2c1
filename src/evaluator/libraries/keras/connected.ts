import { Problem } from "../../../arithmetic/problem";
import { descendsFrom } from "../../ancestry";
import { tensorsIn } from "../../convert";
import type { Run } from "../../run";
import { type Instance, List, Tuple, type Value } from "../../values";
import { type Graph, graphSteps, isStart } from "../kerasGraph";
import { stateOf } from "./state";

/** Why a functional model cannot be made: an output hangs on an Input that is none of its inputs. */
export function disconnected(run: Run, model: Instance, graph: Graph): Problem | undefined {
  const given = new Set(tensorsIn(graph.inputs).map(({ id }) => id));
  const lost = new Map<number, Instance>();
  for (const node of graphSteps(graph)) {
    const made = tensorsIn(node.output).filter(({ id }) => !given.has(id));
    const known = node.inputs.filter(({ alternatives }) => alternatives.length === 0);
    const source = isStart(node) ? node.layer : known.map(({ id }) => lost.get(id)).find((found) => found);
    if (source) for (const { id } of made) lost.set(id, source);
  }
  const outputs = tensorsIn(graph.outputs);
  const index = outputs.findIndex(({ id }) => lost.has(id));
  const source = lost.get(outputs[index]?.id ?? -1);
  return source && worded(run, model, source, pathOf(graph.outputs, index));
}

function worded(run: Run, model: Instance, source: Instance, path: string): Problem {
  if (!descendsFrom(model.cls, "tf.LayersModel"))
    return new Problem("value", "ValueError", `Output with path \`${path}\` is not connected to \`inputs\``);
  const rule = "Graph disconnected: cannot obtain value for tensor [object Object] at layer";
  return new Problem("value", "RuntimeError", `${rule} "${stateOf(run, source).name}".`);
}

/** Where an output stands in the structure that the model is given; alone it has no path. */
function pathOf(outputs: Value, index: number): string {
  return outputs instanceof List || outputs instanceof Tuple ? String(index) : "";
}
