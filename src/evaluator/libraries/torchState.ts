import { equal } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { torchSize } from "../../catalogue/torch/shared/losses";
import { findMethod, unknownBaseOf } from "../ancestry";
import { complain } from "../frame";
import { perhapsMissing } from "../openness";
import type { Run } from "../run";
import { Dict, FunctionValue, type Instance, List, TensorValue, Tuple, type Value } from "../values";
import { allModules, childModules, isModule, ownParameters } from "./moduleTree";
import { type NativeCall, type NativeFunction, native } from "./native";

/** What PyTorch's modules save and load: `state_dict()`, `load_state_dict(…)`, and the files between them. */

/** Names of the buffers that `register_buffer` made, by instance; those that are not saved map to false. */
const buffers = new WeakMap<Instance, Map<string, boolean>>();

/** Notes a buffer, and whether it is saved with the module. */
export function noteBuffer(module: Instance, name: string, isSaved: boolean): void {
  const names = buffers.get(module) ?? new Map<string, boolean>();
  buffers.set(module, names.set(name, isSaved));
}

/** Whether an attribute of a module is a registered buffer. */
export function isBuffer(module: Instance, name: string): boolean {
  return buffers.get(module)?.has(name) ?? false;
}

/** Modules with a hook that may change what is saved or loaded. */
const hooked = new WeakSet<Instance>();

const noteHook: NativeFunction = ({ positional: [self] }) => {
  if (isModule(self)) hooked.add(self);
  return new Unknown("hooks are not run");
};

/** The tensors that a module itself saves: its parameters, then its buffers. */
function ownState(module: Instance): readonly (readonly [string, TensorValue])[] {
  const registered = [...module.attrs].filter(
    (pair): pair is [string, TensorValue] =>
      pair[1] instanceof TensorValue && buffers.get(module)?.get(pair[0]) === true,
  );
  return [...ownParameters(module), ...(module.buffers ?? []), ...registered];
}

/** Every module by the prefix of its names, depth first; a shared one under each of its names. */
function prefixed(module: Instance, prefix = ""): readonly (readonly [string, Instance])[] {
  const below = childModules(module).flatMap(([name, child]) => prefixed(child, `${prefix}${name}.`));
  return [[prefix, module], ...below];
}

/** Why what a module saves is not known for certain; undefined where it is. */
function doubtOf(module: Instance): Unknown | undefined {
  for (const [, each] of allModules(module)) {
    if (each.uncertain) return each.uncertain;
    if (each.weights instanceof Unknown) return each.weights;
    const isBuilt = each.config === undefined || each.weights !== undefined;
    const isCustom = CUSTOMIZED.some((name) => findMethod(each.cls, name) instanceof FunctionValue);
    if (!isBuilt || isCustom || hooked.has(each) || unknownBaseOf(each.cls))
      return new Unknown("what is saved depends on code that is not followed");
  }
  return undefined;
}

function stateDict({ frame: { run }, positional: [self] }: NativeCall): Value {
  if (!isModule(self)) return new Unknown("the module is not known");
  const doubt = doubtOf(self);
  if (doubt) return doubt;
  const state = prefixed(self).flatMap(([prefix, module]) =>
    ownState(module).map(([name, { shape, dtype }]) => {
      const saved = new TensorValue(run.newId(), shape, dtype);
      return [`${prefix}${name}`, saved] as const;
    }),
  );
  return new Dict(new Map(state.map(([name, tensor]) => [`s:${name}`, [name, tensor] as const])));
}

/** `load_state_dict(state, strict=True)`: raises where names or sizes differ. */
function loadStateDict(call: NativeCall): Value {
  const { frame, at, positional } = call;
  const [self] = positional;
  const state = call.get(1, "state_dict");
  const result = new Unknown("which names differ is not known");
  if (!isModule(self) || !(state instanceof Dict) || perhapsMissing(state) || doubtOf(self)) return result;
  const given = new Map([...state.entries.values()].map(([key, value]) => [String(key), value] as const));
  const differences = differencesOf(self, given);
  const complaints = complaintsOf(differences, call.get(2, "strict") ?? true);
  if (complaints.length > 0) {
    const message = [`Error(s) in loading state_dict for ${self.cls.name}:`, ...complaints].join("\n\t");
    return complain(frame, at, "value", "RuntimeError", message);
  }
  const [missing, unexpected] = [differences.missing, differences.unexpected].map((names) => new List(names));
  return missing && unexpected
    ? new Tuple([missing, unexpected], ["missing_keys", "unexpected_keys"])
    : result;
}

interface Differences {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  /** Complaints about sizes. */
  readonly sizes: readonly string[];
}

/** Batch normalisation makes this itself for states of old versions, as which names without their layer count. */
const SUPPLIED = /\bnum_batches_tracked$/;

function differencesOf(root: Instance, given: ReadonlyMap<string, Value>): Differences {
  const missing: string[] = [];
  const unexpected: string[] = [];
  const sizes: string[] = [];
  for (const [prefix, module] of prefixed(root)) {
    const own = new Map(ownState(module));
    const children = new Set(childModules(module).map(([name]) => name));
    for (const [name, tensor] of own) {
      const received = given.get(`${prefix}${name}`);
      if (received === undefined) missing.push(...(SUPPLIED.test(name) ? [] : [`${prefix}${name}`]));
      else sizes.push(...sizeComplaint(`${prefix}${name}`, received, tensor));
    }
    for (const key of given.keys()) {
      if (!key.startsWith(prefix)) continue;
      const name = key.slice(prefix.length);
      // Layers of the library may hold weights under names with dots.
      const isKnown = own.has(name) || (name.includes(".") && children.has(name.slice(0, name.indexOf("."))));
      if (!isKnown) unexpected.push(key);
    }
  }
  return { missing, unexpected, sizes };
}

function sizeComplaint(name: string, received: Value, own: TensorValue): readonly string[] {
  if (!(received instanceof TensorValue)) return [];
  const [from, to] = [received.shape, own.shape];
  if (from instanceof Unknown || to instanceof Unknown) return [];
  const differs = from.length !== to.length || from.some((size, i) => equal(size, to[i] ?? size) === false);
  if (!differs) return [];
  const words = `copying a param with shape ${torchSize(received)} from checkpoint`;
  return [`size mismatch for ${name}: ${words}, the shape in current model is ${torchSize(own)}.`];
}

function complaintsOf({ missing, unexpected, sizes }: Differences, strict: Value): readonly string[] {
  const listed = (what: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [`${what} key(s) in state_dict: ${names.map((name) => `"${name}"`).join(", ")}. `];
  if (strict !== true) return sizes;
  return [...listed("Missing", missing), ...listed("Unexpected", unexpected), ...sizes];
}

/** What a class of one's own may save or load in another way. */
const CUSTOMIZED = ["state_dict", "load_state_dict", "_load_from_state_dict", "_save_to_state_dict"];

/** The methods of `torch.nn.Module` that save and load. */
export const stateMethods: Readonly<Record<string, NativeFunction>> = {
  state_dict: stateDict,
  load_state_dict: loadStateDict,
  register_load_state_dict_post_hook: noteHook,
  register_load_state_dict_pre_hook: noteHook,
  _register_load_state_dict_pre_hook: noteHook,
  register_state_dict_pre_hook: noteHook,
  register_state_dict_post_hook: noteHook,
};

/** What the code itself has written into files, by their names; nothing where that depends on a condition. */
const files = new WeakMap<Run, Map<string, Value>>();

function save({ frame: { run }, get }: NativeCall): Value {
  const [object = null, file] = [get(0, "obj"), get(1, "f")];
  if (typeof file !== "string") return null;
  const written = files.get(run) ?? new Map<string, Value>();
  files.set(run, written);
  // What else can be changed after it was written.
  if (object instanceof Dict && !run.isConditional) written.set(file, object);
  else written.delete(file);
  return null;
}

function load({ frame: { run }, get }: NativeCall): Value {
  const file = get(0, "f");
  const written = typeof file === "string" ? files.get(run)?.get(file) : undefined;
  return written ?? new Unknown("what the file holds is not in the code");
}

/** Functions that write and read files. */
export const torchFiles: Readonly<Record<string, Value>> = {
  "torch.save": native("save", save),
  "torch.load": native("load", load),
};
