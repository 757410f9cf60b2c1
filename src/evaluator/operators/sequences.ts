import { isExpr } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { isOneInteger } from "../../catalogue/arguments";
import type { Location } from "../../model/graph";
import type { Operator } from "../../syntax/nodes";
import { makeSet } from "../expressions/displays";
import type { Frame } from "../frame";
import { MAXIMUM_ITEMS } from "../limits";
import { perhapsMissing } from "../openness";
import { formatPercent } from "../percent";
import { Stopped } from "../raised";
import {
  ClassValue,
  Dict,
  List,
  Native,
  SetValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";

/** Characters beyond which a text is not built. */
export const MAXIMUM_TEXT = 1_000_000;

export function sequences(
  frame: Frame,
  op: Operator,
  left: Value,
  right: Value,
  at: Location,
): Value | undefined {
  if (op === "+") {
    if (typeof left === "string" && typeof right === "string")
      return left.length + right.length > MAXIMUM_TEXT ? new Unknown("the text is too long") : left + right;
    if (left instanceof Tuple && right instanceof Tuple)
      return new Tuple(concatenate(left.items, right.items));
    if (left instanceof List && right instanceof List)
      return new List(concatenate(left.items, right.items), left.unknown ?? right.unknown);
  }
  if (op === "*") return repeated(op, left, right);
  if (op === "%" && typeof left === "string") return formatPercent(frame, left, right, at);
  if (op === "|" && left instanceof Dict && right instanceof Dict)
    return new Dict(new Map([...left.entries, ...right.entries]));
  const [one, other] = [asSet(left), asSet(right)];
  if (one && other && SET_OPERATORS.has(op)) return setOperation(op, one, other);
  if (op === "|" && (isTypeLike(left) || isTypeLike(right))) return new Symbolic("Union");
  if (op === "/" && (left instanceof Symbolic || right instanceof Symbolic)) return new Symbolic("path");
  return undefined;
}

/** The items of two sequences in one; ends the evaluation where they grow beyond all use. */
export function concatenate(left: readonly Value[], right: readonly Value[]): Value[] {
  if (left.length + right.length > MAXIMUM_ITEMS)
    throw new Stopped(`a list grows beyond ${MAXIMUM_ITEMS.toLocaleString("en")} items`);
  return [...left, ...right];
}

function isTypeLike(value: Value): boolean {
  return value instanceof ClassValue || value instanceof Symbolic || value instanceof Native;
}

/** A sequence times a number, in either order; undefined where it is no such product. */
export function repeated(op: Operator, left: Value, right: Value): Value | undefined {
  return op === "*" ? (repeat(left, right) ?? repeat(right, left)) : undefined;
}

function repeat(sequence: Value, times: Value): Value | undefined {
  const isRepeatable = sequence instanceof List || sequence instanceof Tuple || typeof sequence === "string";
  if (!isRepeatable) return undefined;
  if (isExpr(times)) return new Unknown("the number of repetitions is not known");
  if (typeof times === "boolean") times = times ? 1 : 0;
  if (times instanceof TensorValue) {
    if (!isOneInteger(times) || isArray(times)) return undefined;
    times = times.data?.[0] ?? new Unknown("the number of repetitions depends on the data");
  }
  if (times instanceof Unknown) return times;
  if (typeof times !== "number") return undefined;
  const length = (typeof sequence === "string" ? sequence.length : sequence.items.length) * times;
  if (length > (typeof sequence === "string" ? MAXIMUM_TEXT : MAXIMUM_ITEMS))
    return new Unknown("the sequence is too long");
  if (typeof sequence === "string") return sequence.repeat(Math.max(0, times));
  const items = Array.from({ length: Math.max(0, times) }, () => sequence.items).flat();
  return sequence instanceof Tuple ? new Tuple(items) : new List(items, sequence.unknown);
}

/** Whether it is an array of NumPy, which multiplies the items of a list, unlike a single number. */
function isArray({ framework, shape }: TensorValue): boolean {
  return framework === "numpy" && !(shape instanceof Unknown) && shape.length > 0;
}

const SET_OPERATORS: ReadonlySet<Operator> = new Set(["|", "&", "-", "^"]);

/** A set, or the view of a dictionary's keys or items, which is kept as a list, as a set. */
function asSet(value: Value): SetValue | undefined {
  if (value instanceof SetValue) return value;
  if (!(value instanceof List) || value.unknown) return undefined;
  const made = makeSet(value.items);
  return made instanceof SetValue ? made : undefined;
}

function setOperation(op: Operator, left: SetValue, right: SetValue): Value | undefined {
  const open = perhapsMissing(left) ?? perhapsMissing(right);
  if (open) return open;
  if (op === "|") return new SetValue(new Map([...left.entries, ...right.entries]));
  if (op === "&") return new SetValue(new Map([...left.entries].filter(([key]) => right.entries.has(key))));
  if (op === "-") return new SetValue(new Map([...left.entries].filter(([key]) => !right.entries.has(key))));
  if (op !== "^") return undefined;
  const onlyIn = (one: SetValue, other: SetValue) =>
    [...one.entries].filter(([key]) => !other.entries.has(key));
  return new SetValue(new Map([...onlyIn(left, right), ...onlyIn(right, left)]));
}
