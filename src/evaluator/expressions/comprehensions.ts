import { Unknown } from "../../arithmetic/unknown";
import type { Comprehension, Expression } from "../../syntax/nodes";
import { assign } from "../assign";
import { cursorOf, iteratorOf } from "../containers/cursors";
import { type Frame, locate } from "../frame";
import type { Cursor } from "../iterator";
import { keyOf } from "../keys";
import { MAXIMUM_ITEMS } from "../limits";
import { truthOf } from "../operators/truth";
import { Stopped } from "../raised";
import { Scope } from "../scope";
import { Dict, Tuple, type Value } from "../values";
import { evaluate } from "./evaluate";

/** A generator expression: its first iterable is found at once, all else when items are asked for. */
export function evaluateGenerator(
  frame: Frame,
  generators: readonly Comprehension[],
  element: (frame: Frame) => Value,
): Value {
  const [first] = generators;
  const source = first ? sourceOf(frame, first) : undefined;
  const items = itemsOf(frame, generators, element, source);
  let end: Unknown | undefined;
  return iteratorOf(frame, () => {
    const next = items.next();
    if (!next.done) return [next.value];
    end ??= next.value;
    return end;
  });
}

/** Runs the loops of a comprehension; gives the items, or why they are not known. */
export function comprehend(
  frame: Frame,
  generators: readonly Comprehension[],
  element: (frame: Frame) => Value,
): [items: Value[], unknown: Unknown | undefined] {
  const items: Value[] = [];
  const all = itemsOf(frame, generators, element);
  let next = all.next();
  for (; !next.done; next = all.next()) {
    if (items.length >= MAXIMUM_ITEMS) throw new Stopped(`a list grows beyond ${MAXIMUM_ITEMS} items`);
    items.push(next.value);
  }
  return next.value ? [[], next.value] : [items, undefined];
}

/** The items of a comprehension one by one, and at the end why some may be missing or too many. */
function* itemsOf(
  frame: Frame,
  generators: readonly Comprehension[],
  element: (frame: Frame) => Value,
  first?: Cursor | Unknown,
): Generator<Value, Unknown | undefined> {
  let unknown: Unknown | undefined;
  const inner: Frame = { ...frame, scope: new Scope("comprehension", frame.scope) };
  function* loop(depth: number): Generator<Value, void> {
    const generator = generators[depth];
    if (!generator) {
      yield element(inner);
      return;
    }
    // The first iterable belongs to the surrounding scope, which of a class body is not seen from inside.
    const cursor = (depth === 0 && first) || sourceOf(depth === 0 ? frame : inner, generator);
    for (;;) {
      const pulled = cursor instanceof Unknown ? cursor : cursor();
      if (pulled instanceof Unknown) unknown ??= pulled;
      if (!Array.isArray(pulled)) return;
      assign(inner, generator.target, pulled[0]);
      const holds = passes(inner, generator);
      if (holds instanceof Unknown) unknown ??= holds;
      else if (holds) yield* loop(depth + 1);
    }
  }
  yield* loop(0);
  return unknown;
}

function sourceOf(frame: Frame, { iter }: Comprehension): Cursor | Unknown {
  return cursorOf(frame, evaluate(frame, iter), locate(frame, iter));
}

/** Whether the conditions of a comprehension hold. */
function passes(frame: Frame, { ifs }: Comprehension): boolean | Unknown {
  let unknown: Unknown | undefined;
  for (const test of ifs) {
    const holds = truthOf(frame, evaluate(frame, test), locate(frame, test));
    if (holds === false) return false;
    if (holds instanceof Unknown) unknown ??= holds;
  }
  return unknown ?? true;
}

export function evaluateDictComp(
  frame: Frame,
  key: Expression,
  value: Expression,
  generators: readonly Comprehension[],
): Value {
  const [pairs, unknown] = comprehend(
    frame,
    generators,
    (inner) => new Tuple([evaluate(inner, key), evaluate(inner, value)]),
  );
  if (unknown) return unknown;
  const entries = new Map<string, readonly [Value, Value]>();
  for (const pair of pairs) {
    const [name = null, item = null] = (pair as Tuple).items;
    const text = keyOf(name);
    if (text === undefined) return new Unknown("a key of the dictionary is not known");
    entries.set(text, [name, item]);
  }
  return new Dict(entries);
}
