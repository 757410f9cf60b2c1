import { Unknown } from "../../../arithmetic/unknown";
import { getFromSequence } from "../../containers/items";
import { iterate } from "../../containers/iterate";
import { equals } from "../../operators/equality";
import { concatenate } from "../../operators/sequences";
import { List, type Native, type Value } from "../../values";
import { builtin } from "../builtins";
import { type NativeCall, natives } from "../native";
import { countOf, indexOf } from "./tuples";

/** `self` and the items of one more argument, for methods that take an iterable. */
function listAnd(call: NativeCall): { list: List; items: readonly Value[] | Unknown } {
  const list = call.positional[0] as List;
  return { list, items: iterate(call.frame, call.positional[1] ?? null, call.at) };
}

/** Items whose copy takes longer than a step. */
const MANY_ITEMS = 1000;

/** Changes a list in place. */
function change(call: NativeCall, compute: (items: readonly Value[]) => readonly Value[] | Unknown): null {
  const list = call.positional[0] as List;
  if (list.items.length > MANY_ITEMS) call.frame.run.limits.watchTime();
  call.frame.run.heap.touch(list);
  const result = compute(list.items);
  if (result instanceof Unknown) list.unknown = result;
  else list.items = result;
  return null;
}

function popAt(call: NativeCall, at: Value): Value {
  const item = getFromSequence(call.frame, call.positional[0] as List, at, call.at);
  change(call, (old) =>
    typeof at === "number"
      ? old.filter((_, i) => i !== (at < 0 ? at + old.length : at))
      : new Unknown("an item at a position that is not known was removed"),
  );
  return item;
}

export const lists = natives({
  append: (call) => {
    const list = call.positional[0] as List;
    call.frame.run.heap.touch(list);
    (list.items as Value[]).push(call.positional[1] ?? null);
    return null;
  },
  extend: (call) => {
    const { items } = listAnd(call);
    return change(call, (old) => (items instanceof Unknown ? items : concatenate(old, items)));
  },
  insert: (call) => {
    const at = call.positional[1] ?? null;
    return change(call, (old) =>
      typeof at === "number"
        ? old.toSpliced(at, 0, call.positional[2] ?? null)
        : new Unknown("an item was inserted at a position that is not known"),
    );
  },
  pop: (call) => popAt(call, call.positional[1] ?? -1),
  remove: (call) =>
    change(call, (old) => {
      const i = old.findIndex((item) => equals(item, call.positional[1] ?? null) === true);
      return i < 0 ? new Unknown("an item that is not known was removed") : old.toSpliced(i, 1);
    }),
  // Those of `collections.deque`, which a list stands for.
  appendleft: (call) => change(call, (old) => [call.positional[1] ?? null, ...old]),
  popleft: (call) => popAt(call, 0),
  clear: (call) => change(call, () => []),
  reverse: (call) => change(call, (old) => [...old].reverse()),
  sort: (call) => {
    const sorted = builtin("sorted") as Native;
    const result = sorted.call(
      call.frame,
      { positional: [call.positional[0] ?? null], keywords: call.keywords },
      call.at,
    );
    return change(call, () =>
      result instanceof List ? result.items : result instanceof Unknown ? result : [],
    );
  },
  copy: (call) => {
    const list = call.positional[0] as List;
    return new List([...list.items], list.unknown);
  },
  index: indexOf,
  count: countOf,
});
