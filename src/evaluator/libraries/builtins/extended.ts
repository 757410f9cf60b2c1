import { Unknown } from "../../../arithmetic/unknown";
import type { Location } from "../../../model/graph";
import { callValue, initialize } from "../../calls";
import type { Frame } from "../../frame";
import { contentOf } from "../../keys";
import {
  type CallArguments,
  ClassValue,
  Dict,
  Instance,
  List,
  Native,
  NO_KEYWORDS,
  SetValue,
  type Value,
} from "../../values";
import { dicts } from "../methods/dicts";
import { lists } from "../methods/lists";
import { numbers } from "../methods/numbers";
import { sets } from "../methods/sets";
import { ofChangeable, ofContainers, ofObjects } from "../methods/special";
import { strings } from "../methods/strings";
import { tuples } from "../methods/tuples";
import { type NativeFunction, native, natives } from "../native";

/** Empty contents of the classes whose constructors fill what `__new__` has made. */
const EMPTY: Readonly<Record<string, () => Value>> = {
  dict: () => new Dict(),
  list: () => new List([]),
  set: () => new SetValue(),
};

/** Makes an instance of a class that extends a plain one: it is an object that has a plain value as well. */
export function extend(
  frame: Frame,
  base: ClassValue,
  cls: ClassValue,
  args: CallArguments,
  at: Location,
): Instance {
  const instance = frame.run.newInstance(cls, at);
  const empty = EMPTY[base.name];
  instance.content = empty ? empty() : callValue(frame, base, args, at);
  return instance;
}

/** `dict.__init__(self, …)` and its like: fills the empty content. */
function fill(base: ClassValue): Native {
  return new Native(
    "__init__",
    (frame, { positional: [self, ...positional], keywords, unknownSpread }, at) => {
      if (!(self instanceof Instance)) return null;
      const args = { positional, keywords, ...(unknownSpread && { unknownSpread }) };
      const made = callValue(frame, base, args, at);
      const { content } = self;
      const { heap } = frame.run;
      if (content instanceof Dict && made instanceof Dict) {
        heap.touch(content);
        for (const [key, entry] of made.entries) {
          heap.touch(content, key);
          content.entries.set(key, entry);
        }
      } else if (content instanceof List && made instanceof List) {
        heap.touch(content);
        content.items = made.items;
        content.unknown = made.unknown;
      } else self.content = made;
      return null;
    },
  );
}

/** `int.__new__(cls, value)` and its like. */
function make(base: ClassValue): Native {
  return new Native(
    "__new__",
    (frame, { positional: [cls, ...positional], keywords }, at) => {
      const args = { positional: EMPTY[base.name] ? [] : positional, keywords };
      return cls instanceof ClassValue && cls !== base
        ? extend(frame, base, cls, args, at)
        : callValue(frame, base, args, at);
    },
    "static",
  );
}

/** What the methods of the changeable classes demand of the object they change. */
const CHANGEABLE: Readonly<Record<string, (value: Value) => boolean>> = {
  list: (value) => value instanceof List,
  dict: (value) => value instanceof Dict,
  set: (value) => value instanceof SetValue,
};

/** Lets a method of plain values take an instance that extends one. */
function onContent(owner: string, method: Native): Native {
  return new Native(method.name, (frame, args, at) => {
    const [self = null, ...rest] = args.positional;
    const content = contentOf(self);
    // `dict.fromkeys` takes no dictionary.
    const isFit = CHANGEABLE[owner]?.(content) ?? true;
    if (!isFit && method.name !== "fromkeys")
      return new Unknown(`${owner}.${method.name} is called on something else`);
    return method.call(frame, { ...args, positional: [content, ...rest] }, at);
  });
}

type Methods = readonly [
  methods: Readonly<Record<string, Value>>,
  special: Readonly<Record<string, NativeFunction>>,
];

/** The methods of the plain classes, by the classes' names. */
function methodsByClass(): Readonly<Record<string, Methods>> {
  return {
    dict: [dicts, ofChangeable],
    list: [lists, ofChangeable],
    set: [sets, ofContainers],
    frozenset: [sets, ofContainers],
    tuple: [tuples, ofContainers],
    str: [strings, ofContainers],
    int: [numbers, ofObjects],
    float: [numbers, ofObjects],
  };
}

/** Gives the plain classes their methods as attributes, for `dict.get`, `str.upper` and what extends them. */
export function equipPlainClasses(classes: Readonly<Record<string, Value>>): void {
  for (const [name, [methods, special]] of Object.entries(methodsByClass())) {
    const cls = classes[name];
    if (!(cls instanceof ClassValue)) continue;
    for (const [key, method] of Object.entries(methods))
      if (method instanceof Native) cls.attrs.set(key, onContent(name, method));
    for (const [key, method] of Object.entries(natives(special))) cls.attrs.set(key, method);
    cls.attrs.set("__init__", EMPTY[name] ? fill(cls) : native("__init__", () => null));
    cls.attrs.set("__new__", make(cls));
  }
}

/** Runs the constructor of a class that extends a plain one. */
export function construct(
  frame: Frame,
  base: ClassValue,
  cls: ClassValue,
  args: CallArguments,
  at: Location,
): Value {
  const instance = extend(
    frame,
    base,
    cls,
    EMPTY[base.name] ? { positional: [], keywords: NO_KEYWORDS } : args,
    at,
  );
  initialize(frame, instance, args, at);
  return instance;
}
