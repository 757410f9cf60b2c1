import { Unknown } from "../../arithmetic/unknown";
import type {
  Binding,
  Evidence,
  Fault,
  Gap,
  LayerNode,
  Location,
  Model,
  ModuleCall,
  Operation,
  Output,
  Weight,
} from "../../model/graph";
import { tensorsIn } from "../convert";
import { isKerasLayer, type KerasState, trackedIn } from "../libraries/keras/state";
import { childModules, isModule, ownParameters } from "../libraries/moduleTree";
import { isTfjsLayer } from "../libraries/tfjsLayer";
import { isBuffer } from "../libraries/torchState";
import type { RecordedBinding, RecordedCall, Recorder, Step } from "../recorder";
import { Dict, type Instance, List, ParameterValue, TensorValue, Tuple, type Value } from "../values";

/** What one traced run of a model left behind. */
export interface Trace {
  readonly root: Instance;
  readonly name: string;
  readonly at: Location;
  readonly builder?: Location | undefined;
  readonly inputs: readonly { readonly name: string; readonly value: TensorValue }[];
  readonly evidence: Evidence;
  readonly output: Value;
  readonly steps: readonly Step[];
  readonly calls: readonly RecordedCall[];
  readonly bindings: readonly RecordedBinding[];
  readonly faults: readonly Fault[];
  readonly gaps: readonly Gap[];
  readonly stopped: string | undefined;
  /** Sub-layers of a Keras model in Keras' order; undefined for modules that register by attribute. */
  readonly layers: ((model: Instance) => readonly Instance[]) | undefined;
}

/** Turns a trace into the model graph. */
export function extractModel(trace: Trace): Model {
  const nodes = new Map<Instance, LayerNode>();
  const root = nodeOf(trace.root, "", nodes, trace, true);
  const layerNode = (layer: Instance) =>
    nodes.get(layer) ?? nodeOf(layer, `(${layer.cls.name})`, nodes, trace, true);
  const operations = trace.steps.map(
    (step, id): Operation => ({
      id,
      layer: step.layer && layerNode(step.layer),
      name: step.name,
      at: step.at,
      inputs: step.inputs.map((tensor) => ({ id: tensor.id, tensor })),
      output: outputOf(step.output),
      macs: step.macs,
      reach: step.reach,
      problem: step.problem,
      conditional: step.conditional,
    }),
  );
  const calls = trace.calls.map(
    (call): ModuleCall => ({
      layer: layerNode(call.layer),
      at: call.at,
      inputs: call.inputs.map((tensor) => ({ id: tensor.id, tensor })),
      positional: call.positional.map(outputOf),
      output: outputOf(call.output),
      first: call.first,
      end: call.end,
    }),
  );
  return {
    name: trace.name,
    framework: root.framework,
    at: trace.at,
    builder: trace.builder,
    root,
    inputs: trace.inputs.map(({ name, value }) => ({ name, value: { id: value.id, tensor: value } })),
    evidence: trace.evidence,
    output: outputOf(trace.output),
    operations,
    calls,
    bindings: trace.bindings.map(
      ({ name, at, value, within }): Binding => ({
        name,
        at,
        output: outputOf(value),
        within: within && layerNode(within),
      }),
    ),
    losses: [],
    faults: trace.faults,
    gaps: [...trace.gaps, ...gapsOf(trace)],
    stopped: trace.stopped,
  };
}

function nodeOf(
  layer: Instance,
  path: string,
  nodes: Map<Instance, LayerNode>,
  trace: Trace,
  isTrainable: boolean | Unknown,
): LayerNode {
  const known = nodes.get(layer);
  if (known) return known;
  const state = isKerasLayer(layer) ? (layer.state as KerasState | undefined) : undefined;
  const trainable = both(isTrainable, state?.trainable ?? true);
  const entry = layer.config?.entry ?? layer.cls.entry;
  const children: LayerNode[] = [];
  const node: LayerNode = {
    id: layer.id,
    type: layer.cls.name,
    framework: entry?.framework ?? frameworkOf(layer),
    entry,
    args: layer.config?.args,
    path: path || (state?.name ?? ""),
    definedAt: layer.definedAt,
    classAt:
      layer.cls.node && layer.cls.file
        ? { file: layer.cls.file.file, ...layer.cls.node.nameSpan }
        : undefined,
    children,
    weights: weightsOf(layer, state, trainable),
    buffers: buffersOf(layer),
  };
  nodes.set(layer, node);
  for (const [name, child] of childrenOf(layer, path, trace))
    children.push(nodeOf(child, name, nodes, trace, handedOn(layer, trace, isTrainable, trainable)));
  return node;
}

/**
 * What a layer says to its parts about being trained: in Keras only the model itself has a say, since setting the
 * attribute sets that of all parts; in TensorFlow.js every layer has.
 */
function handedOn(
  layer: Instance,
  { root }: Trace,
  fromAbove: boolean | Unknown,
  own: boolean | Unknown,
): boolean | Unknown {
  return layer === root || isTfjsLayer(layer) ? own : fromAbove;
}

/** Truth of two flags that may be unknown; false decides. */
function both(a: boolean | Unknown, b: boolean | Unknown): boolean | Unknown {
  if (a === false || b === false) return false;
  return a instanceof Unknown ? a : b;
}

/** The framework of a class of the user's, or of a model. */
function frameworkOf(layer: Instance): "torch" | "keras" | "tfjs" {
  if (!isKerasLayer(layer)) return "torch";
  return isTfjsLayer(layer) ? "tfjs" : "keras";
}

function childrenOf(layer: Instance, path: string, trace: Trace): readonly (readonly [string, Instance])[] {
  const isTorch: boolean = isModule(layer);
  if (isTorch) return childModules(layer).map(([name, child]) => [path ? `${path}.${name}` : name, child]);
  if (!isKerasLayer(layer)) return [];
  const listed = trace.layers?.(layer) ?? [...layer.attrs.values()].flatMap((value) => trackedIn(value));
  return [...new Set(listed)].map((child) => {
    const name = (child.state as KerasState | undefined)?.name ?? child.cls.name;
    return [path ? `${path}/${name}` : name, child] as const;
  });
}

/** A layer's own weights; unknown when its constructor failed, or it has not been built. */
function weightsOf(
  layer: Instance,
  state: KerasState | undefined,
  trainable: boolean | Unknown,
): readonly Weight[] | Unknown {
  if (layer.uncertain) return layer.uncertain;
  if (layer.weights instanceof Unknown) return layer.weights;
  if (layer.config && layer.weights === undefined) {
    const { entry } = layer.config;
    if (entry.weights ?? entry.nonTrainable)
      return new Unknown("the layer is built on its first call, and none is in sight");
  }
  const isTorch: boolean = isModule(layer);
  const own = isTorch
    ? ownParameters(layer)
    : [...(layer.weights instanceof Map ? layer.weights : []), ...(state?.weights ?? [])];
  const weights: Weight[] = [];
  for (const [name, value] of own) {
    if (value.shape instanceof Unknown) return value.shape;
    weights.push({ id: value.id, name, dims: value.shape, trainable: both(trainable, value.trainable) });
  }
  return weights;
}

function buffersOf(layer: Instance): readonly Weight[] {
  const registered = [...layer.attrs].filter(
    ([name, value]) =>
      value instanceof TensorValue && !(value instanceof ParameterValue) && isBuffer(layer, name),
  );
  const all = [...(layer.buffers ?? []), ...(registered as [string, TensorValue][])];
  return all.flatMap(([name, value]) =>
    value.shape instanceof Unknown ? [] : [{ id: value.id, name, dims: value.shape, trainable: false }],
  );
}

/** A value as the graph shows it: tensors, nested as in the code. */
export function outputOf(value: Value): Output {
  if (value instanceof TensorValue) return { kind: "tensor", value: { id: value.id, tensor: value } };
  if (value instanceof Tuple) return { kind: "sequence", items: value.items.map(outputOf) };
  if (value instanceof List)
    return value.unknown
      ? { kind: "unknown", reason: value.unknown.reason }
      : { kind: "sequence", items: value.items.map(outputOf) };
  if (value instanceof Dict)
    return {
      kind: "mapping",
      items: new Map([...value.entries.values()].map(([key, item]) => [String(key), outputOf(item)])),
    };
  if (value === null) return { kind: "none" };
  return { kind: "unknown", reason: value instanceof Unknown ? value.reason : "it is not a tensor" };
}

/** Where figures stop being known: the first operation on the way whose output is unknown though its inputs are not. */
function gapsOf(trace: Trace): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const step of trace.steps) {
    if (
      step.problem ||
      (!(step.output instanceof Unknown) &&
        tensorsIn(step.output).every((t) => !(t.shape instanceof Unknown)))
    )
      continue;
    if (step.inputs.some((t) => t.shape instanceof Unknown)) continue;
    const shape =
      step.output instanceof Unknown
        ? step.output
        : tensorsIn(step.output).find((t) => t.shape instanceof Unknown)?.shape;
    if (shape instanceof Unknown) gaps.push({ at: step.at, reason: shape.reason });
  }
  return gaps;
}

/** What a recorder holds, as parts of a trace. */
export function tracedParts(recorder: Recorder): Pick<Trace, "steps" | "calls" | "bindings"> {
  return { steps: recorder.steps, calls: recorder.calls, bindings: recorder.bindings };
}
