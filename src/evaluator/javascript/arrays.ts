import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import { MAXIMUM_ITEMS } from "../run";
import { Iterator, List, Native, Tuple, type Value } from "../values";
import { perhapsCall } from "./callbacks";
import { objectOf } from "./objects";
import { strictEquals, truth } from "./operators";
import { joinTexts, textOf } from "./text";
import { numberOf, UNDEFINED } from "./undefined";

/** A call of an array's method. */
interface ArrayCall {
  readonly frame: Frame;
  readonly at: Location;
  readonly list: List;
  readonly items: readonly Value[];
  readonly args: readonly Value[];
  /** Calls the callback that is the first argument. */
  readonly each: (item: Value, index: number) => Value;
}

type ArrayMethod = (call: ArrayCall) => Value;

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

function position(value: Value | undefined, length: number, otherwise: number): number {
  const given = numberOf(value);
  if (given === undefined) return otherwise;
  return given < 0 ? Math.max(0, length + given) : Math.min(given, length);
}

function write({ frame, list }: ArrayCall, items: readonly Value[]): void {
  frame.run.heap.touch(list);
  if (items.length > MAXIMUM_ITEMS) list.unknown ??= new Unknown("the array grows too long");
  else list.items = items;
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

/** The items in order, by what the callback says or as texts. */
function sorted({ frame, at, items, args: [compare = UNDEFINED] }: ArrayCall): readonly Value[] | Unknown {
  let isLost = false;
  const lose = () => {
    isLost = true;
    return 0;
  };
  const order = (a: Value, b: Value): number => {
    if (compare !== UNDEFINED)
      return numberOf(callValue(frame, compare, { positional: [a, b], keywords: new Map() }, at)) ?? lose();
    const [left, right] = [textOf(a), textOf(b)];
    if (left === undefined || right === undefined) return lose();
    return left === right ? 0 : left < right ? -1 : 1;
  };
  // What is undefined goes to the end, whatever the callback says.
  const given = items.filter((item) => item !== UNDEFINED).sort(order);
  const missing = items.filter((item) => item === UNDEFINED);
  return isLost ? new Unknown("the order is not known") : [...given, ...missing];
}

function sort(call: ArrayCall): Value {
  const items = sorted(call);
  call.frame.run.heap.touch(call.list);
  if (items instanceof Unknown) call.list.unknown ??= items;
  else write(call, items);
  return call.list;
}

/** A copy with something done to it, as the methods do that leave their array alone. */
function onCopy(call: ArrayCall, run: ArrayMethod): Value {
  const list = new List(call.items);
  run({ ...call, list });
  return list;
}

function copyWithin(call: ArrayCall): Value {
  const { items, args } = call;
  const { length } = items;
  const to = position(args[0], length, 0);
  const from = position(args[1], length, 0);
  const end = position(args[2], length, length);
  const copied = [...items];
  items.slice(from, end).forEach((item, i) => {
    if (to + i < length) copied[to + i] = item;
  });
  write(call, copied);
  return call.list;
}

function splice(call: ArrayCall): Value {
  const { items, args } = call;
  const from = position(args[0], items.length, 0);
  const count = args.length < 2 ? items.length - from : numberOf(args[1]);
  if (count === undefined || numberOf(args[0]) === undefined) {
    write(call, []);
    call.list.unknown ??= new Unknown("which items are taken out is not known");
    return new List([], call.list.unknown);
  }
  const rest = [...items];
  const removed = rest.splice(from, count, ...args.slice(2));
  write(call, rest);
  return new List(removed);
}

function withItem({ items, args: [index, value = UNDEFINED] }: ArrayCall): Value {
  const at = numberOf(index);
  if (at === undefined) return new List([], new Unknown("the position is not known"));
  return new List(items.with(at, value));
}

const METHODS: Readonly<Record<string, ArrayMethod>> = {
  at: ({ items, args: [index = 0] }) => items.at(numberOf(index) ?? items.length) ?? UNDEFINED,
  concat: ({ items, args }) => {
    const unknown = args.find((arg) => arg instanceof Unknown || (arg instanceof List && arg.unknown));
    if (unknown !== undefined) return unknown instanceof List ? (unknown.unknown ?? UNDEFINED) : unknown;
    return new List([...items, ...args.flatMap((arg) => (arg instanceof List ? arg.items : [arg]))]);
  },
  copyWithin,
  entries: ({ items }) => new Iterator(items.map((item, i) => new List([i, item]))),
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
  keys: ({ items }) => new Iterator(items.map((_, i) => i)),
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
  values: ({ items }) => new Iterator(items),
  with: withItem,
};

/** The names of all methods that are followed. */
export const ARRAY_METHODS: readonly string[] = Object.keys(METHODS);

/** `iterator.next()`. */
export const nextItem = new Native("next", (frame, { positional: [self] }) => {
  if (!(self instanceof Iterator)) return new Unknown("it is not an iterator");
  if (self.unknown) return self.unknown;
  frame.run.heap.touch(self);
  const [value = UNDEFINED, ...rest] = self.items;
  const isDone = self.items.length === 0;
  self.items = rest;
  return objectOf([
    ["value", value],
    ["done", isDone],
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
  return method({ frame, at, list, items: list.items, args, each });
}
