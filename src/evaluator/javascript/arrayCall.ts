import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import type { Frame } from "../frame";
import { MAXIMUM_ITEMS } from "../limits";
import type { List, Value } from "../values";
import { numberOf } from "./undefined";

/** A call of an array's method. */
export interface ArrayCall {
  readonly frame: Frame;
  readonly at: Location;
  readonly list: List;
  readonly items: readonly Value[];
  readonly args: readonly Value[];
  /** Calls the callback that is the first argument. */
  readonly each: (item: Value, index: number) => Value;
}

/** A method of arrays; what it changes in the array it notes in the heap. */
export type ArrayMethod = (call: ArrayCall) => Value;

/** A position as it is given, from the end where negative; `otherwise` where it is not a number. */
export function position(value: Value | undefined, length: number, otherwise: number): number {
  const given = numberOf(value);
  if (given === undefined) return otherwise;
  return given < 0 ? Math.max(0, length + given) : Math.min(given, length);
}

/** Gives the array other items, or says that they are too many to follow. */
export function write({ frame, list }: ArrayCall, items: readonly Value[]): void {
  frame.run.heap.touch(list);
  if (items.length > MAXIMUM_ITEMS) list.unknown ??= new Unknown("the array grows too long");
  else list.items = items;
}
