import { Unknown } from "../arithmetic/unknown";
import type { Heap } from "./heap";
import { Dict, SetValue, type Value } from "./values";

/** What a container holds under a key that only one way of an undecided branch has set. */
export class PerhapsMissing extends Unknown {}

/** Why it is not known which keys a dictionary or set holds, after an undecided branch. */
export function perhapsMissing(container: Dict | SetValue): Unknown | undefined {
  for (const key of container.entries.keys()) {
    const value = valueUnder(container, key);
    if (value instanceof PerhapsMissing) return value;
  }
  return undefined;
}

/** What a dictionary or set holds under a canonical key. */
export function valueUnder(container: Dict | SetValue, key: string): Value | undefined {
  return container instanceof Dict ? container.entries.get(key)?.[1] : container.entries.get(key);
}

/** The canonical key under which a dictionary or set notes that it may hold more than is known. */
const OPEN = "?";

/** Why a key that is not found may be there all the same: one that is not known was set. */
export function openness(container: Dict | SetValue): Unknown | undefined {
  const value = valueUnder(container, OPEN);
  return value instanceof Unknown ? value : undefined;
}

/** Notes that something was set under a key that is not known. */
export function setUnderUnknownKey(heap: Heap, container: Dict | SetValue, key: Value): void {
  const why = key instanceof Unknown ? key.reason : "a key that is not known was set";
  heap.touch(container, OPEN);
  if (container instanceof SetValue) container.entries.set(OPEN, new PerhapsMissing(why));
  else container.entries.set(OPEN, [key, new PerhapsMissing(why)]);
}

/** Notes that something under a key that is not known was removed. */
export function removeUnderUnknownKey(heap: Heap, container: Dict | SetValue, key: Value): void {
  const gone = new PerhapsMissing(
    key instanceof Unknown ? key.reason : "a key that is not known was removed",
  );
  heap.touch(container);
  if (container instanceof Dict)
    for (const [text, [name]] of container.entries) container.entries.set(text, [name, gone]);
  else for (const text of container.entries.keys()) container.entries.set(text, gone);
}
