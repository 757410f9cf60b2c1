import { Unknown } from "../../arithmetic/unknown";
import type { Frame } from "../frame";
import { openness, perhapsMissing, removeUnderUnknownKey, setUnderUnknownKey } from "../openness";
import { Dict, FunctionValue, Native, Property, type Value } from "../values";
import { UNDEFINED } from "./undefined";

/** The name of a property, as JavaScript makes it of a key; undefined where that is not known. */
export function propertyKey(key: Value): string | undefined {
  if (typeof key === "string") return key;
  if (typeof key === "number" || typeof key === "boolean" || key === null) return String(key);
  return key === UNDEFINED ? "undefined" : undefined;
}

/** An object literal's value. */
export function objectOf(entries: Iterable<readonly [name: string, value: Value]>): Dict {
  return new Dict(new Map([...entries].map(([name, value]) => [`s:${name}`, [name, value] as const])));
}

/** A property's value; a getter is given as it is. */
export function getProperty(object: Dict, name: string): Value {
  const entry = object.entries.get(`s:${name}`);
  return entry ? entry[1] : (openness(object) ?? UNDEFINED);
}

export function setProperty(frame: Frame, object: Dict, key: Value, value: Value): void {
  const { heap } = frame.run;
  const name = propertyKey(key);
  if (name !== undefined) {
    heap.touch(object, `s:${name}`);
    object.entries.set(`s:${name}`, [name, value]);
    return;
  }
  heap.touch(object);
  for (const [text, [each]] of object.entries)
    object.entries.set(text, [each, new Unknown("a property that is not known was set")]);
  setUnderUnknownKey(heap, object, key);
}

/** A getter or setter joined with its sister, if that is there. */
export function accessor(kind: "get" | "set", func: Value, known: Value | undefined): Value {
  if (!(func instanceof FunctionValue)) return func;
  const sister = known instanceof Property ? known : undefined;
  if (kind === "get") return new Property(func, sister?.setter);
  return new Property(sister?.getter ?? NO_GETTER, func);
}

const NO_GETTER = new Native("get", () => UNDEFINED);

/** `delete object[key]`. */
export function deleteProperty(frame: Frame, object: Dict, key: Value): void {
  const name = propertyKey(key);
  if (name === undefined) removeUnderUnknownKey(frame.run.heap, object, key);
  else {
    frame.run.heap.touch(object, `s:${name}`);
    object.entries.delete(`s:${name}`);
  }
}

/** Whether an object has a property of its own. */
export function hasProperty(object: Dict, name: string): boolean | Unknown {
  const entry = object.entries.get(`s:${name}`);
  if (!entry) return openness(object) ?? false;
  return perhapsMissing(new Dict(new Map([["s", entry]]))) ?? true;
}

/** The properties of an object by name: those that look like positions first, as JavaScript orders them. */
export function propertiesOf(object: Dict): readonly (readonly [name: string, value: Value])[] {
  const all = [...object.entries.values()]
    .map(([key, value]) => [String(key), value instanceof Property ? GETTER : value] as const)
    .filter(([name]) => !isHidden(name));
  const isPosition = ([name]: readonly [string, Value]) => /^(?:0|[1-9]\d{0,8})$/.test(name);
  const positions = all.filter(isPosition);
  if (positions.length === 0) return all;
  return [
    ...positions.sort(([a], [b]) => Number(a) - Number(b)),
    ...all.filter((property) => !isPosition(property)),
  ];
}

const GETTER = new Unknown("a getter is not followed here");

/** As {@link propertiesOf}, or why it is not known which there are. */
export function knownProperties(object: Dict): readonly (readonly [name: string, value: Value])[] | Unknown {
  return perhapsMissing(object) ?? propertiesOf(object);
}

/** Private fields and symbols are no names of properties. */
export function isHidden(name: string): boolean {
  return name.startsWith("#") || name.startsWith("@@");
}
