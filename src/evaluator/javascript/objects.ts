import { Unknown } from "../../arithmetic/unknown";
import type { Frame } from "../frame";
import { Dict, type Value } from "../values";
import { UNDEFINED } from "./undefined";

/** The name of a property, as JavaScript makes it of a key; undefined where that is not known. */
export function propertyKey(key: Value): string | undefined {
  return typeof key === "string" ? key : typeof key === "number" ? String(key) : undefined;
}

/** An object literal's value. */
export function objectOf(entries: Iterable<readonly [name: string, value: Value]>): Dict {
  return new Dict(new Map([...entries].map(([name, value]) => [`s:${name}`, [name, value] as const])));
}

export function getProperty(object: Dict, name: string): Value {
  const entry = object.entries.get(`s:${name}`);
  return entry ? entry[1] : UNDEFINED;
}

export function setProperty(frame: Frame, object: Dict, key: Value, value: Value): void {
  const name = propertyKey(key);
  frame.run.heap.touch(object, name === undefined ? undefined : `s:${name}`);
  if (name !== undefined) object.entries.set(`s:${name}`, [name, value]);
  else
    for (const [text, [each]] of object.entries)
      object.entries.set(text, [each, new Unknown("a property that is not known was set")]);
}

/** The properties of an object by name. */
export function propertiesOf(object: Dict): readonly (readonly [name: string, value: Value])[] {
  return [...object.entries.values()].map(([key, value]) => [String(key), value] as const);
}
