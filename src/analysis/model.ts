import { type Dim, isKnown, sum } from "../arithmetic/dimension";
import { isUnknown, Unknown } from "../arithmetic/unknown";
import type { LayerNode, Model, Operation } from "../model/graph";
import { callsOf, type LayerCall, totalMacs } from "./calls";
import { countParameters, type ParameterCount, withDescendants } from "./parameters";
import { fieldsOf, type ValueFields } from "./receptiveFields";
import { bytesOfOutput, reasonUnknown, valuesIn } from "./tensors";

/** Everything that is figured out about one layer object in one model. */
export interface LayerFigures {
  readonly layer: LayerNode;
  /** What it holds itself. */
  readonly own: ParameterCount;
  /** What it holds with everything registered below it. */
  readonly parameters: ParameterCount;
  /** Its share of the model's parameters, 0 to 1; undefined where one of the two is not a known number. */
  readonly share: number | undefined;
  readonly calls: readonly LayerCall[];
}

/** Everything that is figured out about one model. */
export interface ModelAnalysis {
  readonly model: Model;
  readonly parameters: ParameterCount;
  /** Multiply-adds of one forward pass, for one sample where the batch is symbolic. */
  readonly macs: Dim;
  /** Bytes of what all layers put out in one forward pass. */
  readonly activationBytes: Dim;
  /** Every layer of the model in the order of its first call; layers never called come last, as registered. */
  readonly layers: readonly LayerFigures[];
  /** Those of them that run though they lie nowhere below the model, so that it does not train them. */
  readonly strangers: readonly LayerFigures[];
  readonly figuresOf: ReadonlyMap<LayerNode, LayerFigures>;
  /** The step that made a tensor, by the tensor's id. */
  readonly producers: ReadonlyMap<number, Operation>;
  /** Worked out when first asked for. */
  readonly fields: ValueFields;
}

/** Figures out one model. */
export function analyseModel(model: Model): ModelAnalysis {
  let fields: ValueFields | undefined;
  const calls = callsOf(model);
  const callsByLayer = new Map<LayerNode, LayerCall[]>();
  for (const call of calls) {
    const others = callsByLayer.get(call.layer);
    if (others) others.push(call);
    else callsByLayer.set(call.layer, [call]);
  }
  const all = withDescendants(model.root);
  const parameters = countParameters(all);
  const layers = [...new Set([...callsByLayer.keys(), ...all])].map((layer) =>
    figures(layer, callsByLayer.get(layer) ?? [], parameters.total),
  );
  return {
    model,
    parameters,
    macs: ofWholeRun(model, totalMacs(model.operations)),
    activationBytes: ofWholeRun(model, layerOutputBytes(calls)),
    layers,
    strangers: layers.length > all.length ? withoutThese(layers, new Set(all)) : [],
    figuresOf: new Map(layers.map((layer) => [layer.layer, layer])),
    producers: new Map(model.operations.flatMap((op) => valuesIn(op.output).map(({ id }) => [id, op]))),
    get fields() {
      fields ??= fieldsOf(model);
      return fields;
    },
  };
}

/** Whether a layer stands in tables: it computes or holds weights itself rather than through others. */
export function isLeaf({ entry, weights, children }: LayerNode): boolean {
  return entry !== undefined || children.length === 0 || (!isUnknown(weights) && weights.length > 0);
}

function figures(layer: LayerNode, calls: readonly LayerCall[], modelTotal: Dim): LayerFigures {
  const own = countParameters([layer]);
  const parameters = layer.children.length === 0 ? own : countParameters(withDescendants(layer));
  return {
    layer,
    own,
    parameters,
    share: shareOf(parameters.total, modelTotal),
    calls,
  };
}

function withoutThese(
  layers: readonly LayerFigures[],
  held: ReadonlySet<LayerNode>,
): readonly LayerFigures[] {
  return layers.filter(({ layer }) => !held.has(layer));
}

function shareOf(part: Dim, whole: Dim): number | undefined {
  return isKnown(part) && isKnown(whole) && whole > 0 ? part / whole : undefined;
}

function layerOutputBytes(calls: readonly LayerCall[]): Dim {
  const ofLayers = calls.filter(
    ({ operation, layer }) => operation !== undefined || layer.entry !== undefined,
  );
  return sum(ofLayers.map(({ output }) => bytesOfOutput(output)));
}

/** A run that broke off has done less than the model does, so a sum over it would be too low. */
function ofWholeRun(model: Model, sumOfRun: Dim): Dim {
  const brokenOff = model.stopped ?? reasonUnknown(model.output);
  return brokenOff === undefined ? sumOfRun : new Unknown(brokenOff);
}
