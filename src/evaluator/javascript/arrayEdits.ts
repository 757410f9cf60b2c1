import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { List, type Value } from "../values";
import { type ArrayCall, type ArrayMethod, position, write } from "./arrayCall";
import { textOf } from "./text";
import { numberOf, UNDEFINED } from "./undefined";

/** Methods of arrays that move, take out and put in items. */

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

/** `sort`: in place. */
export function sort(call: ArrayCall): Value {
  const items = sorted(call);
  call.frame.run.heap.touch(call.list);
  if (items instanceof Unknown) call.list.unknown ??= items;
  else write(call, items);
  return call.list;
}

/** A copy with something done to it, as the methods do that leave their array alone. */
export function onCopy(call: ArrayCall, run: ArrayMethod): Value {
  const list = new List(call.items);
  run({ ...call, list });
  return list;
}

/** `copyWithin(target, start, end)`: in place. */
export function copyWithin(call: ArrayCall): Value {
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

/** `splice(start, count, …items)`: in place; gives what was taken out. */
export function splice(call: ArrayCall): Value {
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

/** `with(index, value)`: a copy. */
export function withItem({ items, args: [index, value = UNDEFINED] }: ArrayCall): Value {
  const at = numberOf(index);
  if (at === undefined) return new List([], new Unknown("the position is not known"));
  return new List(items.with(at, value));
}
