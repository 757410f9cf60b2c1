import { Dict, Instance, List, SetValue, Tuple, type Value } from "../../values";
import { copyLayer } from "../layers";
import type { NativeCall } from "../native";

/** `copy.copy` and `copy.deepcopy`: layers get weights of their own. */
export function deepCopy(call: NativeCall, value: Value, seen: Map<object, Value>): Value {
  if (value instanceof List)
    return new List(
      value.items.map((item) => deepCopy(call, item, seen)),
      value.unknown,
    );
  if (value instanceof Tuple)
    return new Tuple(
      value.items.map((item) => deepCopy(call, item, seen)),
      value.fields,
      value.typeName,
    );
  if (value instanceof Dict)
    return new Dict(
      new Map([...value.entries].map(([k, [key, item]]) => [k, [key, deepCopy(call, item, seen)] as const])),
    );
  if (value instanceof SetValue) return new SetValue(new Map(value.entries));
  return value instanceof Instance
    ? copyLayer(call.frame.run, value, seen, (inner) => deepCopy(call, inner, seen))
    : value;
}
