import { Unknown } from "../../arithmetic/unknown";
import { descendsFrom } from "../ancestry";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { slicePositions } from "../containers/slices";
import { complain } from "../frame";
import { perhapsMissing } from "../openness";
import { ClassValue, Dict, type Instance, List, NO_KEYWORDS, SliceValue, Tuple, type Value } from "../values";
import { entriesOf, put, removeItems, removeNamed, selfOf, setItems } from "./containerItems";
import { type NativeCall, type NativeFunction, native } from "./native";
import { moduleClass } from "./torchModule";

export function isContainer(value: Instance): boolean {
  return [sequentialClass, moduleListClass, moduleDictClass, parameterListClass].some((cls) =>
    value.cls.mro.includes(cls),
  );
}

/** What iterating a container gives: its layers or parameters, the keys of a dictionary. */
export function itemsOfContainer(container: Instance): readonly Value[] | Unknown {
  if (container.uncertain) return container.uncertain;
  const entries = entriesOf(container);
  return descendsFrom(container.cls, "torch.nn.ModuleDict")
    ? entries.map(([name]) => name)
    : entries.map(([, item]) => item);
}

/** Registers items under the numbers that follow those already there. */
function appendAll(call: NativeCall, self: Instance, items: readonly Value[] | Unknown): Value {
  if (items instanceof Unknown) {
    self.uncertain ??= items;
    return self;
  }
  let next = entriesOf(self).length;
  for (const item of items) put(call, self, String(next++), item);
  return self;
}

function initialize(call: NativeCall): Value {
  const self = selfOf(call);
  const [, first = null] = call.positional;
  if (call.positional.length === 2 && first instanceof Dict) return updateFrom(call, self, first);
  return appendAll(call, self, call.positional.slice(1));
}

function initializeList(call: NativeCall): Value {
  const self = selfOf(call);
  const source = call.get(1, "modules") ?? call.keywords.get("values") ?? null;
  return source === null ? null : appendAll(call, self, iterate(call.frame, source, call.at));
}

function updateFrom(call: NativeCall, self: Instance, source: Value): Value {
  if (source instanceof Dict) {
    self.uncertain ??= perhapsMissing(source);
    for (const [name, item] of source.entries.values()) put(call, self, String(name), item);
    return self;
  }
  const pairs = source === null ? [] : iterate(call.frame, source, call.at);
  for (const pair of pairs instanceof Unknown ? [pairs] : pairs) {
    const both = iterate(call.frame, pair, call.at);
    const [name = null, item = null] = both instanceof Unknown ? [] : both;
    if (typeof name === "string") put(call, self, name, item);
    else self.uncertain ??= both instanceof Unknown ? both : new Unknown("a layer's name is not known");
  }
  return self;
}

function forward(call: NativeCall): Value {
  const self = selfOf(call);
  if (self.uncertain) return self.uncertain;
  return entriesOf(self).reduce<Value>(
    (x, [, layer]) => callValue(call.frame, layer, { positional: [x], keywords: NO_KEYWORDS }, call.at),
    call.positional[1] ?? call.keywords.get("input") ?? null,
  );
}

const slices = new WeakSet<Instance>();

/** Whether a container is a slice of another, and so a part of a model that is shown as a whole. */
export function isSlice(container: Instance): boolean {
  return slices.has(container);
}

function getItem(call: NativeCall): Value {
  const self = selfOf(call);
  if (self.uncertain) return self.uncertain;
  const key = call.get(1) ?? null;
  const entries = entriesOf(self);
  if (typeof key === "string") {
    const named = entries.find(([name]) => name === key);
    return named ? named[1] : complain(call.frame, call.at, "value", "KeyError", `'${key}'`);
  }
  if (typeof key === "number") {
    const numbered = entries[key < 0 ? key + entries.length : key];
    if (numbered) return numbered[1];
    return complain(call.frame, call.at, "axis", "IndexError", `index ${key} is out of range`);
  }
  if (!(key instanceof SliceValue))
    return key instanceof Unknown ? key : new Unknown("the index is not known");
  const positions = slicePositions(entries.length, key);
  if (positions instanceof Unknown) return positions;
  const part = call.frame.run.newInstance(self.cls.node ? sequentialClass : self.cls, self.definedAt);
  slices.add(part);
  positions.forEach((position, i) => {
    const entry = entries[position];
    // A slice of a Sequential keeps its names.
    if (entry) put(call, part, part.cls === sequentialClass ? entry[0] : String(i), entry[1]);
  });
  return part;
}

function setItem(call: NativeCall): Value {
  const self = selfOf(call);
  const key = call.get(1) ?? null;
  const name =
    typeof key === "number" ? entriesOf(self)[key < 0 ? key + entriesOf(self).length : key]?.[0] : key;
  if (typeof name === "string") put(call, self, name, call.get(2) ?? null);
  else self.uncertain ??= new Unknown("a layer was set at a position that is not known");
  return null;
}

function insert(call: NativeCall): Value {
  const self = selfOf(call);
  const at = call.get(1) ?? null;
  const items = entriesOf(self).map(([, item]) => item);
  if (typeof at !== "number")
    self.uncertain ??= new Unknown("a layer was inserted at a position that is not known");
  else {
    items.splice(at, 0, call.get(2) ?? null);
    setItems(call, self, items);
  }
  return self;
}

const shared: Readonly<Record<string, NativeFunction>> = {
  append: (call) => appendAll(call, selfOf(call), [call.get(1) ?? null]),
  extend: (call) => appendAll(call, selfOf(call), iterate(call.frame, call.get(1) ?? null, call.at)),
  insert,
  pop: removeItems,
  __delitem__: removeItems,
  __len__: (call) => selfOf(call).uncertain ?? entriesOf(selfOf(call)).length,
  __getitem__: getItem,
  __setitem__: setItem,
  __iadd__: (call) => appendAll(call, selfOf(call), iterate(call.frame, call.get(1) ?? null, call.at)),
  __add__: (call) => {
    const sum = call.frame.run.newInstance(selfOf(call).cls, call.at);
    for (const part of call.positional) appendAll(call, sum, iterate(call.frame, part, call.at));
    return sum;
  },
};

const dictionary: Readonly<Record<string, NativeFunction>> = {
  __init__: (call) => updateFrom(call, selfOf(call), call.get(1, "modules") ?? null),
  __len__: shared["__len__"] as NativeFunction,
  __getitem__: getItem,
  __setitem__: (call) => {
    const key = call.get(1) ?? null;
    if (typeof key === "string") put(call, selfOf(call), key, call.get(2) ?? null);
    else selfOf(call).uncertain ??= key instanceof Unknown ? key : new Unknown("a layer's name is not known");
    return null;
  },
  __contains__: (call) =>
    selfOf(call).uncertain ?? entriesOf(selfOf(call)).some(([name]) => name === call.get(1)),
  keys: (call) =>
    new List(
      entriesOf(selfOf(call)).map(([name]) => name),
      selfOf(call).uncertain,
    ),
  values: (call) =>
    new List(
      entriesOf(selfOf(call)).map(([, item]) => item),
      selfOf(call).uncertain,
    ),
  items: (call) =>
    new List(
      entriesOf(selfOf(call)).map(([name, item]) => new Tuple([name, item])),
      selfOf(call).uncertain,
    ),
  update: (call) => updateFrom(call, selfOf(call), call.get(1) ?? null),
  pop: removeNamed,
  __delitem__: removeNamed,
};

function container(name: string, methods: Readonly<Record<string, NativeFunction>>): ClassValue {
  const cls = new ClassValue(name, `torch.nn.${name}`, [moduleClass]);
  for (const [method, run] of Object.entries(methods)) cls.attrs.set(method, native(method, run));
  return cls;
}

const sequentialClass = container("Sequential", { ...shared, __init__: initialize, forward });
const moduleListClass = container("ModuleList", { ...shared, __init__: initializeList });
const moduleDictClass = container("ModuleDict", dictionary);
const parameterListClass = container("ParameterList", { ...shared, __init__: initializeList });
const parameterDictClass = container("ParameterDict", dictionary);

export const torchContainers: Readonly<Record<string, Value>> = Object.fromEntries(
  [sequentialClass, moduleListClass, moduleDictClass, parameterListClass, parameterDictClass].map((cls) => [
    cls.qualifiedName,
    cls,
  ]),
);
