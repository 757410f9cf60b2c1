import { Unknown } from "../../arithmetic/unknown";
import { Namespace, type Value } from "../values";
import { arrayClass, typedArrayClasses } from "./arrayClasses";
import { collectionClasses } from "./collections";
import { errorClasses } from "./errors";
import { ITERATOR } from "./iterate";
import { json, structuredClone } from "./json";
import { type PureFunction, pure, table } from "./native";
import { math, numberClass, numberGlobals } from "./numbers";
import { objectFunctions } from "./objectFunctions";
import { objectOf } from "./objects";
import { truth } from "./operators";
import { promiseClass } from "./promises";
import { textOf } from "./text";
import { numberValue, UNDEFINED } from "./undefined";

const nothing: PureFunction = () => UNDEFINED;
const CONSOLE = "log warn error info debug table time timeEnd group groupEnd assert".split(" ");

const GLOBALS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["undefined", UNDEFINED],
  ["tf", new Namespace("tf")],
  ["Math", math],
  ["Object", objectFunctions],
  ["JSON", json],
  ["console", objectOf(CONSOLE.map((name) => [name, pure(name, nothing)] as const))],
  ["Symbol", objectOf([["iterator", ITERATOR]])],
  ["Infinity", numberValue(Number.POSITIVE_INFINITY)],
  ["NaN", numberValue(Number.NaN)],
  ...numberGlobals,
  ...[arrayClass, ...typedArrayClasses, ...collectionClasses, ...errorClasses, numberClass, promiseClass].map(
    (cls): readonly [string, Value] => [cls.name, cls],
  ),
  ...table({
    String: ([value = ""]) =>
      value instanceof Unknown ? value : (textOf(value) ?? new Unknown("the text is not known")),
    Boolean: ([value = UNDEFINED]) => truth(value),
    structuredClone,
  }),
]);

/** What every program has without importing it. */
export function globalValue(name: string): Value | undefined {
  return GLOBALS.get(name);
}
