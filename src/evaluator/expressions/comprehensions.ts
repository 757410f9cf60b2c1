import { Unknown } from "../../arithmetic/unknown";
import type { Comprehension, Expression } from "../../syntax/nodes";
import { assign } from "../assign";
import { iterate } from "../containers/iterate";
import { type Frame, locate } from "../frame";
import { keyOf } from "../keys";
import { truthOf } from "../operators/truth";
import { Stopped } from "../raised";
import { MAXIMUM_ITEMS } from "../run";
import { Scope } from "../scope";
import { Dict, Tuple, type Value } from "../values";
import { evaluate } from "./evaluate";

/** Runs the loops of a comprehension; gives the items, or why they are not known. */
export function comprehend(
  frame: Frame,
  generators: readonly Comprehension[],
  element: (frame: Frame) => Value,
): [items: Value[], unknown: Unknown | undefined] {
  const items: Value[] = [];
  let unknown: Unknown | undefined;
  const inner: Frame = { ...frame, scope: new Scope("comprehension", frame.scope) };
  const loop = (depth: number): void => {
    const generator = generators[depth];
    if (!generator) {
      if (items.length >= MAXIMUM_ITEMS) throw new Stopped(`a list grows beyond ${MAXIMUM_ITEMS} items`);
      items.push(element(inner));
      return;
    }
    // The first iterable belongs to the surrounding scope, which of a class body is not seen from inside.
    const within = depth === 0 ? frame : inner;
    const source = iterate(within, evaluate(within, generator.iter), locate(frame, generator.iter));
    if (source instanceof Unknown) {
      unknown ??= source;
      return;
    }
    for (const item of source) {
      assign(inner, generator.target, item);
      const tests = generator.ifs.map((test) => truthOf(inner, evaluate(inner, test), locate(frame, test)));
      const open = tests.find((test) => test instanceof Unknown);
      if (open instanceof Unknown) unknown ??= open;
      if (tests.every((test) => test === true)) loop(depth + 1);
    }
  };
  loop(0);
  return unknown ? [[], unknown] : [items, undefined];
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
