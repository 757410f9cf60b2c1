import { followersOf } from "../../analysis/followers";
import type { ModelAnalysis } from "../../analysis/model";
import { isUnknown } from "../../arithmetic/unknown";
import type { LayerNode } from "../../model/graph";
import type { Edit, Fix, RuleContext } from "../rule";
import { argumentOf, withValue } from "./callParts";
import { isPointwise } from "./chains";
import { type FlattenedHead, isMadeOnce, setFeatures, setTo } from "./flattening";
import { isOf } from "./layerKinds";

/** A hidden layer below this tells little apart. */
const FEWEST_UNITS = 16;

/**
 * How many units a hidden layer of so many features may have to stay below a number of parameters: a power of two,
 * at most half of what it has. Undefined where even few are too many.
 */
export function fewerUnits(features: number, units: number, limit: number): number | undefined {
  const most = Math.min(units / 2, limit / (features + 1));
  return most < FEWEST_UNITS ? undefined : 2 ** Math.floor(Math.log2(most));
}

/** Whether another dense layer takes what a dense layer puts out, past activations and the like. */
export function isHidden(analysis: ModelAnalysis, dense: LayerNode): boolean {
  return layersBehind(analysis, dense) !== undefined;
}

/** Gives the dense layer fewer units and tells the layers behind it, up to the next dense one. */
export function withFewerUnits({ analysis, dense, context }: FlattenedHead, units: number): Fix | undefined {
  const behind = layersBehind(analysis, dense) ?? [];
  const edits = [setUnits(dense, units, context), ...behind.map((layer) => told(layer, units, context))];
  const written = edits.filter((edit) => edit !== undefined);
  if (behind.length === 0 || written.length < edits.length) return undefined;
  return { title: `Reduce to ${units} units`, preferred: false, edits: written.flat() };
}

/** The layers that must know the number of units; undefined where the answer itself, or anything else, does. */
function layersBehind({ model }: ModelAnalysis, dense: LayerNode): readonly LayerNode[] | undefined {
  const followers = followersOf(model);
  const step = model.operations.find(({ layer }) => layer === dense);
  const found: LayerNode[] = [];
  let next = step && followers.get(step);
  while (next && isPointwise(next) && !isOf(next.layer, "dense")) {
    if (next.layer && hasWeights(next.layer)) found.push(next.layer);
    next = followers.get(next);
  }
  return next?.layer && isOf(next.layer, "dense") ? [...found, next.layer] : undefined;
}

function hasWeights({ weights }: LayerNode): boolean {
  return isUnknown(weights) || weights.length > 0;
}

function setUnits(dense: LayerNode, units: number, { code }: RuleContext): readonly Edit[] | undefined {
  const parts = dense.definedAt && code.callParts(dense.definedAt);
  const position = dense.entry?.name === "torch.nn.Linear" ? 1 : 0;
  const name = dense.framework === "torch" ? "out_features" : "units";
  const argument = parts && argumentOf(parts, position, name);
  if (!argument || code.isOfParameters(argument.value)) return undefined;
  return [withValue(argument, String(units))];
}

/** What a layer must be told of the features that reach it; Keras and lazy layers find out by themselves. */
function told(layer: LayerNode, features: number, context: RuleContext): readonly Edit[] | undefined {
  if (layer.framework !== "torch") return [];
  if (!isMadeOnce(context, layer)) return undefined;
  if (isOf(layer, "dense")) return setFeatures(layer, features, context);
  const parts = layer.definedAt && context.code.callParts(layer.definedAt);
  const argument = parts && argumentOf(parts, 0, "num_features");
  if (layer.entry?.name === "torch.nn.LazyBatchNorm1d") return [];
  if (layer.entry?.name !== "torch.nn.BatchNorm1d" || !argument) return undefined;
  return setTo(argument.value, features, context.code);
}
