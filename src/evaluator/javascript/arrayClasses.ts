import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import {
  BoundMethod,
  type CallArguments,
  ClassValue,
  Dict,
  List,
  Native,
  TypedArray,
  type Value,
} from "../values";
import { ARRAY_METHODS, arrayMethod } from "./arrays";
import { iterateItems } from "./iterate";
import { pure } from "./native";
import { getProperty, objectOf } from "./objects";
import { toNumber } from "./operators";
import { numberOf, numberValue, UNDEFINED } from "./undefined";

/** Arrays longer than this are data, not layers. */
const LONGEST_ARRAY = 100_000;

function arrayOf(length: number, value: Value): readonly Value[] | Unknown {
  return Number.isInteger(length) && length >= 0 && length <= LONGEST_ARRAY
    ? Array<Value>(length).fill(value)
    : new Unknown("the array is too long");
}

function listOf(items: readonly Value[] | Unknown): List {
  return items instanceof Unknown ? new List([], items) : new List(items);
}

/** The items of what is iterable, or of what says its length. */
function itemsFrom(frame: Frame, source: Value, at: Location): readonly Value[] | Unknown {
  if (!(source instanceof Dict)) return iterateItems(frame, source, at);
  const length = getProperty(source, "length");
  if (length === UNDEFINED) return iterateItems(frame, source, at);
  const count = numberOf(length);
  if (count === undefined) return new Unknown("the length is not known");
  const items = arrayOf(count, UNDEFINED);
  return items instanceof Unknown ? items : items.map((_, i) => getProperty(source, String(i)));
}

/** `Array.from(source, map)`. */
function fromSource(
  frame: Frame,
  { positional: [source = UNDEFINED, map] }: CallArguments,
  at: Location,
): List {
  const items = itemsFrom(frame, source, at);
  if (items instanceof Unknown || map === undefined || map === UNDEFINED) return listOf(items);
  return new List(
    items.map((item, i) => callValue(frame, map, { positional: [item, i], keywords: new Map() }, at)),
  );
}

export const arrayClass = new ClassValue("Array", "Array", []);
arrayClass.native = {
  construct: (_frame, { positional, unknownSpread }, _at, cls) => {
    if (cls !== arrayClass) return new Unknown("a class that extends Array is not followed");
    const [length] = positional;
    if (unknownSpread || (positional.length === 1 && length instanceof Unknown))
      return new List([], new Unknown("the length is not known"));
    return positional.length === 1 && typeof length === "number"
      ? listOf(arrayOf(length, UNDEFINED))
      : new List(positional);
  },
};
const prototype = objectOf(
  ARRAY_METHODS.flatMap((name): readonly (readonly [string, Value])[] => {
    const method = arrayMethod(name);
    return method ? [[name, new BoundMethod(UNDEFINED, method)]] : [];
  }),
);
const statics: readonly (readonly [string, Value])[] = [
  ["from", new Native("from", fromSource)],
  ["of", pure("of", (items) => new List(items))],
  ["isArray", pure("isArray", ([value]) => (value instanceof Unknown ? value : value instanceof List))],
  ["prototype", prototype],
];
for (const [name, value] of statics) arrayClass.attrs.set(name, value);

/** What typed arrays make of a number; undefined where it does not fit. */
const CONVERSIONS: Readonly<Record<string, (value: number) => number | undefined>> = {
  Float32Array: Math.fround,
  Float64Array: (value) => value,
  Int8Array: within(-128, 127),
  Uint8Array: within(0, 255),
  Uint8ClampedArray: within(0, 255),
  Int16Array: within(-32_768, 32_767),
  Uint16Array: within(0, 65_535),
  Int32Array: within(-2_147_483_648, 2_147_483_647),
  Uint32Array: within(0, 4_294_967_295),
};

/** Those of which TensorFlow.js makes integers. */
const INTEGERS = new Set(["Int32Array", "Uint8Array", "Uint8ClampedArray"]);

function within(low: number, high: number): (value: number) => number | undefined {
  return (value) => (Number.isInteger(value) && low <= value && value <= high ? value : undefined);
}

function typedArrayClass(name: string, convert: (value: number) => number | undefined): ClassValue {
  const item = (value: Value): Value => {
    const number = value instanceof Unknown ? undefined : toNumber(value);
    const fitting = number === undefined ? undefined : convert(number);
    return fitting === undefined ? new Unknown("the number is not known") : numberValue(fitting);
  };
  const dtype = INTEGERS.has(name) ? "int32" : "float32";
  const typed = (list: List) => new TypedArray(list.items, list.unknown, dtype);
  const convertAll = (list: List) => typed(new List(list.items.map(item), list.unknown));
  const cls = new ClassValue(name, name, []);
  cls.native = {
    construct: (frame, { positional: [source = 0] }, at) => {
      const length = numberOf(source);
      if (length !== undefined) return typed(listOf(arrayOf(length, 0)));
      return convertAll(listOf(itemsFrom(frame, source, at)));
    },
  };
  cls.attrs.set("from", new Native("from", (frame, args, at) => convertAll(fromSource(frame, args, at))));
  cls.attrs.set(
    "of",
    pure("of", (items) => convertAll(new List(items))),
  );
  return cls;
}

export const typedArrayClasses: readonly ClassValue[] = Object.entries(CONVERSIONS).map(([name, convert]) =>
  typedArrayClass(name, convert),
);
