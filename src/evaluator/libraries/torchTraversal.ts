import { Unknown } from "../../arithmetic/unknown";
import { getAttribute } from "../attributes/get";
import { setTrainable } from "../attributes/tensors";
import { Iterator } from "../iterator";
import { truth } from "../operators/truth";
import { Instance, TensorValue, Tuple, type Value } from "../values";
import { allModules, childModules, ownParameters } from "./moduleTree";
import type { NativeCall, NativeFunction } from "./native";
import { isBuffer } from "./torchState";

/** The methods by which code walks over a module's parts. */

/** A list of parts of a module, unless some may be missing. */
function listed(call: NativeCall, list: (self: Instance) => readonly Value[]): Value {
  const [self] = call.positional;
  if (!(self instanceof Instance)) return new Unknown("the module is not known");
  const open = allModules(self).find(([, m]) => m.uncertain)?.[1].uncertain;
  return open ? Iterator.over([], open) : Iterator.over(list(self));
}

/** What the modules below one hold by its path, each once; or only what the module itself holds. */
function held<T extends Value & object>(
  self: Instance,
  isRecursive: boolean,
  own: (module: Instance) => readonly (readonly [string, T])[],
): readonly (readonly [string, T])[] {
  const seen = new Set<T>();
  const modules = isRecursive ? allModules(self) : [["", self] as const];
  return modules.flatMap(([path, module]) =>
    own(module).flatMap(([name, value]) => {
      if (seen.has(value)) return [];
      seen.add(value);
      return [[joinPath(path, name), value] as const];
    }),
  );
}

/** The buffers that a module itself holds. */
function ownBuffers(module: Instance): readonly (readonly [string, TensorValue])[] {
  const registered = [...module.attrs].filter(
    (pair): pair is [string, TensorValue] => pair[1] instanceof TensorValue && isBuffer(module, pair[0]),
  );
  return [...(module.buffers ?? []), ...registered];
}

const pair = ([name, value]: readonly [string, Value]) => new Tuple([name, value]);

type Own = Parameters<typeof held>[2];

const hasRecursion = (call: NativeCall, position: number) =>
  truth(call.get(position, "recurse") ?? true) !== false;

/** `parameters(recurse)` and `buffers(recurse)`. */
function values(own: Own): NativeFunction {
  return (call) => listed(call, (self) => held(self, hasRecursion(call, 1), own).map(([, value]) => value));
}

/** `named_parameters(prefix, recurse)` and its sister. */
function named(own: Own): NativeFunction {
  return (call) =>
    listed(call, (self) => prefixed(call.get(1, "prefix"), held(self, hasRecursion(call, 2), own)));
}

function prefixed(prefix: Value = "", pairs: readonly (readonly [string, Value])[]): readonly Tuple[] {
  return pairs.map(([path, value]) =>
    pair([typeof prefix === "string" ? joinPath(prefix, path) : path, value]),
  );
}

function joinPath(prefix: string, path: string): string {
  return prefix === "" || path === "" ? prefix + path : `${prefix}.${path}`;
}

/** What is reached by a dotted path, as `get_submodule` and its sisters do. */
const reached: NativeFunction = (call) => {
  const path = call.get(1, "target") ?? null;
  if (typeof path !== "string") return new Unknown("the path is not known");
  const owner = call.positional[0] ?? null;
  if (path === "") return owner;
  return path.split(".").reduce<Value>((each, name) => getAttribute(call.frame, each, name, call.at), owner);
};

/** The children, each once. */
function childrenOf(self: Instance): readonly (readonly [string, Instance])[] {
  const seen = new Set<Instance>();
  return childModules(self).filter(([, child]) => !seen.has(child) && seen.add(child));
}

/** Methods of torch.nn.Module that list or reach what is registered. */
export const traversalMethods: Readonly<Record<string, NativeFunction>> = {
  parameters: values(ownParameters),
  named_parameters: named(ownParameters),
  buffers: values(ownBuffers),
  named_buffers: named(ownBuffers),
  children: (call) => listed(call, (self) => childrenOf(self).map(([, child]) => child)),
  named_children: (call) => listed(call, (self) => childrenOf(self).map(pair)),
  modules: (call) => listed(call, (self) => allModules(self).map(([, module]) => module)),
  named_modules: (call) => listed(call, (self) => prefixed(call.get(2, "prefix"), allModules(self))),
  get_submodule: reached,
  get_parameter: reached,
  get_buffer: reached,
  requires_grad_: (call) => {
    const [self = null] = call.positional;
    const flag = call.get(1, "requires_grad") ?? true;
    if (self instanceof Instance)
      for (const [, parameter] of held(self, true, ownParameters))
        setTrainable(call.frame.run, parameter, flag);
    return self;
  },
};
