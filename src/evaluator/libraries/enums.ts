import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { descendsFrom, findMethod } from "../ancestry";
import { callValue } from "../calls";
import { newClass } from "../classes";
import { iterate } from "../containers/iterate";
import { complain, type Frame } from "../frame";
import { binary } from "../operators/binary";
import { equals } from "../operators/equality";
import { truth } from "../operators/truth";
import { representOf } from "../shown";
import { display, represent } from "../text";
import {
  type CallArguments,
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  Native,
  NO_KEYWORDS,
  Property,
  Symbolic,
  Tuple,
  type Value,
} from "../values";
import { equip, type NativeCall, type NativeFunction, native } from "./native";

/** The plain classes that a member may be an instance of as well. */
const MIXED = new Set(["str", "int", "float"]);

/** Whether a name of an Enum's body becomes a member. */
function isMember(name: string, value: Value): boolean {
  return !(
    name.startsWith("_") ||
    value instanceof FunctionValue ||
    value instanceof Property ||
    value instanceof Native ||
    value instanceof ClassValue
  );
}

/** Turns the assignments of an Enum class's body into members with `name` and `value`. */
export function finishEnum(frame: Frame, cls: ClassValue, at: Location): void {
  const members = new Map<string, Instance>();
  const byValue: Instance[] = [];
  for (const [name, given] of [...cls.attrs]) {
    if (!isMember(name, given)) continue;
    const value = given === AUTO ? automatic(cls, name, byValue) : given;
    const same = byValue.find((member) => equals(member.attrs.get("value") ?? null, value) === true);
    const member = same ?? makeMember(frame, cls, name, value, at);
    if (!same) byValue.push(member);
    members.set(name, member);
    cls.attrs.set(name, member);
  }
  const entries = new Map([...members].map(([name, member]) => [`s:${name}`, [name, member] as const]));
  cls.attrs.set("__members__", new Dict(entries));
  cls.native = {
    construct: (inner, args, place) => memberOf(inner, cls, byValue, args.positional[0] ?? null, place),
  };
}

/** What `auto()` stands for: the next number or power of two, or the name in small letters. */
function automatic(cls: ClassValue, name: string, before: readonly Instance[]): Value {
  if (descendsFrom(cls, "enum.StrEnum")) return name.toLowerCase();
  const numbers = before.map((m) => m.attrs.get("value")).filter((n) => typeof n === "number");
  const last = Math.max(0, ...numbers);
  return descendsFrom(cls, "enum.Flag")
    ? last === 0
      ? 1
      : 2 ** (Math.floor(Math.log2(last)) + 1)
    : last + 1;
}

function makeMember(frame: Frame, cls: ClassValue, name: string, value: Value, at: Location): Instance {
  const member = frame.run.newInstance(cls);
  member.attrs.set("name", name);
  member.attrs.set("value", value);
  member.attrs.set("_value_", value);
  const isMixed = cls.mro.some((c) => MIXED.has(c.qualifiedName) || c.attrs.get("_is_plain_") === true);
  if (isMixed) member.content = value;
  const init = findMethod(cls, "__init__");
  if (init instanceof FunctionValue) {
    const positional = [member, ...(value instanceof Tuple ? value.items : [value])];
    callValue(frame, init, { positional, keywords: NO_KEYWORDS }, at);
  }
  return member;
}

/** `Color(value)`; of flags also what is put together from several. */
function memberOf(
  frame: Frame,
  cls: ClassValue,
  members: readonly Instance[],
  wanted: Value,
  at: Location,
): Value {
  const found = members.find((m) => m === wanted || equals(m.attrs.get("value") ?? null, wanted) === true);
  if (found) return found;
  if (descendsFrom(cls, "enum.Flag") && typeof wanted === "number") {
    const made = frame.run.newInstance(cls);
    made.attrs.set("name", null);
    made.attrs.set("value", wanted);
    if (cls.mro.some((c) => c.attrs.get("_is_plain_") === true)) made.content = wanted;
    return made;
  }
  const missing = findMethod(cls, "_missing_");
  const instead =
    missing instanceof Property
      ? callValue(frame, missing.getter, { positional: [cls, wanted], keywords: NO_KEYWORDS }, at)
      : null;
  if (instead !== null) return instead;
  const text = represent(wanted);
  return text === undefined || wanted instanceof Unknown
    ? new Unknown(`no member of ${cls.name} has that value`)
    : complain(frame, at, "value", "ValueError", `${text} is not a valid ${cls.name}`);
}

const AUTO = new Unknown("enum.auto()");

/** `|`, `&` and `^` of flags. */
const flagOperators = (["|", "&", "^"] as const).map((op) => {
  const name = { "|": "__or__", "&": "__and__", "^": "__xor__" }[op];
  const run: NativeFunction = (call) => {
    const [self = null, other = null] = call.positional;
    if (!(self instanceof Instance)) return new Unknown("the flag is not known");
    const plainOf = (flag: Value) => (flag instanceof Instance ? (flag.attrs.get("value") ?? null) : flag);
    const value = binary(call.frame, op, plainOf(self), plainOf(other), call.at);
    return callValue(call.frame, self.cls, { positional: [value], keywords: NO_KEYWORDS }, call.at);
  };
  return [name, run] as const;
});

/** Members in texts: `Color.RED`, or the plain value of those that are one. */
function shown(call: NativeCall): Value {
  const [self] = call.positional;
  if (!(self instanceof Instance)) return new Unknown("the text is not known");
  const isPlain = self.cls.mro.some((c) => c.attrs.get("_is_plain_") === true);
  if (isPlain) return display(self.attrs.get("value") ?? null) ?? new Unknown("the text is not known");
  return `${self.cls.name}.${String(self.attrs.get("name"))}`;
}

/** `Enum(name, members)`: a class of members that are given as a text, a list or a dictionary. */
function makeEnum(frame: Frame, args: CallArguments, at: Location, base: ClassValue): Value {
  const [name, listed = null] = args.positional;
  const names = typeof listed === "string" ? listed.split(/[\s,]+/) : iterate(frame, listed, at);
  if (typeof name !== "string" || names instanceof Unknown) return new Unknown("the members are not known");
  const attrs = new Map<string, Value>();
  for (const member of names) {
    const [key = null, value] = member instanceof Tuple ? member.items : [member];
    const given = listed instanceof Dict ? listed.entries.get(`s:${String(key)}`)?.[1] : value;
    attrs.set(String(key), given ?? AUTO);
  }
  const cls = newClass({ name, bases: [base], attrs, metaclass: undefined });
  finishEnum(frame, cls, at);
  return cls;
}

const enumClass = equip(
  new ClassValue("Enum", "enum.Enum", []),
  {
    __repr__: (call) => {
      const [self] = call.positional;
      if (!(self instanceof Instance)) return new Unknown("the text is not known");
      const value = representOf(call.frame, self.attrs.get("value") ?? null, call.at);
      return value instanceof Unknown
        ? value
        : `<${self.cls.name}.${String(self.attrs.get("name"))}: ${value}>`;
    },
    __str__: shown,
    __bool__: (call) => {
      const value =
        call.positional[0] instanceof Instance ? call.positional[0].attrs.get("value") : undefined;
      return descendsFrom((call.positional[0] as Instance).cls, "enum.Flag") ? truth(value ?? null) : true;
    },
  },
  { construct: makeEnum },
);
const flagClass = equip(new ClassValue("Flag", "enum.Flag", [enumClass]), Object.fromEntries(flagOperators));

/** An Enum class whose members are numbers or texts. */
function plainEnum(name: string, base: ClassValue): ClassValue {
  const cls = new ClassValue(name, `enum.${name}`, [base]);
  cls.attrs.set("_is_plain_", true);
  return cls;
}

export const enums: Readonly<Record<string, Value>> = {
  "enum.Enum": enumClass,
  "enum.EnumMeta": new Symbolic("enum.EnumMeta"),
  "enum.EnumType": new Symbolic("enum.EnumType"),
  "enum.IntEnum": plainEnum("IntEnum", enumClass),
  "enum.StrEnum": plainEnum("StrEnum", enumClass),
  "enum.Flag": flagClass,
  "enum.IntFlag": plainEnum("IntFlag", flagClass),
  "enum.auto": native("auto", () => AUTO),
  "enum.unique": native("unique", (call) => call.get(0) ?? null),
};
