import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import { callFunction } from "../../catalogue/apply";
import type { FunctionEntry } from "../../catalogue/entry";
import { LayerConfig } from "../../catalogue/values";
import { toArg } from "../convert";
import { failAt } from "../frame";
import { Instance, type Native, TensorValue, type Value } from "../values";
import { reconfigure } from "./layers";
import { type NativeCall, native } from "./native";

/** Functions of PyTorch that put another form in the place of a layer's weight, in the layer itself. */

const UTILITIES = "torch.nn.utils.";

const FORMS = [
  "weight_norm",
  "spectral_norm",
  "parametrizations.weight_norm",
  "parametrizations.spectral_norm",
  "parametrizations.orthogonal",
];

function reform(call: NativeCall, entry: FunctionEntry): Value {
  const module = call.get(0, "module") ?? null;
  if (!(module instanceof Instance)) return module;
  if (!module.config || call.frame.run.heap.isForked) return doubt(module, entry.shortName);
  const keywords = new Map([...call.keywords].map(([name, value]) => [name, toArg(value)] as const));
  const { problem, output } = callFunction(entry, call.positional.map(toArg), keywords);
  if (problem) return failAt(call.frame, call.at, problem);
  if (!(output instanceof LayerConfig)) return doubt(module, entry.shortName);
  const name = call.get(1, "name") ?? "weight";
  const plain = module.weights instanceof Map ? module.weights.get(String(name)) : undefined;
  reconfigure(call.frame, module, output);
  // The weight itself stays readable, but is a parameter no more.
  if (plain)
    module.attrs.set(String(name), new TensorValue(call.frame.run.newId(), plain.shape, plain.dtype));
  return module;
}

/** Gives the layer its weight back as its class declares it. */
function restore(call: NativeCall): Value {
  const module = call.get(0, "module") ?? null;
  if (!(module instanceof Instance) || !module.config) return module;
  const entry = lookup(module.config.entry.name);
  if (entry?.kind !== "layer" || call.frame.run.heap.isForked) return doubt(module, "remove_weight_norm");
  module.attrs.delete(String(call.get(1, "name") ?? "weight"));
  reconfigure(call.frame, module, new LayerConfig(entry, module.config.args));
  return module;
}

function doubt(module: Instance, name: string): Value {
  module.uncertain ??= new Unknown(`${name}(…) may have changed the weights of this layer`);
  return module;
}

function formOf(name: string): readonly (readonly [string, Native])[] {
  const entry = lookup(`${UTILITIES}${name}`);
  if (entry?.kind !== "function") return [];
  return [[entry.name, native(name, (call) => reform(call, entry))]];
}

export const torchParametrization: Readonly<Record<string, Value>> = {
  ...Object.fromEntries(FORMS.flatMap(formOf)),
  [`${UTILITIES}remove_weight_norm`]: native("remove_weight_norm", restore),
  [`${UTILITIES}remove_spectral_norm`]: native("remove_spectral_norm", restore),
};
