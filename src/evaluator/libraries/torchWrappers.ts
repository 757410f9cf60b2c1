import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { ClassValue, type Instance, type Value } from "../values";
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

const dataParallel = wrapper("DataParallel", "torch.nn.DataParallel");
const distributed = wrapper("DistributedDataParallel", "torch.nn.parallel.DistributedDataParallel");

export const torchWrappers: Readonly<Record<string, Value>> = {
  "torch.nn.DataParallel": dataParallel,
  "torch.nn.parallel.DataParallel": dataParallel,
  "torch.nn.parallel.DistributedDataParallel": distributed,
  "torch.nn.parallel.distributed.DistributedDataParallel": distributed,
};

/** What a wrapper holds; any other module is itself. */
export function unwrapped(module: Instance): Instance {
  const isWrapper = module.cls.mro.includes(dataParallel) || module.cls.mro.includes(distributed);
  const inside = isWrapper ? module.attrs.get("module") : undefined;
  return isModule(inside) ? unwrapped(inside) : module;
}
