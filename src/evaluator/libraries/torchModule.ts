import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { dictionaryOf } from "../attributes/dictionary";
import { getAttribute } from "../attributes/get";
import { storeAttribute } from "../attributes/set";
import { callValue } from "../calls";
import { tensorsIn } from "../convert";
import { complain, type Frame } from "../frame";
import { Raised } from "../raised";
import {
  type CallArguments,
  ClassValue,
  Dict,
  Instance,
  Native,
  NO_KEYWORDS,
  ParameterValue,
  Property,
  type Value,
} from "../values";
import { noteAttribute } from "./layerAttributes";
import { isCatalogueCall } from "./layers";
import { allModules, isModule, ownParameters } from "./moduleTree";
import { type NativeCall, type NativeFunction, native } from "./native";
import { compiledAttribute } from "./torchCompiled";
import { callBetweenHooks, hookMethods } from "./torchHooks";
import { isTraining, modeMethods } from "./torchModes";
import { parameterClass } from "./torchParameter";
import { noteBuffer, stateMethods } from "./torchState";
import { traversalMethods } from "./torchTraversal";

/** torch.nn.Module: registration, traversal and the call of `forward`. */
export const moduleClass = new ClassValue("Module", "torch.nn.Module", []);

/** Whether a module says what it computes. */
export function hasForward(module: Instance): boolean {
  const forward = module.attrs.get("forward") ?? findMethod(module.cls, "forward");
  return forward !== moduleClass.attrs.get("forward");
}

/** `module(...)`: runs `forward`. */
function callModule(frame: Frame, args: CallArguments, at: Location): Value {
  const [self] = args.positional;
  if (!(self instanceof Instance)) return new Unknown("the module is not known");
  return callBetweenHooks(frame, self, args, at, (given) => callForward(frame, self, given, at));
}

function callForward(frame: Frame, self: Instance, args: CallArguments, at: Location): Value {
  const rest = args.positional.slice(1);
  const forward = self.attrs.get("forward") ?? findMethod(self.cls, "forward") ?? null;
  if (isCatalogueCall(forward, self.cls)) return callValue(frame, forward, args, at);
  // A static method takes no `self`, and one of the class takes that.
  const isBound = self.attrs.has("forward") || forward instanceof Property;
  const callee = isBound ? getAttribute(frame, self, "forward", at) : forward;
  const positional = isBound ? rest : args.positional;
  const inputs = [...rest, ...args.keywords.values()].flatMap((value) => tensorsIn(value));
  return frame.run.recorder.call(self, at, inputs, rest, args.keywords, () =>
    callValue(frame, callee, { ...args, positional }, at),
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

/** PyTorch's own constructor takes no arguments, but where the class has it call the next one. */
function initialize(call: NativeCall): Value {
  const self = selfOf(call);
  const [name] = call.keywords.keys();
  const given = call.positional.length;
  if (given < 2 && name === undefined) return null;
  const { run } = call.frame;
  if (findMethod(self.cls, "call_super_init") !== undefined || !isCertain(self) || run.isSpeculative)
    return null;
  const problem =
    name === undefined
      ? `takes 1 positional argument but ${given} were given`
      : `got an unexpected keyword argument '${name}'`;
  const message = `${self.cls.name}.__init__() ${problem}`;
  return complain(call.frame, call.at, "signature", "TypeError", message);
}

/** Whether all classes of a module are the user's own or PyTorch's plain one. */
function isCertain({ cls }: Instance): boolean {
  return cls.mro.every((each) => each === moduleClass || each.node !== undefined);
}

const itself: NativeFunction = (call) => call.positional[0] ?? null;

const nothing: NativeFunction = () => null;

const METHODS: Readonly<Record<string, NativeFunction>> = {
  __init__: initialize,
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
  ...traversalMethods,
  _get_name: (call) => selfOf(call).cls.name,
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
  ...Object.fromEntries(["zero_grad", "extra_repr", "_load_from_state_dict"].map((name) => [name, nothing])),
  ...hookMethods,
  ...modeMethods,
  ...stateMethods,
};

for (const [name, run] of Object.entries(METHODS)) moduleClass.attrs.set(name, native(name, run));

moduleClass.attrs.set("__call__", new Native("__call__", callModule));

/** What every module has beyond what is followed here. */
const UNFOLLOWED: ReadonlySet<string> = new Set([
  "_apply",
  "_backward_hooks",
  "_buffers",
  "_call_impl",
  "_forward_hooks",
  "_forward_pre_hooks",
  "_named_members",
  "_non_persistent_buffers_set",
  "_replicate_for_data_parallel",
  "_save_to_state_dict",
  "_slow_forward",
  "_state_dict_hooks",
  "_version",
  "dump_patches",
  "get_extra_state",
  "ipu",
  "mtia",
  "set_extra_state",
  "set_submodule",
  "xpu",
]);

moduleClass.native = {
  assign: (run, self, name, value) => {
    noteAttribute(run, self, name, value);
    return false;
  },
  attribute: (frame, self, name) => {
    if (name === "training") return isTraining(frame.run, self);
    if (name === "_modules") return dictionaryOf(self, isModule);
    if (name === "_parameters" && self.weights === undefined)
      return dictionaryOf(self, (value) => value instanceof ParameterValue);
    if (name === "_parameters")
      return new Dict(new Map(ownParameters(self).map(([key, p]) => [`s:${key}`, [key, p] as const])));
    if (UNFOLLOWED.has(name)) return new Unknown(`a module's ${name} is not followed`);
    return compiledAttribute(self, name);
  },
};

export const torchModules: Readonly<Record<string, Value>> = {
  "torch.nn.Module": moduleClass,
  "torch.nn.Parameter": parameterClass,
};
