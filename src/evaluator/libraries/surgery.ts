import { Unknown } from "../../arithmetic/unknown";
import { setTrainable } from "../attributes/tensors";
import type { Run } from "../run";
import { type CallArguments, Dict, Instance, List, Tuple, type Value } from "../values";
import { isKerasLayer } from "./keras/state";
import { allModules, isModule, ownParameters } from "./moduleTree";

/**
 * What functions that cannot be seen do to the models that they are handed, told by their names: nothing, unless a
 * name speaks of other layers or of freezing.
 */

/** Words of names that speak of layers taken out, put in or exchanged. */
const SURGERY = new Set([
  "replace",
  "swap",
  "substitute",
  "exchange",
  "convert",
  "fuse",
  "fold",
  "merge",
  "prune",
  "slim",
  "inject",
  "insert",
  "graft",
  "adapt",
  "adapter",
  "adapters",
  "lora",
  "loralib",
  "dora",
  "peft",
  "quantize",
  "quantise",
  "quantization",
  "quant",
  "patch",
  "monkeypatch",
  "surgery",
  "modify",
  "rewrite",
  "inflate",
]);
const FREEZING = new Set(["freeze", "unfreeze", "frozen", "trainable"]);

/** Names that hold such a word and yet leave the weights as many as they were. */
const HARMLESS =
  /^convert_(?:sync_batchnorm|.*(?:onnx|state_?dict|weights|tensor|image|batch|label|dtype).*)$/i;

/** The words of a name in snake or camel case. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[_\W]+/);
}

function modelsIn(value: Value, found: Instance[] = []): Instance[] {
  if (value instanceof Instance && (isModule(value) || isKerasLayer(value))) found.push(value);
  else if (value instanceof List || value instanceof Tuple)
    for (const item of value.items) modelsIn(item, found);
  else if (value instanceof Dict) for (const [, item] of value.entries.values()) modelsIn(item, found);
  return found;
}

/** Notes what a function out of sight may have done to the models among its arguments, or to its owner. */
export function noteUnseenCall(run: Run, name: string, args: CallArguments, owner: Value): void {
  const words = HARMLESS.test(name) ? [] : wordsOf(name);
  const isSurgery = words.some((word) => SURGERY.has(word));
  const isFreezing = words.some((word) => FREEZING.has(word));
  if (!isSurgery && !isFreezing) return;
  const models = [owner, ...args.positional, ...args.keywords.values()].flatMap((value) => modelsIn(value));
  for (const model of models) {
    if (isSurgery) model.uncertain ??= new Unknown(`${name}(…) cannot be seen and may change layers`);
    else freezeUnknown(run, model, new Unknown(`${name}(…) cannot be seen and may freeze layers`));
  }
}

function freezeUnknown(run: Run, model: Instance, why: Unknown): void {
  for (const [, module] of allModules(model))
    for (const [, parameter] of ownParameters(module)) setTrainable(run, parameter, why);
}
