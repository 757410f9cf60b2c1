import type { Unknown } from "../arithmetic/unknown";
import type { Coroutine } from "./statements/coroutine";
import { List, type Value } from "./values";

/** One item, or why it is not known whether there is one; undefined at the end. */
export type Pulled = readonly [item: Value] | Unknown | undefined;

/** Gives the items of something one after the other. */
export type Cursor = () => Pulled;

/** What can be gone through once: a generator, `zip(...)`, `iter(...)`. Items are made when they are asked for. */
export class Iterator {
  /** Items that are made already, the next one last. */
  readonly ready = new List([]);
  /** What the generator's function returned, which `yield from` gives. */
  result: Value = null;
  constructor(
    /** Makes the items that follow. */
    public cursor: Cursor | undefined,
    /** How many undecided branches were open when it was made: in others its cursor must not move. */
    readonly depth: number,
    /** The generator's code, to which values and exceptions can be sent. */
    readonly coroutine?: Coroutine,
  ) {}

  /** An iterator over items that are there, and why more or fewer may be. */
  static over(items: readonly Value[], unknown?: Unknown): Iterator {
    const made = new Iterator(undefined, 0);
    made.ready.items = [...items].reverse();
    made.ready.unknown = unknown;
    return made;
  }
}
