import { Unknown } from "../../../arithmetic/unknown";
import { callValue } from "../../calls";
import { iterate } from "../../containers/iterate";
import { BoundMethod, FunctionValue, NO_KEYWORDS, Property, type Value } from "../../values";
import { type NativeCall, type NativeFunction, native } from "../native";

function reduce(call: NativeCall): Value {
  const [func = null, source = null, initial] = call.positional;
  const items = iterate(call.frame, source, call.at);
  if (items instanceof Unknown) return items;
  const [first = null, ...rest] = initial === undefined ? items : [initial, ...items];
  return rest.reduce<Value>(
    (all, item) => callValue(call.frame, func, { positional: [all, item], keywords: NO_KEYWORDS }, call.at),
    first,
  );
}

export const passThrough: NativeFunction = (call) => call.get(0) ?? null;

/** A decorator used bare or with arguments; it leaves the function as it is. */
const transparent: NativeFunction = (call) =>
  call.get(0) instanceof FunctionValue || call.get(0) instanceof BoundMethod
    ? (call.get(0) ?? null)
    : native("decorator", passThrough);

export const functools: Readonly<Record<string, NativeFunction>> = {
  reduce,
  lru_cache: transparent,
  cache: passThrough,
  cached_property: (call) => new Property((call.get(0) ?? null) as FunctionValue),
  total_ordering: passThrough,
  singledispatch: passThrough,
};
