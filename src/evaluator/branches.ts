import type { Unknown } from "../arithmetic/unknown";
import type { Frame } from "./frame";
import type { Changes } from "./heap";
import { Raised } from "./raised";
import type { Scope } from "./scope";

/** How a statement ended when it did not simply run through. */
export type Completion =
  | undefined
  | { readonly kind: "return"; readonly value: import("./values").Value }
  | { readonly kind: "break" | "continue"; readonly label?: string }
  /** An undecided branch broke off the loop's round; the other did not. */
  | {
      readonly kind: "maybe";
      readonly why: Unknown;
      readonly of: "break" | "continue";
      readonly label?: string;
    };

interface Outcome<T> {
  readonly value?: T;
  readonly raised?: Raised;
  readonly changes: Changes;
}

/** One branch that has run and been undone. */
function tryBranch<T>(frame: Frame, body: () => T): Outcome<T> {
  const { heap } = frame.run;
  heap.begin(frame.run.newId());
  let value: T;
  try {
    value = body();
  } catch (thrown) {
    const changes = heap.rollBack();
    if (thrown instanceof Raised) return { raised: thrown, changes };
    throw thrown;
  }
  return { value, changes: heap.rollBack() };
}

/**
 * Runs both ways of a condition that is not known and joins what they leave behind. A way that raises is taken
 * not to be the one: nobody writes a model to fail. `merge` decides what the whole gives and whose changes hold.
 */
export function either<T>(
  frame: Frame,
  why: Unknown,
  yes: () => T,
  no: () => T,
  merge: (a: T, b: T) => { readonly value: T; readonly keepLocals?: "a" | "b" },
): T {
  const { heap } = frame.run;
  frame.run.limits.watchTime();
  const a = tryBranch(frame, yes);
  const b = tryBranch(frame, no);
  if (a.raised && b.raised) throw a.raised;
  if (a.raised) {
    heap.apply(b.changes);
    return b.value as T;
  }
  if (b.raised) {
    heap.apply(a.changes);
    return a.value as T;
  }
  const { value, keepLocals } = merge(a.value as T, b.value as T);
  if (!keepLocals) {
    heap.join(a.changes, b.changes, why);
    return value;
  }
  // One way left the function: the other's variables are the ones that code behind it will see.
  const [kept, left] = keepLocals === "a" ? [a.changes, b.changes] : [b.changes, a.changes];
  heap.join(kept, without(left, frame.scope), why, frame.scope);
  return value;
}

function without(changes: Changes, scope: Scope): Changes {
  return { ...changes, tables: new Map([...changes.tables].filter(([object]) => object !== scope)) };
}
