import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import type { Frame } from "../frame";
import { BoundMethod, Dict, Instance, List, Native, type Value } from "../values";
import { iterateItems } from "./iterate";
import { type PureFunction, table } from "./native";
import {
  getProperty,
  hasProperty,
  isHidden,
  knownProperties,
  objectOf,
  propertyKey,
  setProperty,
} from "./objects";
import { strictEquals } from "./operators";
import { setElement } from "./setMembers";
import { textOf } from "./text";
import { UNDEFINED } from "./undefined";

type Properties = readonly (readonly [name: string, value: Value])[];

/** The properties of whatever is taken for an object. */
function ownProperties(value: Value): Properties | Unknown {
  if (value instanceof Dict) return knownProperties(value);
  if (value instanceof List) return value.unknown ?? value.items.map((item, i) => [String(i), item] as const);
  if (value instanceof Instance && value.cls.node)
    return [...value.attrs].filter(([name]) => !isHidden(name));
  return value instanceof Unknown ? value : new Unknown("the object is not known");
}

function listing(pick: (property: readonly [string, Value]) => Value): PureFunction {
  return ([object = UNDEFINED]) => {
    const properties = ownProperties(object);
    return properties instanceof Unknown ? new List([], properties) : new List(properties.map(pick));
  };
}

const hasOwn: PureFunction = ([object = UNDEFINED, key = UNDEFINED]) => {
  const name = propertyKey(key);
  if (object instanceof Unknown || name === undefined) return new Unknown("the property is not known");
  if (object instanceof Dict) return hasProperty(object, name);
  const properties = ownProperties(object);
  return properties instanceof Unknown ? properties : properties.some(([each]) => each === name);
};

function fromEntries(frame: Frame, pairs: Value, at: Location): Value {
  const items = iterateItems(frame, pairs, at);
  if (items instanceof Unknown) return items;
  const properties: (readonly [string, Value])[] = [];
  for (const item of items) {
    const pair = iterateItems(frame, item, at);
    if (pair instanceof Unknown) return pair;
    const name = propertyKey(pair[0] ?? UNDEFINED);
    if (name === undefined) return new Unknown("a key of the object is not known");
    properties.push([name, pair[1] ?? UNDEFINED]);
  }
  return objectOf(properties);
}

function assign(frame: Frame, target: Value, sources: readonly Value[], at: Location): Value {
  if (!(target instanceof Dict || target instanceof Instance)) return new Unknown("the object is not known");
  for (const source of sources) {
    if (source === null || source === UNDEFINED) continue;
    const properties = ownProperties(source);
    if (properties instanceof Unknown) overwrite(frame, target, properties, at);
    else for (const [name, value] of properties) setElement(frame, target, name, value, at);
  }
  return target;
}

/** Any property may have been overwritten by one that is not known. */
function overwrite(frame: Frame, target: Dict | Instance, by: Unknown, at: Location): void {
  if (target instanceof Instance)
    for (const name of [...target.attrs.keys()]) setElement(frame, target, name, by, at);
  setElement(frame, target, by, by, at);
}

function define(frame: Frame, [object = UNDEFINED, key = UNDEFINED, how]: readonly Value[]): Value {
  const given = how instanceof Dict ? getProperty(how, "value") : UNDEFINED;
  const value = given === UNDEFINED ? new Unknown("the property is not known") : given;
  if (object instanceof Dict) setProperty(frame, object, key, value);
  return object;
}

/** Objects are unchanged by being frozen, as long as nobody tries to change them. */
const unchanged: PureFunction = ([object = UNDEFINED]) => object;

export const objectFunctions = objectOf([
  ...table({
    entries: listing((property) => new List(property)),
    freeze: unchanged,
    getOwnPropertyNames: listing(([name]) => name),
    hasOwn,
    is: ([a = UNDEFINED, b = UNDEFINED]) => strictEquals(a, b),
    keys: listing(([name]) => name),
    preventExtensions: unchanged,
    seal: unchanged,
    values: listing(([, value]) => value),
  }),
  [
    "assign",
    new Native("assign", (frame, { positional: [to = UNDEFINED, ...from] }, at) =>
      assign(frame, to, from, at),
    ),
  ],
  ["defineProperty", new Native("defineProperty", (frame, { positional }) => define(frame, positional))],
  [
    "fromEntries",
    new Native("fromEntries", (frame, { positional: [pairs = UNDEFINED] }, at) =>
      fromEntries(frame, pairs, at),
    ),
  ],
]);

const METHODS: Readonly<Record<string, PureFunction>> = {
  hasOwnProperty: hasOwn,
  toString: ([self = UNDEFINED]: readonly Value[]) => textOf(self) ?? new Unknown("the text is not known"),
  valueOf: unchanged,
};

/** What every object has: a method that takes the object first. */
export function objectMethod(name: string): Native | undefined {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  return method && new Native(name, (_frame, { positional }) => method(positional));
}

objectFunctions.entries.set("s:prototype", [
  "prototype",
  objectOf(
    Object.keys(METHODS).map((name): readonly [string, Value] => {
      const method = objectMethod(name);
      return [name, method ? new BoundMethod(UNDEFINED, method) : UNDEFINED];
    }),
  ),
]);
