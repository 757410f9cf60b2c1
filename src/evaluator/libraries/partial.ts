import { callValue } from "../calls";
import { type CallArguments, ClassValue, Dict, Instance, Tuple, type Value } from "../values";
import { type NativeCall, native } from "./native";

/** `functools.partial`: a function with some arguments fixed; its parts can be read and it can be told by type. */
export const partialClass = new ClassValue("partial", "functools.partial", []);

function initialize(call: NativeCall): Value {
  const [self, given = null, ...positional] = call.positional;
  if (!(self instanceof Instance)) return null;
  // A partial of a partial is one of the function itself.
  const inner = given instanceof Instance && given.cls === partialClass ? given : undefined;
  const fixed = inner ? partsOf(inner) : undefined;
  self.attrs.set("func", inner ? (inner.attrs.get("func") ?? null) : given);
  self.attrs.set("args", new Tuple([...(fixed?.positional ?? []), ...positional]));
  const keywords = new Map([...(fixed?.keywords ?? []), ...call.keywords]);
  self.attrs.set(
    "keywords",
    new Dict(new Map([...keywords].map(([name, value]) => [`s:${name}`, [name, value] as const]))),
  );
  return null;
}

function partsOf(self: Instance): CallArguments {
  const args = self.attrs.get("args");
  const keywords = self.attrs.get("keywords");
  const pairs = keywords instanceof Dict ? [...keywords.entries.values()] : [];
  return {
    positional: args instanceof Tuple ? args.items : [],
    keywords: new Map(pairs.map(([name, value]) => [String(name), value])),
  };
}

function call(call: NativeCall): Value {
  const [self, ...positional] = call.positional;
  if (!(self instanceof Instance)) return null;
  if (self.uncertain) return self.uncertain;
  const fixed = partsOf(self);
  return callValue(
    call.frame,
    self.attrs.get("func") ?? null,
    {
      positional: [...fixed.positional, ...positional],
      keywords: new Map([...fixed.keywords, ...call.keywords]),
    },
    call.at,
  );
}

partialClass.attrs.set("__init__", native("__init__", initialize));
partialClass.attrs.set("__call__", native("__call__", call));
