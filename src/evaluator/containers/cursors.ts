import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import { type Cursor, Iterator, type Pulled } from "../iterator";
import { isContainer } from "../libraries/torchContainers";
import { Raised } from "../raised";
import { Instance, List, NO_KEYWORDS, type Value } from "../values";
import { iterate } from "./iterate";

/** Items beyond which an iterator is not made ahead. */
const MAXIMUM_AHEAD = 4096;

/** Goes through an iterable item by item, or says why that cannot be. */
export function cursorOf(frame: Frame, value: Value, at: Location): Cursor | Unknown {
  if (value instanceof Iterator) return () => pull(frame, value);
  if (value instanceof List) return alongList(value);
  const own = value instanceof Instance && !isContainer(value) ? ownCursor(frame, value, at) : undefined;
  if (own) return own;
  const items = iterate(frame, value, at);
  return items instanceof Unknown ? items : alongItems(items);
}

function alongItems(items: readonly Value[]): Cursor {
  let position = 0;
  return () => (position < items.length ? [items[position++] ?? null] : undefined);
}

/** A list may grow while it is gone through. */
function alongList(list: List): Cursor {
  let position = 0;
  return () => {
    if (list.unknown) return list.unknown;
    return position < list.items.length ? [list.items[position++] ?? null] : undefined;
  };
}

/** Through `__iter__` of the user's class and `__next__` of what that gives. */
function ownCursor(frame: Frame, value: Instance, at: Location): Cursor | Unknown | undefined {
  const method = findMethod(value.cls, "__iter__");
  if (method === undefined) return undefined;
  const made = callValue(frame, method, { positional: [value], keywords: NO_KEYWORDS }, at);
  const next = made instanceof Instance ? findMethod(made.cls, "__next__") : undefined;
  const args = { positional: [made], keywords: NO_KEYWORDS };
  if (next) return untilRaised(frame, "StopIteration", () => callValue(frame, next, args, at));
  if (made === value) return new Unknown("the iterator has no __next__ that can be seen");
  return cursorOf(frame, made, at);
}

/** Items of a function until it raises the exception that ends them; one that is not known may be the end. */
export function untilRaised(frame: Frame, exception: string, next: () => Value): Cursor {
  return () => {
    frame.run.tries++;
    try {
      const item = next();
      return item instanceof Unknown ? item : [item];
    } catch (thrown) {
      if (thrown instanceof Raised && thrown.exception === exception) return undefined;
      throw thrown;
    } finally {
      frame.run.tries--;
    }
  };
}

/** An iterator whose items a cursor makes. */
export function iteratorOf(frame: Frame, cursor: Cursor | Unknown): Value {
  return cursor instanceof Unknown ? cursor : new Iterator(cursor, frame.run.heap.depth);
}

/** The next item of an iterator. */
export function pull(frame: Frame, iterator: Iterator): Pulled {
  const { ready } = iterator;
  const { heap } = frame.run;
  if (iterator.cursor && heap.depth > iterator.depth) makeAhead(frame, iterator, iterator.cursor);
  if (ready.items.length > 0) {
    heap.touch(ready);
    return [(ready.items as Value[]).pop() ?? null];
  }
  return ready.unknown ?? iterator.cursor?.();
}

/** Makes all items at once, for branches that may be undone: what a cursor has done cannot be. */
function makeAhead({ run }: Frame, iterator: Iterator, cursor: Cursor): void {
  const items: Value[] = [];
  let end: Pulled;
  iterator.cursor = undefined;
  run.heap.aside(() => {
    end = nextQuietly(cursor);
    while (Array.isArray(end) && items.length < MAXIMUM_AHEAD) {
      items.push(end[0] as Value);
      end = nextQuietly(cursor);
    }
    iterator.ready.items = [...items.reverse(), ...iterator.ready.items];
    const isCut = Array.isArray(end);
    iterator.ready.unknown ??= isCut
      ? new Unknown("the iterator does not seem to end")
      : (end as Unknown | undefined);
  });
}

/** What fails ahead of time fails perhaps. */
function nextQuietly(cursor: Cursor): Pulled {
  try {
    return cursor();
  } catch (thrown) {
    if (thrown instanceof Raised) return new Unknown(`an item raises ${thrown.exception}`);
    throw thrown;
  }
}

/** Several iterables side by side, as `zip` and `map` take them, until the first of them ends. */
export function sideBySide(
  frame: Frame,
  sources: readonly Value[],
  at: Location,
): (() => readonly Value[] | Unknown | undefined) | Unknown {
  const cursors: Cursor[] = [];
  for (const source of sources) {
    const cursor = cursorOf(frame, source, at);
    if (cursor instanceof Unknown) return cursor;
    cursors.push(cursor);
  }
  return () => {
    const row: Value[] = [];
    for (const cursor of cursors) {
      const pulled = cursor();
      if (pulled === undefined || pulled instanceof Unknown) return pulled;
      row.push(pulled[0]);
    }
    return cursors.length > 0 ? row : undefined;
  };
}
