import { Unknown } from "../../arithmetic/unknown";
import { findMethod } from "../ancestry";
import { storeAttribute } from "../attributes/set";
import { callValue } from "../calls";
import { newClass } from "../classes";
import { iterate } from "../containers/iterate";
import { complain } from "../frame";
import { firstOf } from "../given";
import { representOf } from "../shown";
import { ClassValue, Dict, Instance, List, NO_KEYWORDS, Symbolic, Tuple, type Value } from "../values";
import { field, fieldClass, fieldsOf, markerOf, OPTIONS } from "./dataclassFields";
import { exceptions } from "./exceptions";
import { type NativeCall, type NativeFunction, native } from "./native";

/** `@dataclass`, bare or called: gives the class a constructor over its annotated names. */
function dataclass(call: NativeCall): Value {
  const cls = call.get(0);
  if (!(cls instanceof ClassValue))
    return native("dataclass", (inner) => dataclassOf(inner.get(0) ?? null, call.keywords));
  return dataclassOf(cls, call.keywords);
}

function dataclassOf(cls: Value, options: ReadonlyMap<string, Value>): Value {
  if (!(cls instanceof ClassValue)) return cls;
  cls.attrs.set(
    OPTIONS,
    new Dict(new Map([...options].map(([name, value]) => [`s:${name}`, [name, value]]))),
  );
  const fields = fieldsOf(cls);
  const names = fields.filter(({ isInitVar }) => !isInitVar).map(({ name }) => name);
  if (options.get("init") !== false && !cls.attrs.has("__init__"))
    cls.attrs.set(
      "__init__",
      native("__init__", (inner) => initialize(inner, cls)),
    );
  if (options.get("eq") !== false && findMethod(cls, "__eq__") === undefined) cls.comparedBy = names;
  if (options.get("repr") !== false && !cls.attrs.has("__repr__")) {
    const shown = names.filter((name) => markerOf(cls, name)?.attrs.get("repr") !== false);
    cls.attrs.set("__repr__", native("__repr__", represented(shown)));
  }
  if (options.get("frozen") === true) cls.attrs.set("__setattr__", REFUSING);
  const positions = fields.filter(({ isInit, isKeywordOnly }) => isInit && !isKeywordOnly);
  if (!cls.attrs.has("__match_args__"))
    cls.attrs.set("__match_args__", new Tuple(positions.map(({ name }) => name)));
  return cls;
}

/** `__setattr__` of frozen data classes, whose constructor writes past it. */
const REFUSING = native("frozen", (call) =>
  complain(
    call.frame,
    call.at,
    "value",
    "FrozenInstanceError",
    `cannot assign to field '${String(call.positional[1])}'`,
  ),
);

function initialize(call: NativeCall, cls: ClassValue): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return null;
  const handedOn: Value[] = [];
  let position = 1;
  for (const { name, isInit, isInitVar, isKeywordOnly } of fieldsOf(cls)) {
    const given = !isInit ? undefined : isKeywordOnly ? call.keywords.get(name) : call.get(position++, name);
    const value = firstOf(given, () => defaultOf(call, cls, name));
    if (isInitVar) handedOn.push(value ?? null);
    else if (value !== undefined) storeAttribute(call.frame, self, name, value);
    else if (isInit) missing(call, cls, name);
  }
  const after = findMethod(self.cls, "__post_init__") ?? findMethod(self.cls, "__attrs_post_init__");
  const args = { positional: [self, ...handedOn], keywords: NO_KEYWORDS };
  if (after !== undefined) callValue(call.frame, after, args, call.at);
  return null;
}

function missing(call: NativeCall, cls: ClassValue, name: string): Unknown {
  const message = `${cls.name}.__init__() missing 1 required positional argument: '${name}'`;
  return complain(call.frame, call.at, "signature", "TypeError", message);
}

function defaultOf(call: NativeCall, cls: ClassValue, name: string): Value | undefined {
  const value = findMethod(cls, name);
  const marker = markerOf(cls, name);
  if (!marker) return value;
  const factory = marker.attrs.get("default_factory");
  return factory === undefined
    ? marker.attrs.get("default")
    : callValue(call.frame, factory, { positional: [], keywords: NO_KEYWORDS }, call.at);
}

const isDataclass = (cls: ClassValue) => findMethod(cls, OPTIONS) !== undefined;

/** `asdict` and `astuple`: data classes within, and within lists and dictionaries, are taken apart as well. */
function takenApart(value: Value, make: (pairs: readonly (readonly [string, Value])[]) => Value): Value {
  const inner = (item: Value) => takenApart(item, make);
  if (value instanceof Instance && isDataclass(value.cls)) {
    const names = fieldsOf(value.cls).filter(({ isInitVar }) => !isInitVar);
    return make(names.map(({ name }) => [name, inner(value.attrs.get(name) ?? null)] as const));
  }
  if (value instanceof List) return new List(value.items.map(inner), value.unknown);
  if (value instanceof Tuple) return new Tuple(value.items.map(inner), value.fields, value.cls);
  if (!(value instanceof Dict)) return value;
  return new Dict(new Map([...value.entries].map(([k, [key, item]]) => [k, [key, inner(item)] as const])));
}

const asDict: NativeFunction = (call) =>
  takenApart(
    call.get(0) ?? null,
    (pairs) => new Dict(new Map(pairs.map(([name, value]) => [`s:${name}`, [name, value] as const]))),
  );

const asTuple: NativeFunction = (call) =>
  takenApart(call.get(0) ?? null, (pairs) => new Tuple(pairs.map(([, value]) => value)));

/** `replace(config, width=1)`: constructs anew from the fields that the constructor takes. */
function replace(call: NativeCall): Value {
  const self = call.get(0) ?? null;
  if (!(self instanceof Instance)) return self;
  const kept = fieldsOf(self.cls).filter(({ isInit, isInitVar }) => isInit && !isInitVar);
  const keywords = new Map(kept.map(({ name }) => [name, self.attrs.get(name) ?? null] as const));
  for (const [name, value] of call.keywords) keywords.set(name, value);
  return callValue(call.frame, self.cls, { positional: [], keywords }, call.at);
}

function represented(names: readonly string[]): NativeFunction {
  return (call) => {
    const [self] = call.positional;
    if (!(self instanceof Instance)) return new Unknown("the object is not known");
    const parts = names.map((name) => representOf(call.frame, self.attrs.get(name) ?? null, call.at));
    const open = parts.find((part) => part instanceof Unknown);
    return open ?? `${self.cls.name}(${names.map((name, i) => `${name}=${String(parts[i])}`).join(", ")})`;
  };
}

/** `fields(config)`: objects with a name and a default. */
function listFields(call: NativeCall): Value {
  const owner = call.get(0);
  const cls = owner instanceof Instance ? owner.cls : owner;
  if (!(cls instanceof ClassValue)) return owner ?? new Unknown("the data class is not known");
  const kept = fieldsOf(cls).filter(({ isInitVar }) => !isInitVar);
  return new Tuple(kept.map(({ name }) => describeField(call, cls, name)));
}

function describeField(call: NativeCall, cls: ClassValue, name: string): Instance {
  const marker = markerOf(cls, name);
  const made = call.frame.run.newInstance(fieldClass, call.at);
  made.attrs = new Map(marker?.attrs);
  made.attrs.set("name", name);
  const value = findMethod(cls, name);
  if (!marker) made.attrs.set("default", value ?? MISSING);
  return made;
}

const MISSING = new Symbolic("dataclasses.MISSING");

/** `make_dataclass(name, fields)`. */
function makeDataclass(call: NativeCall): Value {
  const [name, listed = null] = call.positional;
  const items = iterate(call.frame, listed, call.at);
  if (typeof name !== "string" || items instanceof Unknown) return new Unknown("the fields are not known");
  const parts = items.map((item) => (item instanceof Tuple ? item.items : [item]));
  const attrs = new Map<string, Value>();
  for (const [field, , value] of parts)
    if (typeof field === "string" && value !== undefined) attrs.set(field, value);
  const cls = newClass({ name, bases: [], attrs, metaclass: undefined });
  cls.fields = parts.map(([field]) => String(field));
  return dataclassOf(cls, call.keywords);
}

/** What `attrs` calls the same. */
const attrs: Readonly<Record<string, Value>> = Object.fromEntries(
  [
    "attr.s",
    "attr.attrs",
    "attr.dataclass",
    "attr.define",
    "attr.frozen",
    "attrs.define",
    "attrs.frozen",
  ].map((name) => [name, native(name, dataclass)]),
);

const attrFields: Readonly<Record<string, Value>> = Object.fromEntries(
  ["attr.ib", "attr.attrib", "attr.field", "attrs.field"].map((name) => [name, native(name, field)]),
);

export const dataclasses: Readonly<Record<string, Value>> = {
  ...attrs,
  ...attrFields,
  "attrs.asdict": native("asdict", asDict),
  "attr.asdict": native("asdict", asDict),
  "attr.evolve": native("evolve", replace),
  "attrs.evolve": native("evolve", replace),
  "attr.Factory": native("Factory", (call) => {
    const marker = call.frame.run.newInstance(fieldClass, call.at);
    marker.attrs.set("default_factory", call.get(0) ?? null);
    return marker;
  }),
  "dataclasses.dataclass": native("dataclass", dataclass),
  "dataclasses.field": native("field", field),
  "dataclasses.fields": native("fields", listFields),
  "dataclasses.asdict": native("asdict", asDict),
  "dataclasses.astuple": native("astuple", asTuple),
  "dataclasses.replace": native("replace", replace),
  "dataclasses.make_dataclass": native("make_dataclass", makeDataclass),
  "dataclasses.is_dataclass": native("is_dataclass", (call) => {
    const owner = call.get(0) ?? null;
    if (owner instanceof Unknown) return owner;
    const cls = owner instanceof Instance ? owner.cls : owner;
    return cls instanceof ClassValue && isDataclass(cls);
  }),
  "dataclasses.MISSING": MISSING,
  "dataclasses.FrozenInstanceError": exceptions["FrozenInstanceError"] ?? null,
  "dataclasses.InitVar": new Symbolic("dataclasses.InitVar"),
  "dataclasses.KW_ONLY": new Symbolic("dataclasses.KW_ONLY"),
};
