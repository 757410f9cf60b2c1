import { Unknown } from "../../arithmetic/unknown";
import { iterate } from "../containers/iterate";
import { Instance, TensorValue, Tuple, type Value } from "../values";
import { type NativeCall, natives } from "./native";

/** torch.nn.utils.prune: a mask beside a weight, which is counted as before. */

const PRUNINGS = [
  "identity",
  "random_unstructured",
  "l1_unstructured",
  "random_structured",
  "ln_structured",
  "custom_from_mask",
];

/** Puts a mask beside a weight of a layer; gives the layer. */
function mask(call: NativeCall, module: Value, name: Value): Value {
  const weight =
    module instanceof Instance && module.weights instanceof Map
      ? module.weights.get(String(name))
      : undefined;
  if (weight && module instanceof Instance) {
    module.buffers ??= new Map();
    const made = new TensorValue(call.frame.run.newId(), weight.shape, weight.dtype);
    module.buffers.set(`${String(name)}_mask`, made);
  }
  return module;
}

/** `global_unstructured([(module, name), …], …)`. */
function maskAll(call: NativeCall): Value {
  const pairs = iterate(call.frame, call.get(0, "parameters") ?? null, call.at);
  if (pairs instanceof Unknown) return null;
  for (const pair of pairs)
    if (pair instanceof Tuple) mask(call, pair.items[0] ?? null, pair.items[1] ?? null);
  return null;
}

/** `remove(module, name)`: the weight keeps what the mask made of it. */
function unmask(call: NativeCall): Value {
  const module = call.get(0, "module") ?? null;
  if (module instanceof Instance) module.buffers?.delete(`${String(call.get(1, "name"))}_mask`);
  return module;
}

const functions = natives({
  ...Object.fromEntries(
    PRUNINGS.map((name) => [
      name,
      (call: NativeCall) => mask(call, call.get(0, "module") ?? null, call.get(1, "name") ?? null),
    ]),
  ),
  global_unstructured: maskAll,
  remove: unmask,
});

export const torchPrune: Readonly<Record<string, Value>> = Object.fromEntries(
  Object.entries(functions).map(([name, value]) => [`torch.nn.utils.prune.${name}`, value]),
);
