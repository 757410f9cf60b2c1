import type { Location } from "../../model/graph";
import type { Edit, Fix } from "../rule";
import type { CallParts } from "./callParts";
import { type FlattenedHead, isChannelsLast, setFeatures } from "./flattening";

/** The size of the windows, and their stride. */
export const POOL = 2;

/** Maps of fewer places on an axis have nothing left to pool. */
const SMALLEST_MAP = 4;

/** The values of the map after pooling; undefined where that would leave too little. */
export function pooledFeatures({ spatial, channels }: FlattenedHead["map"]): number | undefined {
  if (spatial.some((size) => size < SMALLEST_MAP)) return undefined;
  return spatial.reduce((all, size) => all * Math.floor(size / POOL), channels);
}

/** Puts a maximum pooling before the flattening and tells the dense layer behind it. */
export function poolFirst(head: FlattenedHead): Fix | undefined {
  const { dense, map, context } = head;
  const features = pooledFeatures(map);
  const pooled = features === undefined ? undefined : insertion(head, features);
  const told = features === undefined ? undefined : setFeatures(dense, features, context);
  if (!pooled || !told) return undefined;
  const windows = map.spatial.map(() => POOL).join("×");
  return { title: `Pool by ${windows} before flattening`, preferred: false, edits: [...pooled, ...told] };
}

function insertion(head: FlattenedHead, features: number): readonly Edit[] | undefined {
  const { flattening, map, isLayer, dense } = head;
  const rank = map.spatial.length;
  if (dense.framework === "torch")
    return isLayer ? layerInTorch(flattening, rank) : functionInTorch(head, features);
  const { name, module, use } = flattening;
  if (!isChannelsLast(map) || !name.isAttribute || !use || module === undefined) return undefined;
  if (dense.framework === "keras" && name.text === "Flatten")
    return before(flattening, `${module}.MaxPooling${rank}D(${POOL})`);
  if (dense.framework === "tfjs" && name.text === "flatten")
    return before(flattening, `${module}.maxPooling${rank}d({poolSize: ${POOL}})`);
  return undefined;
}

/** Another layer before the one that a call makes. */
function before({ at, use }: CallParts, layer: string): readonly Edit[] | undefined {
  if (use?.kind === "item") return [insert(at.start, `${layer}, `, at)];
  if (use?.kind === "applied")
    return [insert(use.input.start, `${layer}${use.method}(`, at), insert(use.input.end, ")", at)];
  if (use?.kind !== "added") return undefined;
  const { statement, receiver, indent, end } = use;
  return [insert(statement.start, `${receiver}.add(${layer})${end}\n${indent}`, at)];
}

function insert(offset: number, text: string, { file }: Location): Edit {
  return { at: { file, start: offset, end: offset }, text };
}

/** `nn.Flatten()` becomes a container of two; neither has weights, so no names change. */
function layerInTorch({ name, receiver, at }: CallParts, rank: number): readonly Edit[] | undefined {
  if (receiver === undefined || name.text !== "Flatten") return undefined;
  const opening = `${receiver}.Sequential(${receiver}.MaxPool${rank}d(${POOL}), `;
  return [insert(at.start, opening, at), insert(at.end, ")", at)];
}

/** `torch.flatten(x, 1)` gets `torch.max_pool2d(x, 2)`, `x.view(…)` becomes `torch.max_pool2d(x, 2).view(…)`. */
function functionInTorch({ flattening, map, dense, context }: FlattenedHead, features: number) {
  const { name, receiver, at, args } = flattening;
  if (!name.isAttribute || !/^(flatten|view|reshape)$/.test(name.text)) return undefined;
  const [first, last] = [args[0], args.at(-1)];
  const pool = (module: string) => `${module}.max_pool${map.spatial.length}d(`;
  if (receiver === "torch") {
    if (name.text !== "flatten" || !first) return undefined;
    return [insert(first.value.start, pool("torch"), at), insert(first.value.end, `, ${POOL})`, at)];
  }
  const made = dense.definedAt && context.code.callParts(dense.definedAt);
  const isSizes = name.text !== "flatten";
  // The namespace of the dense layer, `nn`, has the function in its `functional`.
  if (!made?.receiver || !last || (isSizes && args.length !== 2)) return undefined;
  const sized = isSizes && last.text !== "-1" ? [{ at: last.value, text: String(features) }] : [];
  const dot = name.at.start - 1;
  return [insert(at.start, pool(`${made.receiver}.functional`), at), insert(dot, `, ${POOL})`, at), ...sized];
}
