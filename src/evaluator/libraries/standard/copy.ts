import { findMethod } from "../../ancestry";
import { callValue } from "../../calls";
import { contentOf } from "../../keys";
import { Dict, Instance, List, NO_KEYWORDS, SetValue, Tuple, type Value } from "../../values";
import { copyLayer } from "../copyLayer";
import type { NativeCall } from "../native";

/** `copy.deepcopy`: layers get weights of their own. */
export function deepCopy(call: NativeCall, value: Value, seen: Map<object, Value>): Value {
  const inner = (item: Value) => deepCopy(call, item, seen);
  const known = typeof value === "object" && value !== null ? seen.get(value) : undefined;
  if (known !== undefined) return known;
  if (value instanceof List) {
    const copy = new List([], value.unknown);
    seen.set(value, copy);
    copy.items = value.items.map(inner);
    return copy;
  }
  if (value instanceof Tuple) return new Tuple(value.items.map(inner), value.fields, value.cls);
  if (value instanceof Dict) {
    const copy = new Dict();
    seen.set(value, copy);
    for (const [k, [key, item]] of value.entries) copy.entries.set(k, [key, inner(item)]);
    copy.defaultFactory = value.defaultFactory;
    return copy;
  }
  if (value instanceof SetValue) return new SetValue(new Map(value.entries));
  if (!(value instanceof Instance)) return value;
  const own = findMethod(value.cls, "__deepcopy__");
  if (own === undefined) return copyInstance(call, value, seen);
  const copy = callValue(
    call.frame,
    own,
    { positional: [value, new Dict()], keywords: NO_KEYWORDS },
    call.at,
  );
  seen.set(value, copy);
  return copy;
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
  const own = findMethod(value.cls, "__copy__");
  if (own) return callValue(call.frame, own, { positional: [value], keywords: NO_KEYWORDS }, call.at);
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
