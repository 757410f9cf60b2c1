import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { getAttribute } from "../attributes/get";
import { storeAttribute } from "../attributes/set";
import { setTrainable } from "../attributes/tensors";
import { callValue } from "../calls";
import { tensorsIn } from "../convert";
import { complain, type Frame } from "../frame";
import { Iterator } from "../iterator";
import { Raised } from "../raised";
import {
  type CallArguments,
  ClassValue,
  Dict,
  Instance,
  Native,
  NO_KEYWORDS,
  type ParameterValue,
  Tuple,
  type Value,
} from "../values";
import { isCatalogueCall } from "./layers";
import { allModules, childModules, ownParameters } from "./moduleTree";
import { type NativeCall, type NativeFunction, native } from "./native";
import { modeMethods } from "./torchModes";
import { parameterClass } from "./torchParameter";
import { noteBuffer, stateMethods } from "./torchState";

/** torch.nn.Module: registration, traversal and the call of `forward`. */
export const moduleClass = new ClassValue("Module", "torch.nn.Module", []);

/** Whether a module says what it computes. */
export function hasForward(module: Instance): boolean {
  const forward = module.attrs.get("forward") ?? findMethod(module.cls, "forward");
  return forward !== moduleClass.attrs.get("forward");
}

/** `module(...)`: runs `forward`. */
function callModule(frame: Frame, args: CallArguments, at: Location): Value {
  const [self, ...rest] = args.positional;
  if (!(self instanceof Instance)) return new Unknown("the module is not known");
  const forward = self.attrs.get("forward") ?? findMethod(self.cls, "forward") ?? null;
  const positional = self.attrs.has("forward") ? rest : args.positional;
  if (isCatalogueCall(forward, self.cls)) return callValue(frame, forward, args, at);
  const inputs = [...rest, ...args.keywords.values()].flatMap((value) => tensorsIn(value));
  return frame.run.recorder.call(self, at, inputs, rest, args.keywords, () =>
    callValue(frame, forward, { ...args, positional }, at),
  );
}

function selfOf(call: NativeCall): Instance {
  const self = call.positional[0];
  return self instanceof Instance ? self : new Instance(0, moduleClass);
}

function register(call: NativeCall): Value {
  const name = call.get(1, "name") ?? null;
  const value = call.get(2, "module") ?? call.keywords.get("param") ?? null;
  const self = selfOf(call);
  if (typeof name === "string") storeAttribute(call.frame, self, name, value);
  else self.uncertain ??= name instanceof Unknown ? name : new Unknown("a layer's name is not known");
  return null;
}

function registerBuffer(call: NativeCall): Value {
  const name = call.get(1, "name") ?? null;
  if (typeof name !== "string") return null;
  const self = selfOf(call);
  storeAttribute(call.frame, self, name, call.get(2, "tensor") ?? null);
  noteBuffer(self, name, (call.get(3, "persistent") ?? true) === true);
  return null;
}

function uncertainOr(call: NativeCall, list: () => readonly Value[]): Value {
  const self = selfOf(call);
  const open = allModules(self).find(([, m]) => m.uncertain)?.[1].uncertain;
  return open ? Iterator.over([], open) : Iterator.over(list());
}

function parameters(call: NativeCall): readonly (readonly [string, ParameterValue])[] {
  const seen = new Set<ParameterValue>();
  return allModules(selfOf(call)).flatMap(([path, module]) =>
    ownParameters(module).flatMap(([name, parameter]) => {
      if (seen.has(parameter)) return [];
      seen.add(parameter);
      return [[path ? `${path}.${name}` : name, parameter] as const];
    }),
  );
}

/** `module.apply(f)`: `f` of every module, the inner ones first; most initialise, some freeze or exchange layers. */
function applyToAll(call: NativeCall): Value {
  const [self = null, func = null] = call.positional;
  const { run } = call.frame;
  run.tries++;
  try {
    for (const [, module] of allModules(selfOf(call)).toReversed())
      callValue(call.frame, func, { positional: [module], keywords: NO_KEYWORDS }, call.at);
  } catch (thrown) {
    // What goes wrong in an initialiser is not told: it works on values, which are not followed.
    if (!(thrown instanceof Raised)) throw thrown;
  } finally {
    run.tries--;
  }
  return self;
}

const itself: NativeFunction = (call) => call.positional[0] ?? null;

const nothing: NativeFunction = () => null;

const pair = ([name, value]: readonly [string, Value]) => new Tuple([name, value]);

const METHODS: Readonly<Record<string, NativeFunction>> = {
  __init__: nothing,
  forward: (call) =>
    complain(
      call.frame,
      call.at,
      "unsupported",
      "NotImplementedError",
      `Module [${selfOf(call).cls.name}] is missing the required "forward" function`,
    ),
  add_module: register,
  register_module: register,
  register_parameter: register,
  register_buffer: registerBuffer,
  __setattr__: (call) => {
    const name = call.get(1) ?? null;
    if (typeof name === "string") storeAttribute(call.frame, selfOf(call), name, call.get(2) ?? null);
    return null;
  },
  parameters: (call) => uncertainOr(call, () => parameters(call).map(([, p]) => p)),
  named_parameters: (call) => uncertainOr(call, () => parameters(call).map(pair)),
  buffers: () => Iterator.over([]),
  named_buffers: () => Iterator.over([]),
  children: (call) =>
    uncertainOr(call, () => [...new Set(childModules(selfOf(call)).map(([, child]) => child))]),
  named_children: (call) => uncertainOr(call, () => childModules(selfOf(call)).map(pair)),
  modules: (call) => uncertainOr(call, () => allModules(selfOf(call)).map(([, module]) => module)),
  named_modules: (call) => uncertainOr(call, () => allModules(selfOf(call)).map(pair)),
  get_submodule: (call) => {
    const path = call.get(1) ?? null;
    if (typeof path !== "string") return new Unknown("the sub-module's name is not known");
    return path
      .split(".")
      .reduce<Value>(
        (owner, name) => getAttribute(call.frame, owner, name, call.at),
        call.positional[0] ?? null,
      );
  },
  requires_grad_: (call) => {
    const flag = call.get(1, "requires_grad") ?? true;
    for (const [, parameter] of parameters(call)) setTrainable(call.frame.run, parameter, flag);
    return call.positional[0] ?? null;
  },
  apply: applyToAll,
  ...Object.fromEntries(
    [
      "to",
      "cuda",
      "cpu",
      "half",
      "float",
      "double",
      "bfloat16",
      "type",
      "share_memory",
      "to_empty",
      "compile",
    ].map((name) => [name, itself]),
  ),
  ...Object.fromEntries(
    [
      "zero_grad",
      "register_forward_hook",
      "register_forward_pre_hook",
      "register_full_backward_hook",
      "extra_repr",
      "_load_from_state_dict",
    ].map((name) => [name, nothing]),
  ),
  ...modeMethods,
  ...stateMethods,
};

for (const [name, run] of Object.entries(METHODS)) moduleClass.attrs.set(name, native(name, run));

moduleClass.attrs.set("__call__", new Native("__call__", callModule));

moduleClass.native = {
  attribute: (_frame, self, name) => {
    // Figures are those of evaluation: what model.eval() computes.
    if (name === "training") return false;
    if (name === "_modules")
      return new Dict(new Map(childModules(self).map(([key, child]) => [`s:${key}`, [key, child] as const])));
    if (name === "_parameters")
      return new Dict(new Map(ownParameters(self).map(([key, p]) => [`s:${key}`, [key, p] as const])));
    return name === "_buffers" ? new Dict() : undefined;
  },
};

export const torchModules: Readonly<Record<string, Value>> = {
  "torch.nn.Module": moduleClass,
  "torch.nn.Parameter": parameterClass,
};
