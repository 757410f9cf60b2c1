import type { ModelAnalysis } from "../../analysis/model";
import type { FlattenedMap } from "../../analysis/provenance";
import { dimsOf, valuesIn } from "../../analysis/tensors";
import type { LayerNode, Location } from "../../model/graph";
import type { Edit, RuleContext } from "../rule";
import { argumentOf, type CallParts } from "./callParts";
import type { Code } from "./code";

/** A dense layer behind a flattened map, where both are written in a way that can be edited. */
export interface FlattenedHead {
  readonly analysis: ModelAnalysis;
  readonly dense: LayerNode;
  readonly map: FlattenedMap;
  /** The call that flattens, or that makes the layer which does. */
  readonly flattening: CallParts;
  readonly isLayer: boolean;
  readonly context: RuleContext;
}

/** The written head; undefined where something else takes the flattened tensor, or it cannot be edited. */
export function flattenedHead(
  analysis: ModelAnalysis,
  dense: LayerNode,
  map: FlattenedMap,
  context: RuleContext,
): FlattenedHead | undefined {
  const isLayer = map.by.layer !== undefined;
  const at = isLayer ? map.by.layer?.definedAt : map.by.at;
  const flattening = at && context.code.callParts(at);
  if (!flattening || usersOf(analysis, map) !== 1 || !isMadeOnce(context, dense)) return undefined;
  return { analysis, dense, map, flattening, isLayer, context };
}

function usersOf({ model }: ModelAnalysis, { by }: FlattenedMap): number {
  const flat = new Set(valuesIn(by.output).map(({ id }) => id));
  return model.operations.filter(({ inputs }) => inputs.some(({ id }) => flat.has(id))).length;
}

/** Whether the code that makes a layer runs once, so that what is written there is about this layer only. */
export function isMadeOnce({ analysis: { sites } }: RuleContext, { definedAt }: LayerNode): boolean {
  const site = sites.find(
    ({ at }) => at.file === definedAt?.file && at.start === definedAt.start && at.end === definedAt.end,
  );
  return site?.instances.length === 1;
}

/** Whether the channels stand last, as Keras' pooling layers take them to. */
export function isChannelsLast({ map, channels }: FlattenedMap): boolean {
  return dimsOf(map)?.at(-1) === channels;
}

/** Writes a number in the place of an expression; undefined where that is for the function's callers to say. */
export function setTo(at: Location, value: number, code: Code): readonly Edit[] | undefined {
  return code.isOfParameters(at) ? undefined : [{ at, text: String(value) }];
}

/** What the flattening layer of Keras or TensorFlow.js is given: at most its name, which every layer takes. */
export function isPlainFlatten({ args, hasStarred }: CallParts): boolean {
  return !hasStarred && args.every(({ name }) => name === "name");
}

/**
 * Writes how many features a dense layer takes; nothing where it finds out by itself, undefined where the argument
 * is not written.
 */
export function setFeatures(
  layer: LayerNode,
  features: number,
  { code }: RuleContext,
): readonly Edit[] | undefined {
  if (layer.entry?.name !== "torch.nn.Linear") return [];
  const parts = layer.definedAt && code.callParts(layer.definedAt);
  const argument = parts && argumentOf(parts, 0, "in_features");
  return argument && setTo(argument.value, features, code);
}
