import type { Edit, Fix } from "../rule";
import type { CallParts } from "./callParts";
import { type FlattenedHead, isChannelsLast, setFeatures } from "./flattening";
import { insert, kerasName, layerBefore, type WrittenLayer } from "./insertLayer";

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
  const { flattening, map, isLayer, dense, context } = head;
  const rank = map.spatial.length;
  if (dense.framework === "torch")
    return isLayer ? layerInTorch(flattening, rank) : functionInTorch(head, features);
  const pooling = isChannelsLast(map) ? poolingLayer(head, rank) : undefined;
  return pooling && layerBefore(flattening, pooling, context.code);
}

/** The pooling layer of Keras or TensorFlow.js as the file writes its flattening. */
function poolingLayer({ flattening, dense, context }: FlattenedHead, rank: number): WrittenLayer | undefined {
  const { name, module } = flattening;
  if (dense.framework === "keras" && name.text === "Flatten") {
    const made = kerasName(`MaxPooling${rank}D`, flattening, context.code);
    return made && { ...made, text: `${made.text}(${POOL})` };
  }
  return dense.framework === "tfjs" && name.text === "flatten" && module !== undefined
    ? { text: `${module}.maxPooling${rank}d({ poolSize: ${POOL} })`, imports: [] }
    : undefined;
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
