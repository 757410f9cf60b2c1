import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import { Dict, List, type Value } from "../values";
import { type PureFunction, table } from "./native";
import { knownProperties, objectOf } from "./objects";
import { numberValue, UNDEFINED } from "./undefined";

/** A value of JSON as the evaluator holds it. */
export function fromJson(value: unknown): Value {
  if (Array.isArray(value)) return new List(value.map(fromJson));
  if (typeof value === "number") return numberValue(value);
  if (typeof value === "object" && value !== null)
    return objectOf(Object.entries(value).map(([name, each]) => [name, fromJson(each)] as const));
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

/** Stands for what cannot be written. */
const UNWRITTEN = Symbol("not known");

/** The value that `JSON.stringify` would write. */
function toJson(value: Value): unknown {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (value instanceof Float) return value.value;
  if (value === UNDEFINED) return undefined;
  if (value instanceof List && !value.unknown) {
    const items = value.items.map(toJson);
    return items.includes(UNWRITTEN) ? UNWRITTEN : items;
  }
  const properties = value instanceof Dict ? knownProperties(value) : UNWRITTEN;
  if (properties instanceof Unknown || properties === UNWRITTEN) return UNWRITTEN;
  const written = properties.map(([name, each]) => [name, toJson(each)] as const);
  return written.some(([, each]) => each === UNWRITTEN) ? UNWRITTEN : Object.fromEntries(written);
}

const parse: PureFunction = ([text]) => {
  if (typeof text !== "string") return text instanceof Unknown ? text : new Unknown("the text is not known");
  try {
    return fromJson(JSON.parse(text));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return new Unknown("the text is no JSON");
    throw thrown;
  }
};

const stringify: PureFunction = ([value = UNDEFINED, replacer = UNDEFINED, space]) => {
  const plain = replacer === null || replacer === UNDEFINED ? toJson(value) : UNWRITTEN;
  if (plain === UNWRITTEN) return new Unknown("the text is not known");
  const indent = typeof space === "number" || typeof space === "string" ? space : undefined;
  return JSON.stringify(plain, undefined, indent) ?? UNDEFINED;
};

export const json = objectOf(table({ parse, stringify }));

/** `structuredClone(value)`: a copy down to the last item. */
export const structuredClone: PureFunction = ([value = UNDEFINED]) => copyOf(value);

function copyOf(value: Value): Value {
  if (value instanceof List) return new List(value.items.map(copyOf), value.unknown);
  if (!(value instanceof Dict)) return value;
  const properties = knownProperties(value);
  return properties instanceof Unknown
    ? properties
    : objectOf(properties.map(([name, each]) => [name, copyOf(each)] as const));
}
