import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { mappingOf } from "../containers/mapping";
import { ClassValue, Dict, type Instance, Tuple, type Value } from "../values";
import { put, selfOf } from "./containerItems";
import { isModule } from "./moduleTree";
import { type NativeCall, native } from "./native";
import { moduleClass } from "./torchModule";

/** Wrappers that spread the batch over devices: in every figure they are the module inside. */

function initialize(call: NativeCall): Value {
  const module = call.get(1, "module") ?? null;
  if (isModule(module) || module instanceof Unknown) put(call, selfOf(call), "module", module);
  else selfOf(call).uncertain ??= new Unknown("the wrapped module is not known");
  return null;
}

function forward(call: NativeCall): Value {
  const self = selfOf(call);
  const module = self.attrs.get("module");
  if (module === undefined) return self.uncertain ?? new Unknown("the wrapped module is not known");
  const { keywords } = call;
  return callValue(call.frame, module, { positional: call.positional.slice(1), keywords }, call.at);
}

function wrapper(name: string, qualifiedName: string): ClassValue {
  const cls = new ClassValue(name, qualifiedName, [moduleClass]);
  cls.attrs.set("__init__", native("__init__", initialize));
  cls.attrs.set("forward", native("forward", forward));
  return cls;
}

/** `functional_call(module, parameters, args, kwargs)`: weights of other values have the same shapes. */
function functionalCall(call: NativeCall): Value {
  const given = call.get(2, "args") ?? null;
  const named = call.get(3, "kwargs") ?? new Dict();
  const positional = given === null ? [] : given instanceof Tuple ? given.items : [given];
  const mapping = mappingOf(call.frame, named, call.at);
  if (!(mapping instanceof Dict)) return mapping ?? new Unknown("the arguments are not known");
  const keywords = new Map([...mapping.entries.values()].map(([name, value]) => [String(name), value]));
  return callValue(call.frame, call.get(0, "module") ?? null, { positional, keywords }, call.at);
}

const dataParallel = wrapper("DataParallel", "torch.nn.DataParallel");
const distributed = wrapper("DistributedDataParallel", "torch.nn.parallel.DistributedDataParallel");

export const torchWrappers: Readonly<Record<string, Value>> = {
  "torch.nn.DataParallel": dataParallel,
  "torch.nn.parallel.DataParallel": dataParallel,
  "torch.nn.parallel.DistributedDataParallel": distributed,
  "torch.nn.parallel.distributed.DistributedDataParallel": distributed,
  "torch.func.functional_call": native("functional_call", functionalCall),
  "torch.nn.utils.stateless.functional_call": native("functional_call", functionalCall),
};

/** What a wrapper holds; any other module is itself. */
export function unwrapped(module: Instance): Instance {
  const isWrapper = module.cls.mro.includes(dataParallel) || module.cls.mro.includes(distributed);
  const inside = isWrapper ? module.attrs.get("module") : undefined;
  return isModule(inside) ? unwrapped(inside) : module;
}
