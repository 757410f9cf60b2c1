import type { ModelAnalysis } from "../../analysis/model";
import type { FlattenedMap } from "../../analysis/provenance";
import { dimsOf, valuesIn } from "../../analysis/tensors";
import type { LayerNode, Location } from "../../model/graph";
import type { Edit, Fix } from "../rule";
import { argumentOf, type CallParts } from "./callParts";

type PartsOf = (call: Location) => CallParts | undefined;

/**
 * Puts global average pooling in the place of flattening and tells the dense layer behind it. Only where both are
 * written in a way that can be edited, and nothing else takes the flattened tensor.
 */
export function poolInstead(
  analysis: ModelAnalysis,
  dense: LayerNode,
  map: FlattenedMap,
  partsOf: PartsOf,
): Fix | undefined {
  if (usersOf(analysis, map) !== 1) return undefined;
  const isLayer = map.by.layer !== undefined;
  const at = isLayer ? map.by.layer?.definedAt : map.by.at;
  const flattening = at && partsOf(at);
  if (!flattening) return undefined;
  if (dense.framework === "keras") {
    const pooled = inKeras(flattening, map);
    return pooled && fix([pooled]);
  }
  if (dense.framework === "tfjs") {
    const pooled = inTensorFlowJs(flattening, map);
    return pooled && fix([pooled]);
  }
  const features = inFeatures(dense, map, partsOf);
  const pooled = isLayer ? layerInTorch(flattening, map) : functionInTorch(flattening, map);
  return features && pooled && fix([...pooled, features]);
}

function fix(edits: readonly Edit[]): Fix {
  return { title: "Pool globally instead of flattening", preferred: false, edits };
}

function usersOf({ model }: ModelAnalysis, { by }: FlattenedMap): number {
  const flat = new Set(valuesIn(by.output).map(({ id }) => id));
  return model.operations.filter(({ inputs }) => inputs.some(({ id }) => flat.has(id))).length;
}

/** `layers.Flatten()` becomes `layers.GlobalAveragePooling2D()`; the dense layer builds itself on what comes. */
function inKeras({ name, args }: CallParts, { map, spatial, channels }: FlattenedMap): Edit | undefined {
  // Pooling would take channels that stand first for a spatial axis.
  const isChannelsLast = dimsOf(map)?.at(-1) === channels;
  if (!isChannelsLast || args.length > 0 || !name.isAttribute || name.text !== "Flatten") return undefined;
  return { at: name.at, text: `GlobalAveragePooling${spatial.length}D` };
}

/** `tf.layers.flatten()` becomes `tf.layers.globalAveragePooling2d({})`, which wants an object. */
function inTensorFlowJs(
  { name, at, args }: CallParts,
  { map, spatial, channels }: FlattenedMap,
): Edit | undefined {
  const isChannelsLast = dimsOf(map)?.at(-1) === channels;
  const isKnown = spatial.length === 1 || spatial.length === 2;
  if (!isChannelsLast || !isKnown || args.length > 0 || name.text !== "flatten") return undefined;
  return { at: { ...at, start: name.at.start }, text: `globalAveragePooling${spatial.length}d({})` };
}

/** `nn.Flatten()` becomes a container of two; it has no weights, so no names change. */
function layerInTorch(
  { name, receiver, at, args }: CallParts,
  { spatial }: FlattenedMap,
): readonly Edit[] | undefined {
  if (receiver === undefined || args.length > 0 || name.text !== "Flatten") return undefined;
  const pooling = `${receiver}.AdaptiveAvgPool${spatial.length}d(1)`;
  return [
    { at: { ...at, end: at.start }, text: `${receiver}.Sequential(${pooling}, ` },
    { at: { ...at, start: at.end }, text: ")" },
  ];
}

/** `torch.flatten(x, 1)` becomes `torch.mean(x, (2, 3))`, `x.view(…)` becomes `x.mean((2, 3))`. */
function functionInTorch(
  { name, receiver, args }: CallParts,
  { spatial }: FlattenedMap,
): readonly Edit[] | undefined {
  const axes = `(${spatial.map((_, i) => i + 2).join(", ")}${spatial.length === 1 ? "," : ""})`;
  const replaced = receiver === "torch" ? args.slice(1) : args;
  const [first, last] = [replaced[0], replaced.at(-1)];
  const isKnown = /^(flatten|view|reshape)$/.test(name.text) && name.isAttribute;
  if (!isKnown || !first || !last || (receiver === "torch" && name.text !== "flatten")) return undefined;
  return [
    { at: name.at, text: "mean" },
    { at: { ...first.at, end: last.at.end }, text: axes },
  ];
}

function inFeatures(
  { definedAt, entry }: LayerNode,
  { channels }: FlattenedMap,
  partsOf: PartsOf,
): Edit | undefined {
  const parts = definedAt && partsOf(definedAt);
  const argument = parts && argumentOf(parts, 0, "in_features");
  if (entry?.name !== "torch.nn.Linear" || !argument) return undefined;
  return { at: argument.value, text: String(channels) };
}
