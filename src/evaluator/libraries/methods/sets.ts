import { Unknown } from "../../../arithmetic/unknown";
import { iterate } from "../../containers/iterate";
import { complain } from "../../frame";
import { keyOf } from "../../keys";
import { openness, removeUnderUnknownKey, setUnderUnknownKey } from "../../openness";
import { contains } from "../../operators/equality";
import { display } from "../../text";
import { type Native, SetValue, type Value } from "../../values";
import { type NativeCall, type NativeFunction, natives } from "../native";

export const sets: Readonly<Record<string, Value>> = natives({
  add: (call) => {
    addTo(call, call.positional[1] ?? null);
    return null;
  },
  remove: (call) => {
    const [self = null, item = null] = call.positional;
    if (contains(call.frame, self, item, call.at) === false)
      return complain(call.frame, call.at, "value", "KeyError", String(display(item)));
    return discard(call, item);
  },
  discard: (call) => discard(call, call.positional[1] ?? null),
  pop: (call) => {
    const why = new Unknown("which item a set gives up is not known");
    removeUnderUnknownKey(call.frame.run.heap, call.positional[0] as SetValue, why);
    return why;
  },
  clear: (call) => {
    call.frame.run.heap.touch(call.positional[0] as SetValue);
    (call.positional[0] as SetValue).entries.clear();
    return null;
  },
  update: (call) => {
    for (const source of call.positional.slice(1)) {
      const items = iterate(call.frame, source, call.at);
      for (const item of items instanceof Unknown ? [items] : items) addTo(call, item);
    }
    return null;
  },
  issubset: (call) => {
    const items = iterate(call.frame, call.positional[0] ?? null, call.at);
    if (items instanceof Unknown) return items;
    return items.every((item) => contains(call.frame, call.positional[1] ?? null, item, call.at) === true);
  },
  issuperset: (call) => {
    const items = iterate(call.frame, call.positional[1] ?? null, call.at);
    if (items instanceof Unknown) return items;
    return items.every((item) => contains(call.frame, call.positional[0] ?? null, item, call.at) === true);
  },
  isdisjoint: (call) => {
    const items = iterate(call.frame, call.positional[1] ?? null, call.at);
    if (items instanceof Unknown) return items;
    return !items.some((item) => contains(call.frame, call.positional[0] ?? null, item, call.at) !== false);
  },
  union: (call) => joined(call, (a, b) => new Map([...a, ...b])),
  intersection: (call) => joined(call, (a, b) => new Map([...a].filter(([key]) => b.has(key)))),
  difference: (call) => joined(call, (a, b) => new Map([...a].filter(([key]) => !b.has(key)))),
  symmetric_difference: (call) =>
    joined(
      call,
      (a, b) => new Map([...[...a].filter(([key]) => !b.has(key)), ...[...b].filter(([key]) => !a.has(key))]),
    ),
  intersection_update: update("intersection"),
  difference_update: update("difference"),
  symmetric_difference_update: update("symmetric_difference"),
  copy: (call) => new SetValue(new Map((call.positional[0] as SetValue).entries)),
});

/** `intersection_update` and its sisters: the set takes over what the operation gives. */
function update(method: "intersection" | "difference" | "symmetric_difference"): NativeFunction {
  return (call) => {
    const set = call.positional[0] as SetValue;
    const result = (sets[method] as Native).call(call.frame, call.args, call.at);
    call.frame.run.heap.touch(set);
    if (result instanceof SetValue)
      for (const key of [...set.entries.keys()]) {
        if (!result.entries.has(key)) set.entries.delete(key);
      }
    else removeUnderUnknownKey(call.frame.run.heap, set, result);
    const added = result instanceof SetValue ? [...result.entries.values()] : [result];
    for (const item of method === "symmetric_difference" ? added : []) addTo(call, item);
    return null;
  };
}

/** Puts one item into the set of a call. */
function addTo(call: NativeCall, item: Value): void {
  const set = call.positional[0] as SetValue;
  const { heap } = call.frame.run;
  const key = keyOf(item);
  heap.touch(set, key);
  if (key === undefined) setUnderUnknownKey(heap, set, item);
  else set.entries.set(key, item);
}

function discard(call: NativeCall, item: Value): null {
  const set = call.positional[0] as SetValue;
  const { heap } = call.frame.run;
  const key = keyOf(item);
  heap.touch(set, key);
  if (key === undefined) removeUnderUnknownKey(heap, set, item);
  else set.entries.delete(key);
  return null;
}

function joined(
  call: NativeCall,
  combine: (a: Map<string, Value>, b: Map<string, Value>) => Map<string, Value>,
): Value {
  const other = iterate(call.frame, call.positional[1] ?? null, call.at);
  const open = openness(call.positional[0] as SetValue) ?? (other instanceof Unknown ? other : undefined);
  if (open || other instanceof Unknown) return open ?? other;
  return new SetValue(
    combine(
      (call.positional[0] as SetValue).entries,
      new Map(other.map((item) => [keyOf(item) ?? "?", item])),
    ),
  );
}
