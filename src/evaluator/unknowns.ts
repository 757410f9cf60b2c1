import { Unknown } from "../arithmetic/unknown";
import type { Value } from "./values";

/** An unknown that is certainly no layer and holds none: a number, a text, a file's content. */
export class PlainUnknown extends Unknown {}

/** Says of a result that, if it is not known, it is at least no layer. */
export function plain(value: Value): Value {
  return value instanceof Unknown && !(value instanceof PlainUnknown)
    ? new PlainUnknown(value.reason)
    : value;
}
