import { Unknown } from "../../../arithmetic/unknown";
import { callValue } from "../../calls";
import { iterate } from "../../containers/iterate";
import { Iterator } from "../../iterator";
import { NO_KEYWORDS, type Value } from "../../values";
import type { NativeCall } from "../native";

export function items(call: NativeCall, position = 0): readonly Value[] | Unknown {
  const source = call.get(position);
  return source === undefined ? [] : iterate(call.frame, source, call.at);
}

export function call1(call: NativeCall, callee: Value, ...positional: Value[]): Value {
  return callValue(call.frame, callee, { positional, keywords: NO_KEYWORDS }, call.at);
}

/** Items through a function, or why they are not known. */
export function mapped(
  source: readonly Value[] | Unknown,
  each: (item: Value, index: number) => Value,
): Value {
  return source instanceof Unknown ? source : Iterator.over(source.map(each));
}

export function unknownOf(value: Value, what: string): Unknown {
  return value instanceof Unknown ? value : new Unknown(`${what} of a value that is not known`);
}
