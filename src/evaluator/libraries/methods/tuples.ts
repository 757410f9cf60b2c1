import { Unknown } from "../../../arithmetic/unknown";
import { iterate } from "../../containers/iterate";
import { complain } from "../../frame";
import { firstOf } from "../../given";
import { equals } from "../../operators/equality";
import { Dict, List, Tuple, type Value } from "../../values";
import { type NativeCall, natives } from "../native";

export const tuples = natives({
  index: indexOf,
  count: countOf,
  numel: (call) => {
    const sizes = (call.positional[0] as Tuple).items;
    return sizes.every((s) => typeof s === "number")
      ? (sizes as readonly number[]).reduce((a, b) => a * b, 1)
      : new Unknown("the number of elements is not known");
  },
  as_list: (call) => new List([...(call.positional[0] as Tuple).items]),
  _asdict: (call) => {
    const tuple = call.positional[0] as Tuple;
    return new Dict(
      new Map((tuple.fields ?? []).map((name, i) => [`s:${name}`, [name, tuple.items[i] ?? null] as const])),
    );
  },
  _replace: (call) => {
    const tuple = call.positional[0] as Tuple;
    return new Tuple(
      tuple.items.map((item, i) => firstOf(call.keywords.get(tuple.fields?.[i] ?? ""), () => item) ?? null),
      tuple.fields,
      tuple.cls,
    );
  },
});

export function indexOf(call: NativeCall): Value {
  const items = iterate(call.frame, call.positional[0] ?? null, call.at);
  if (items instanceof Unknown) return items;
  for (const [i, item] of items.entries()) {
    const same = equals(item, call.positional[1] ?? null);
    if (same instanceof Unknown) return same;
    if (same) return i;
  }
  return complain(call.frame, call.at, "value", "ValueError", "the item is not in the sequence");
}

export function countOf(call: NativeCall): Value {
  const items = iterate(call.frame, call.positional[0] ?? null, call.at);
  return items instanceof Unknown
    ? items
    : items.filter((item) => equals(item, call.positional[1] ?? null) === true).length;
}
