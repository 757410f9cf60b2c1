import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import { callValue } from "../calls";
import { tensorsIn } from "../convert";
import type { Frame } from "../frame";
import type { RecordedCall, Recorder, Step } from "../recorder";
import { callEntry, indexTensor } from "../tensors";
import { type CallArguments, Dict, type Instance, List, TensorValue, Tuple, type Value } from "../values";

/** The tensors that bound the graph of a functional model. */
export interface Graph {
  readonly inputs: Value;
  readonly outputs: Value;
  /** What was recorded while it was built. */
  readonly recorder: Recorder;
}

/** A node of the graph: one operation, or the call of a layer that runs operations of its own. */
export interface GraphNode {
  readonly layer: Instance | undefined;
  readonly inputs: readonly TensorValue[];
  readonly output: Value;
  readonly step: Step | undefined;
  readonly call: RecordedCall | undefined;
}

/**
 * What lies between the inputs and the outputs, in the order it was built. Where a condition that is not known decides
 * what a tensor is, both ways belong to it. A layer whose output is an input of the model is outside.
 */
export function graphSteps(graph: Graph): readonly GraphNode[] {
  const nodes = allNodes(graph.recorder);
  const given = new Set(tensorsIn(graph.inputs).map((t) => t.id));
  const wanted = new Set([...tensorsIn(graph.outputs).flatMap(idsOf), ...given]);
  const kept: GraphNode[] = [];
  for (const node of nodes.toReversed()) {
    const made = tensorsIn(node.output).filter((t) => wanted.has(t.id));
    if (made.length === 0 || (!isStart(node) && made.every((t) => given.has(t.id)))) continue;
    kept.push(node);
    for (const id of node.inputs.flatMap(idsOf)) wanted.add(id);
  }
  return kept.reverse();
}

/** All tensors that a tensor may be. */
export function idsOf({ id, alternatives }: TensorValue): readonly number[] {
  return [id, ...alternatives];
}

/** Whether a node is the InputLayer behind an `Input`. */
export function isStart({ layer, inputs }: GraphNode): boolean {
  return layer?.cls.name === "InputLayer" && inputs.length === 0;
}

/** Steps and outermost calls of layers, in order; what runs inside a call is left to the call. */
function allNodes({ steps, calls }: Recorder): readonly GraphNode[] {
  const nodes: GraphNode[] = [];
  const open = calls.filter((call) => call.depth === 0);
  let next = 0;
  for (let i = 0; i <= steps.length; i++) {
    while (next < open.length && (open[next]?.first ?? 0) <= i && (open[next]?.end ?? 0) <= i) {
      const call = open[next++];
      if (call && call.first === call.end) nodes.push(ofCall(call));
    }
    const call = open[next];
    if (call && call.first === i && call.end > i) {
      nodes.push(ofCall(call));
      i = call.end - 1;
      next++;
      continue;
    }
    const step = steps[i];
    if (step)
      nodes.push({ layer: step.layer, inputs: step.inputs, output: step.output, step, call: undefined });
  }
  return nodes;
}

function ofCall(call: RecordedCall): GraphNode {
  return { layer: call.layer, inputs: call.inputs, output: call.output, step: undefined, call };
}

/** Runs a functional model's graph on other tensors, and with other layers where one stands in for each. */
export function replayGraph(
  frame: Frame,
  graph: Graph,
  input: Value,
  standIn: (layer: Instance) => Instance = (layer) => layer,
): Value {
  const from = tensorsIn(graph.inputs);
  const to = tensorsIn(input);
  if (input instanceof Unknown) return input;
  if (from.length !== to.length) return new Unknown("the model is called with another number of inputs");
  const moved = new Map<number, Value>(from.map((tensor, i) => [tensor.id, to[i] ?? null]));
  for (const node of graphSteps(graph)) {
    const made = tensorsIn(node.output);
    if (made.some((tensor) => moved.has(tensor.id))) continue;
    const output = repeat(frame, node, moved, standIn);
    pair(node.output, output, moved);
  }
  const lost = tensorsIn(graph.outputs).some((tensor) => !moved.has(tensor.id));
  return lost ? new Unknown("the model's graph starts out of sight") : substitute(graph.outputs, moved);
}

/** What a functional model gives for real tensors: of a list of one output, that output. Symbolic ones get the list. */
export function answerOf(outputs: Value): Value {
  const isList = outputs instanceof List || outputs instanceof Tuple;
  const [only, ...others] = isList ? outputs.items : [];
  return only === undefined || others.length > 0 ? outputs : only;
}

function repeat(
  frame: Frame,
  node: GraphNode,
  moved: ReadonlyMap<number, Value>,
  standIn: (layer: Instance) => Instance,
): Value {
  if (node.call) {
    const args: CallArguments = {
      positional: node.call.positional.map((v) => substitute(v, moved)),
      keywords: mapValues(node.call.keywords, moved),
    };
    return callValue(frame, standIn(node.call.layer), args, node.call.at);
  }
  const { step } = node;
  if (!step) return new Unknown("the step is not known");
  const args: CallArguments = {
    positional: step.args.positional.map((v) => substitute(v, moved)),
    keywords: mapValues(step.args.keywords, moved),
  };
  if (step.layer)
    return callValue(frame, standIn(step.layer), { ...args, positional: args.positional.slice(1) }, step.at);
  if (step.name === "getitem") {
    const [x = null, key = null] = args.positional;
    return x instanceof TensorValue
      ? indexTensor(frame, x, key, step.at)
      : new Unknown("the indexed tensor is not known");
  }
  const entry = lookup(step.name);
  return entry?.kind === "function"
    ? callEntry(frame, entry, args, step.at)
    : new Unknown(`${step.name} cannot be repeated`);
}

function mapValues(
  values: ReadonlyMap<string, Value>,
  moved: ReadonlyMap<number, Value>,
): ReadonlyMap<string, Value> {
  return new Map([...values].map(([name, value]) => [name, substitute(value, moved)]));
}

/** Replaces tensors by what stands for them now. */
export function substitute(value: Value, moved: ReadonlyMap<number, Value>): Value {
  if (value instanceof TensorValue) return moved.get(value.id) ?? value;
  if (value instanceof Tuple)
    return new Tuple(
      value.items.map((item) => substitute(item, moved)),
      value.fields,
      value.cls,
    );
  if (value instanceof List)
    return new List(
      value.items.map((item) => substitute(item, moved)),
      value.unknown,
    );
  if (value instanceof Dict)
    return new Dict(
      new Map([...value.entries].map(([k, [key, item]]) => [k, [key, substitute(item, moved)] as const])),
    );
  return value;
}

/** Notes which new tensor stands for which old one. */
function pair(old: Value, made: Value, moved: Map<number, Value>): void {
  if (old instanceof TensorValue) moved.set(old.id, made);
  else if ((old instanceof Tuple || old instanceof List) && (made instanceof Tuple || made instanceof List))
    for (const [i, item] of old.items.entries()) pair(item, made.items[i] ?? null, moved);
  else if (old instanceof Dict && made instanceof Dict)
    for (const [key, [, item]] of old.entries) pair(item, made.entries.get(key)?.[1] ?? null, moved);
  else
    for (const tensor of tensorsIn(old))
      moved.set(tensor.id, made instanceof Unknown ? made : new Unknown("the output changed its form"));
}
