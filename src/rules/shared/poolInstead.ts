import type { Edit, Fix } from "../rule";
import { type FlattenedHead, isChannelsLast, isPlainFlatten, setFeatures } from "./flattening";
import { kerasName } from "./insertLayer";

/** Puts global average pooling in the place of flattening and tells the dense layer behind it. */
export function poolInstead(head: FlattenedHead): Fix | undefined {
  const { dense, map, context } = head;
  const pooled = replacement(head);
  const features = setFeatures(dense, map.channels, context);
  if (!pooled || !features) return undefined;
  return { title: "Pool globally instead of flattening", preferred: false, edits: [...pooled, ...features] };
}

function replacement(head: FlattenedHead): readonly Edit[] | undefined {
  switch (head.dense.framework) {
    case "keras":
      return inKeras(head);
    case "tfjs":
      return inTensorFlowJs(head);
    default:
      return head.isLayer ? layerInTorch(head) : functionInTorch(head);
  }
}

/** `layers.Flatten()` becomes `layers.GlobalAveragePooling2D()`; the dense layer builds itself on what comes. */
function inKeras({ flattening, map, context: { code } }: FlattenedHead): readonly Edit[] | undefined {
  const { name, at } = flattening;
  // Pooling would take channels that stand first for a spatial axis.
  if (!isChannelsLast(map) || !isPlainFlatten(flattening) || name.text !== "Flatten") return undefined;
  const made = kerasName(`GlobalAveragePooling${map.spatial.length}D`, flattening, code);
  return made && [{ at: { ...at, end: name.at.end }, text: made.text }, ...made.imports];
}

/** `tf.layers.flatten()` becomes `tf.layers.globalAveragePooling2d({})`, which wants an object. */
function inTensorFlowJs({ flattening, map }: FlattenedHead): readonly Edit[] | undefined {
  const { name, at, args } = flattening;
  const rank = map.spatial.length;
  if (!isChannelsLast(map) || rank > 2 || !isPlainFlatten(flattening) || name.text !== "flatten")
    return undefined;
  const options = args.map((argument) => ` name: ${argument.text} `).join("");
  return [{ at: { ...at, start: name.at.start }, text: `globalAveragePooling${rank}d({${options}})` }];
}

/** `nn.Flatten()` becomes a container of two; it has no weights, so no names change. */
function layerInTorch({ flattening, map }: FlattenedHead): readonly Edit[] | undefined {
  const { name, receiver, at, args } = flattening;
  if (receiver === undefined || args.length > 0 || name.text !== "Flatten") return undefined;
  const pooling = `${receiver}.AdaptiveAvgPool${map.spatial.length}d(1)`;
  return [
    { at: { ...at, end: at.start }, text: `${receiver}.Sequential(${pooling}, ` },
    { at: { ...at, start: at.end }, text: ")" },
  ];
}

/** `torch.flatten(x, 1)` becomes `torch.mean(x, (2, 3))`, `x.view(…)` becomes `x.mean((2, 3))`. */
function functionInTorch({ flattening, map: { spatial } }: FlattenedHead): readonly Edit[] | undefined {
  const { name, receiver, args } = flattening;
  const axes = `(${spatial.map((_, i) => i + 2).join(", ")}${spatial.length === 1 ? "," : ""})`;
  const replaced = receiver === "torch" ? args.slice(1) : args;
  const [first, last] = [replaced[0], replaced.at(-1)];
  const isWritten = /^(flatten|view|reshape)$/.test(name.text) && name.isAttribute;
  const isFlatten = receiver !== "torch" || (name.text === "flatten" && args[0]?.name === undefined);
  if (!isWritten || !isFlatten || !first || !last) return undefined;
  return [
    { at: name.at, text: "mean" },
    { at: { ...first.at, end: last.at.end }, text: axes },
  ];
}
