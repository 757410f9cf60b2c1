import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { callValue } from "../calls";
import { pull } from "../containers/cursors";
import type { Frame } from "../frame";
import { Iterator } from "../iterator";
import { List, Native, Tuple, TypedArray, type Value } from "../values";
import { type ArrayCall, type ArrayMethod, position, write } from "./arrayCall";
import { copyWithin, onCopy, sort, splice, withItem } from "./arrayEdits";
import { perhapsCall } from "./callbacks";
import { objectOf } from "./objects";
import { strictEquals, truth } from "./operators";
import { joinTexts, textOf } from "./text";
import { numberOf, UNDEFINED } from "./undefined";

/** Runs a test on every item; an item of which it is not known spoils the whole. */
function tested(call: ArrayCall): readonly boolean[] | Unknown {
  const results = call.items.map((item, i) => truth(call.each(item, i)));
  const unknown = results.find((result) => result instanceof Unknown);
  return unknown instanceof Unknown ? unknown : results.map((result) => result === true);
}

function whenTested(call: ArrayCall, use: (passed: readonly boolean[]) => Value): Value {
  const passed = tested(call);
  return passed instanceof Unknown ? passed : use(passed);
}

function indexOf({ items, args: [wanted = UNDEFINED, from] }: ArrayCall): number | Unknown {
  const start = position(from, items.length, 0);
  for (const [i, item] of items.entries()) {
    if (i < start) continue;
    const same = strictEquals(item, wanted);
    if (same instanceof Unknown) return same;
    if (same) return i;
  }
  return -1;
}

function lastIndexOf({ items, args: [wanted = UNDEFINED] }: ArrayCall): number | Unknown {
  for (let i = items.length - 1; i >= 0; i--) {
    const same = strictEquals(items[i] ?? UNDEFINED, wanted);
    if (same instanceof Unknown) return same;
    if (same) return i;
  }
  return -1;
}

function flatten(items: readonly Value[], depth: number): readonly Value[] {
  return items.flatMap((item) =>
    item instanceof List && depth > 0 ? flatten(item.items, depth - 1) : [item],
  );
}

function reduce(call: ArrayCall, items: readonly (readonly [number, Value])[]): Value {
  const [callback = UNDEFINED, ...initial] = call.args;
  const start = initial.length > 0 ? (initial[0] ?? UNDEFINED) : (items[0]?.[1] ?? UNDEFINED);
  return items
    .slice(initial.length > 0 ? 0 : 1)
    .reduce<Value>(
      (sum, [i, item]) =>
        callValue(
          call.frame,
          callback,
          { positional: [sum, item, i, call.list], keywords: new Map() },
          call.at,
        ),
      start,
    );
}

const METHODS: Readonly<Record<string, ArrayMethod>> = {
  at: ({ items, args: [index = 0] }) => items.at(numberOf(index) ?? items.length) ?? UNDEFINED,
  concat: ({ items, args }) => {
    const unknown = args.find((arg) => arg instanceof Unknown || (arg instanceof List && arg.unknown));
    if (unknown !== undefined) return unknown instanceof List ? (unknown.unknown ?? UNDEFINED) : unknown;
    return new List([...items, ...args.flatMap((arg) => (arg instanceof List ? arg.items : [arg]))]);
  },
  copyWithin,
  entries: ({ items }) => Iterator.over(items.map((item, i) => new List([i, item]))),
  every: (call) => whenTested(call, (passed) => passed.every(Boolean)),
  fill: (call) => {
    const { items, args } = call;
    const from = position(args[1], items.length, 0);
    const to = position(args[2], items.length, items.length);
    write(
      call,
      items.map((item, i) => (i >= from && i < to ? (args[0] ?? UNDEFINED) : item)),
    );
    return call.list;
  },
  filter: (call) => whenTested(call, (passed) => new List(call.items.filter((_, i) => passed[i]))),
  find: (call) => whenTested(call, (passed) => call.items[passed.indexOf(true)] ?? UNDEFINED),
  findIndex: (call) => whenTested(call, (passed) => passed.indexOf(true)),
  findLast: (call) => whenTested(call, (passed) => call.items[passed.lastIndexOf(true)] ?? UNDEFINED),
  findLastIndex: (call) => whenTested(call, (passed) => passed.lastIndexOf(true)),
  flat: ({ items, args: [depth = 1] }) => new List(flatten(items, numberOf(depth) ?? 1)),
  flatMap: ({ items, each }) => new List(flatten(items.map(each), 1)),
  forEach: ({ items, each }) => {
    items.forEach(each);
    return UNDEFINED;
  },
  includes: (call) => {
    const at = indexOf(call);
    return at instanceof Unknown ? at : at >= 0;
  },
  indexOf,
  join: ({ items, args: [separator = ","] }) =>
    joinTexts(items, textOf(separator) ?? ",") ?? new Unknown("a part of the text is not known"),
  keys: ({ items }) => Iterator.over(items.map((_, i) => i)),
  lastIndexOf,
  map: ({ items, each }) => new List(items.map(each)),
  pop: (call) => {
    write(call, call.items.slice(0, -1));
    return call.items.at(-1) ?? UNDEFINED;
  },
  push: (call) => {
    write(call, [...call.items, ...call.args]);
    return call.list.items.length;
  },
  reduce: (call) => reduce(call, [...call.items.entries()]),
  reduceRight: (call) => reduce(call, [...call.items.entries()].reverse()),
  reverse: (call) => {
    write(call, call.items.toReversed());
    return call.list;
  },
  shift: (call) => {
    write(call, call.items.slice(1));
    return call.items[0] ?? UNDEFINED;
  },
  slice: ({ items, args: [from, to] }) => {
    const unknown = [from, to].find((arg) => arg instanceof Unknown);
    if (unknown instanceof Unknown) return unknown;
    return new List(items.slice(position(from, items.length, 0), position(to, items.length, items.length)));
  },
  some: (call) => whenTested(call, (passed) => passed.some(Boolean)),
  sort,
  splice,
  toReversed: ({ items }) => new List(items.toReversed()),
  toSorted: (call) => onCopy(call, sort),
  toSpliced: (call) => onCopy(call, splice),
  toString: ({ items }: ArrayCall) => joinTexts(items, ",") ?? new Unknown("a part of the text is not known"),
  unshift: (call) => {
    write(call, [...call.args, ...call.items]);
    return call.list.items.length;
  },
  values: ({ items }) => Iterator.over(items),
  with: withItem,
};

/** The names of all methods that are followed. */
export const ARRAY_METHODS: readonly string[] = Object.keys(METHODS);

/** `iterator.next()`. */
export const nextItem = new Native("next", (frame, { positional: [self] }) => {
  if (!(self instanceof Iterator)) return new Unknown("it is not an iterator");
  const pulled = pull(frame, self);
  if (pulled instanceof Unknown) return pulled;
  return objectOf([
    ["value", pulled ? pulled[0] : UNDEFINED],
    ["done", pulled === undefined],
  ]);
});

const made = new Map<string, Native>();

/** A method of arrays; undefined where there is none of that name. */
export function arrayMethod(name: string): Native | undefined {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (!method) return undefined;
  const known =
    made.get(name) ?? new Native(name, (frame, { positional }, at) => run(frame, method, positional, at));
  made.set(name, known);
  return known;
}

function run(frame: Frame, method: ArrayMethod, positional: readonly Value[], at: Location): Value {
  const [self, ...args] = positional;
  const list = self instanceof Tuple ? new List(self.items) : self;
  if (!(list instanceof List)) return new Unknown("it is not an array");
  if (list.unknown) {
    // How often a callback runs is not known, so what it does may or may not happen.
    for (const arg of args) perhapsCall(frame, arg, list.unknown, at);
    return list.unknown;
  }
  const [callback = UNDEFINED] = args;
  const each = (item: Value, index: number) =>
    callValue(frame, callback, { positional: [item, index, list], keywords: new Map() }, at);
  const result = method({ frame, at, list, items: list.items, args, each });
  const isCopy = list instanceof TypedArray && result instanceof List && !(result instanceof TypedArray);
  return isCopy ? new TypedArray(result.items, result.unknown, list.dtype) : result;
}
