import { findMethod } from "../ancestry";
import { storeAttribute } from "../attributes/set";
import { callValue } from "../calls";
import { complain } from "../frame";
import { ClassValue, Dict, firstOf, Instance, NO_KEYWORDS, type Value } from "../values";
import { type NativeCall, native } from "./native";

/** A default made anew for each instance, as `field(default_factory=list)` says. */
const factories = new WeakMap<Instance, Value>();
const fieldClass = new ClassValue("Field", "dataclasses.Field", []);

function field(call: NativeCall): Value {
  const marker = call.frame.run.newInstance(fieldClass, call.at);
  const factory = call.keywords.get("default_factory");
  if (factory !== undefined) factories.set(marker, factory);
  const value = call.keywords.get("default");
  if (value !== undefined) marker.attrs.set("default", value);
  return marker;
}

/** `@dataclass`, bare or called: gives the class a constructor over its annotated names. */
function dataclass(call: NativeCall): Value {
  const cls = call.get(0);
  if (!(cls instanceof ClassValue)) return native("dataclass", (inner) => dataclass(inner));
  cls.attrs.set(
    "__init__",
    native("__init__", (inner) => initialize(inner, cls)),
  );
  return cls;
}

function fieldsOf(cls: ClassValue): readonly string[] {
  return [...new Set([...cls.mro].reverse().flatMap((c) => c.fields))];
}

function initialize(call: NativeCall, cls: ClassValue): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return null;
  for (const [i, name] of fieldsOf(cls).entries()) {
    const value = firstOf(call.get(i + 1, name), () => defaultOf(call, cls, name));
    if (value === undefined)
      complain(
        call.frame,
        call.at,
        "signature",
        "TypeError",
        `${cls.name}.__init__() missing 1 required positional argument: '${name}'`,
      );
    else storeAttribute(call.frame, self, name, value);
  }
  const after = findMethod(self.cls, "__post_init__");
  if (after !== undefined)
    callValue(call.frame, after, { positional: [self], keywords: NO_KEYWORDS }, call.at);
  return null;
}

function defaultOf(call: NativeCall, cls: ClassValue, name: string): Value | undefined {
  const value = findMethod(cls, name);
  if (!(value instanceof Instance) || value.cls !== fieldClass) return value;
  const factory = factories.get(value);
  return factory === undefined
    ? value.attrs.get("default")
    : callValue(call.frame, factory, { positional: [], keywords: NO_KEYWORDS }, call.at);
}

function asDict(call: NativeCall): Value {
  const self = call.get(0);
  if (!(self instanceof Instance)) return self ?? null;
  return new Dict(
    new Map(fieldsOf(self.cls).map((name) => [`s:${name}`, [name, self.attrs.get(name) ?? null] as const])),
  );
}

function replace(call: NativeCall): Value {
  const self = call.get(0);
  if (!(self instanceof Instance)) return self ?? null;
  const copy = call.frame.run.newInstance(self.cls, call.at);
  copy.attrs = new Map([...self.attrs, ...call.keywords]);
  return copy;
}

export const dataclasses: Readonly<Record<string, Value>> = {
  "dataclasses.dataclass": native("dataclass", dataclass),
  "dataclasses.field": native("field", field),
  "dataclasses.asdict": native("asdict", asDict),
  "dataclasses.replace": native("replace", replace),
};
