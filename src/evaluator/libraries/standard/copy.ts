import { contentOf } from "../../keys";
import { Dict, Instance, List, SetValue, Tuple, type Value } from "../../values";
import { copyLayer } from "../copyLayer";
import type { NativeCall } from "../native";

/** `copy.deepcopy`: layers get weights of their own. */
export function deepCopy(call: NativeCall, value: Value, seen: Map<object, Value>): Value {
  const inner = (item: Value) => deepCopy(call, item, seen);
  if (value instanceof List) return new List(value.items.map(inner), value.unknown);
  if (value instanceof Tuple) return new Tuple(value.items.map(inner), value.fields, value.cls);
  if (value instanceof Dict) {
    const copy = new Dict(
      new Map([...value.entries].map(([k, [key, item]]) => [k, [key, inner(item)] as const])),
    );
    copy.defaultFactory = value.defaultFactory;
    return copy;
  }
  if (value instanceof SetValue) return new SetValue(new Map(value.entries));
  return value instanceof Instance ? copyInstance(call, value, seen) : value;
}

function copyInstance(call: NativeCall, value: Instance, seen: Map<object, Value>): Value {
  const copy = copyLayer(call.frame.run, value, seen, (inner) => deepCopy(call, inner, seen));
  if (value.content !== undefined) copy.content = deepCopy(call, contentOf(value), seen);
  return copy;
}

/** `copy.copy`: a new object that holds the same things; a layer's copy shares its weights. */
export function shallowCopy(call: NativeCall, value: Value): Value {
  if (value instanceof List) return new List([...value.items], value.unknown);
  if (value instanceof Dict) {
    const copy = new Dict(new Map(value.entries));
    copy.defaultFactory = value.defaultFactory;
    return copy;
  }
  if (value instanceof SetValue) return new SetValue(new Map(value.entries));
  if (!(value instanceof Instance)) return value;
  const copy = copyLayer(
    call.frame.run,
    value,
    new Map(),
    (inner) => inner,
    (weight) => weight,
  );
  if (value.content !== undefined) copy.content = shallowCopy(call, contentOf(value));
  return copy;
}
