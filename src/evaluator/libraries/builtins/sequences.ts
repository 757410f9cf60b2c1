import { type Dim, Expr, isExpr, max as maxDim, min as minDim } from "../../../arithmetic/dimension";
import { Unknown } from "../../../arithmetic/unknown";
import { Float } from "../../../catalogue/values";
import { findMethod, unknownBaseOf } from "../../ancestry";
import { cursorOf, iteratorOf, pull, sideBySide } from "../../containers/cursors";
import { lengthOf } from "../../containers/iterate";
import { complain } from "../../frame";
import { firstOf } from "../../given";
import { Iterator, type Pulled } from "../../iterator";
import { contentOf } from "../../keys";
import { MAXIMUM_ITEMS } from "../../limits";
import { binary } from "../../operators/binary";
import { equals } from "../../operators/equality";
import { isLessOf } from "../../operators/order";
import { truth, truthOf } from "../../operators/truth";
import { typeNameOf } from "../../operators/typeName";
import { Instance, List, SliceValue, Tuple, type Value } from "../../values";
import { firstUnknown, type NativeCall, type NativeFunction } from "../native";
import { call1, items, unknownOf } from "./arguments";

/** Functions over iterables. */
export const sequences: Readonly<Record<string, NativeFunction>> = {
  len: (call) => lengthOf(call.frame, call.get(0) ?? null, call.at),
  range: rangeOf,
  enumerate: (call) => {
    const start = call.get(1, "start") ?? 0;
    if (typeof start !== "number") return new Unknown("the start of enumerate is not known");
    let position = start;
    return through(call, call.get(0), (item) => [new Tuple([position++, item])]);
  },
  zip: (call) => abreast(call, call.positional, (row) => new Tuple(row)),
  map: (call) => {
    const [func = null, ...sources] = call.positional;
    return abreast(call, sources, (row) => call1(call, func, ...row));
  },
  filter: (call) => {
    const test = call.get(0) ?? null;
    return through(call, call.get(1), (item) => {
      const holds = truthOf(call.frame, test === null ? item : call1(call, test, item), call.at);
      return holds === true ? [item] : holds || undefined;
    });
  },
  reversed: (call) => {
    const source = items(call);
    return source instanceof Unknown ? source : Iterator.over([...source].reverse());
  },
  sorted: (call) =>
    sortItems(call, items(call), call.keywords.get("key") ?? null, call.keywords.get("reverse") ?? false),
  sum: (call) => {
    const source = items(call);
    if (source instanceof Unknown) return source;
    return source.reduce<Value>(
      (all, item) => binary(call.frame, "+", all, item, call.at),
      call.get(1, "start") ?? 0,
    );
  },
  min: (call) => extremum(call, "min"),
  max: (call) => extremum(call, "max"),
  all: (call) => quantify(call, false),
  any: (call) => quantify(call, true),
  iter: (call) => {
    const source = call.get(0) ?? null;
    const end = call.get(1);
    if (end !== undefined) return untilEqual(call, source, end);
    return source instanceof Iterator
      ? source
      : iteratorOf(call.frame, cursorOf(call.frame, source, call.at));
  },
  next: (call) => {
    const source = call.get(0) ?? null;
    if (source instanceof Unknown) return source;
    if (!(source instanceof Iterator)) return nextOf(call, source);
    const pulled = pull(call.frame, source);
    if (Array.isArray(pulled)) return pulled[0] as Value;
    if (pulled instanceof Unknown) return pulled;
    return firstOf(call.get(1), () => complain(call.frame, call.at, "value", "StopIteration", "")) ?? null;
  },
  slice: (call) =>
    call.positional.length === 1
      ? new SliceValue(null, call.get(0) ?? null, null)
      : new SliceValue(call.get(0) ?? null, call.get(1) ?? null, call.get(2) ?? null),
};

/** An iterator over what is made of each item: an item, nothing, or why it is not known which. */
export function through(call: NativeCall, source: Value | undefined, make: (item: Value) => Pulled): Value {
  const cursor = cursorOf(call.frame, source ?? null, call.at);
  if (cursor instanceof Unknown) return cursor;
  return iteratorOf(call.frame, () => {
    for (let pulled = cursor(); pulled !== undefined; pulled = cursor()) {
      const made = pulled instanceof Unknown ? pulled : make(pulled[0]);
      if (made !== undefined) return made;
      call.frame.run.limits.step();
    }
    return undefined;
  });
}

/** An iterator over what is made of the items of several iterables side by side. */
export function abreast(
  call: NativeCall,
  sources: readonly Value[],
  make: (row: readonly Value[]) => Value,
): Value {
  const rows = sideBySide(call.frame, sources, call.at);
  if (rows instanceof Unknown) return rows;
  return iteratorOf(call.frame, () => {
    const row = rows();
    return row === undefined || row instanceof Unknown ? row : [make(row)];
  });
}

/** `iter(function, end)`: what a function gives until that is the end. */
function untilEqual(call: NativeCall, func: Value, end: Value): Value {
  return iteratorOf(call.frame, () => {
    const item = call1(call, func);
    const isEnd = equals(item, end);
    if (isEnd instanceof Unknown) return isEnd;
    return isEnd ? undefined : [item];
  });
}

/** `next` of an iterator of the user's own class. */
function nextOf(call: NativeCall, source: Value): Value {
  const method = source instanceof Instance ? findMethod(source.cls, "__next__") : undefined;
  if (method !== undefined) return call1(call, method, source);
  const base = source instanceof Instance ? unknownBaseOf(source.cls) : undefined;
  const message = `'${typeNameOf(source)}' object is not an iterator`;
  return base ?? complain(call.frame, call.at, "type", "TypeError", message);
}

function rangeOf(call: NativeCall): Value {
  const values = call.positional.map((value) => contentOf(value));
  const unknown = firstUnknown(values);
  if (unknown) return unknown;
  if (values.some((v) => v instanceof Float))
    return complain(
      call.frame,
      call.at,
      "type",
      "TypeError",
      "'float' object cannot be interpreted as an integer",
    );
  if (!values.every((v) => typeof v === "number")) return new Unknown("the length of the range is not known");
  const [a = 0, b, step = 1] = values as readonly number[];
  const [start, stop] = b === undefined ? [0, a] : [a, b];
  const length = step === 0 ? 0 : Math.max(0, Math.ceil((stop - start) / step));
  if (length > MAXIMUM_ITEMS) return new Unknown("the range is too long to be followed");
  return new List(Array.from({ length }, (_, i) => start + i * step));
}

function sortItems(call: NativeCall, source: readonly Value[] | Unknown, key: Value, reverse: Value): Value {
  if (source instanceof Unknown) return source;
  let unknown: Unknown | undefined;
  const keyed = source.map((item) => ({ item, key: key === null ? item : call1(call, key, item) }));
  // Equal items keep their order in both directions.
  const isReversed = truth(reverse) === true;
  if (isReversed) keyed.reverse();
  keyed.sort((a, b) => {
    const before = isLessOf(call.frame, a.key, b.key, call.at);
    if (before instanceof Unknown || before === undefined)
      unknown ??= before ?? new Unknown("the order is not known");
    return before === true ? -1 : isLessOf(call.frame, b.key, a.key, call.at) === true ? 1 : 0;
  });
  if (unknown) return unknown;
  const sorted = keyed.map((k) => k.item);
  return new List(isReversed ? sorted.reverse() : sorted);
}

function extremum(call: NativeCall, kind: "min" | "max"): Value {
  const source = call.positional.length === 1 ? items(call) : call.positional;
  if (source instanceof Unknown) return source;
  const key = call.keywords.get("key") ?? null;
  const [first, ...rest] = source;
  if (first === undefined)
    return (
      firstOf(call.keywords.get("default"), () =>
        complain(call.frame, call.at, "value", "ValueError", `${kind}() arg is an empty sequence`),
      ) ?? null
    );
  return rest.reduce<Value>((best, item) => {
    const [a, b] = key === null ? [item, best] : [call1(call, key, item), call1(call, key, best)];
    if (key === null && (isExpr(a) || isExpr(b)) && isSize(a) && isSize(b))
      return kind === "min" ? minDim(best as Dim, item as Dim) : maxDim(best as Dim, item as Dim);
    const less = kind === "min" ? isLessOf(call.frame, a, b, call.at) : isLessOf(call.frame, b, a, call.at);
    if (best instanceof Unknown) return best;
    if (less === undefined || less instanceof Unknown) return less ?? unknownOf(item, kind);
    return less ? item : best;
  }, first);
}

function isSize(value: Value): boolean {
  return typeof value === "number" || value instanceof Expr;
}

function quantify(call: NativeCall, wanted: boolean): Value {
  const cursor = cursorOf(call.frame, call.get(0) ?? null, call.at);
  if (cursor instanceof Unknown) return cursor;
  let unknown: Unknown | undefined;
  for (let pulled = cursor(); pulled !== undefined; pulled = cursor()) {
    if (pulled instanceof Unknown) return unknown ?? pulled;
    const holds = truthOf(call.frame, pulled[0], call.at);
    if (holds === wanted) return unknown ?? wanted;
    if (holds instanceof Unknown) unknown ??= holds;
    call.frame.run.limits.step();
  }
  return unknown ?? !wanted;
}
