import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { fromArg } from "../convert";
import { complain } from "../frame";
import { truth } from "../operators/truth";
import { ClassValue, Instance, TensorValue, type Value } from "../values";
import { type NativeCall, native } from "./native";

/** What stands behind the tensor in `Embedding.from_pretrained(…)`, and in that of EmbeddingBag. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  "torch.nn.Embedding": ["freeze", "padding_idx", "max_norm", "norm_type", "scale_grad_by_freq", "sparse"],
  "torch.nn.EmbeddingBag": [
    "freeze",
    "max_norm",
    "norm_type",
    "scale_grad_by_freq",
    "mode",
    "sparse",
    "include_last_offset",
    "padding_idx",
  ],
};

/** `from_pretrained` of the class of this name; undefined where it has none. */
export function fromPretrained(name: string): Value | undefined {
  const options = OPTIONS[name];
  return options && native("from_pretrained", (call) => makeFrom(call, options), "class");
}

/** A table whose sizes are those of the tensor that it is given, and which is not trained unless told so. */
function makeFrom(call: NativeCall, options: readonly string[]): Value {
  const { frame, at, positional } = call;
  const [cls] = positional;
  const table = call.get(1, "embeddings") ?? null;
  if (!(cls instanceof ClassValue)) return new Unknown("the class is not known");
  if (!(table instanceof TensorValue))
    return new Unknown("the tensor that a table is made from is not known");
  if (table.shape instanceof Unknown) return table.shape;
  if (table.shape.length !== 2) {
    const rule = "Embeddings parameter is expected to be 2-dimensional";
    return complain(frame, at, "rank", "AssertionError", rule);
  }
  const { freeze, ...others } = Object.fromEntries(
    options.map((option, i) => [option, call.get(i + 2, option)] as const),
  );
  const sizes = table.shape.map((size) => fromArg(frame.run, size, "torch"));
  const given = Object.entries(others).filter((pair): pair is [string, Value] => pair[1] !== undefined);
  const made = callValue(frame, cls, { positional: sizes, keywords: new Map(given) }, at);
  const isFrozen = freeze === undefined ? true : truth(freeze);
  if (made instanceof Instance && made.weights instanceof Map)
    for (const weight of made.weights.values())
      weight.trainable = isFrozen instanceof Unknown ? isFrozen : !isFrozen;
  return made;
}
