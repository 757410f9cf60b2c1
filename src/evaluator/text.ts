import { Expr } from "../arithmetic/dimension";
import { formatDim } from "../arithmetic/format";
import { Float } from "../catalogue/values";
import { deviceText } from "./libraries/torchDevice";
import { general } from "./numerals";
import { ClassValue, Dict, FunctionValue, List, Symbolic, Tuple, type Value } from "./values";

/** A string's text; undefined for anything else. */
export function textOf(value: Value): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Python's `str(value)`; undefined where a part is not known. */
export function display(value: Value): string | undefined {
  return typeof value === "string" ? value : represent(value);
}

/** Values beyond which a text is not put together, and how far inside of one another: a list may hold itself. */
const MAXIMUM_PARTS = 10_000;
const MAXIMUM_NESTING = 100;

/** Python's `repr(value)`; undefined where a part is not known, or there are too many. */
export function represent(value: Value): string | undefined {
  let parts = 0;
  let nesting = 0;
  const each = (part: Value): string | undefined => {
    if (++parts > MAXIMUM_PARTS || nesting === MAXIMUM_NESTING) return undefined;
    nesting++;
    const text = representPart(part, each);
    nesting--;
    return text;
  };
  return each(value);
}

function representPart(value: Value, each: (part: Value) => string | undefined): string | undefined {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoted(value);
  if (value instanceof Float) return floatText(value.value);
  if (value instanceof Expr) return formatDim(value, "plain");
  if (value instanceof List && !value.unknown) return joined("[", value.items, each, "]");
  if (value instanceof Tuple) return joined("(", value.items, each, value.items.length === 1 ? ",)" : ")");
  if (value instanceof Dict) {
    const pairs = [...value.entries.values()];
    return joined("{", pairs, ([key, item]) => pair(each(key), each(item)), "}");
  }
  if (value instanceof Symbolic) return deviceText(value) ?? value.name;
  if (value instanceof FunctionValue || value instanceof ClassValue) return value.name;
  return undefined;
}

function pair(key: string | undefined, value: string | undefined): string | undefined {
  return key === undefined || value === undefined ? undefined : `${key}: ${value}`;
}

/** The parts between brackets; none of them are put together behind one that is not known. */
function joined<T>(
  open: string,
  items: readonly T[],
  each: (item: T) => string | undefined,
  close: string,
): string | undefined {
  const parts: string[] = [];
  for (const item of items) {
    const part = each(item);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return `${open}${parts.join(", ")}${close}`;
}

function floatText(value: number): string | undefined {
  return Number.isNaN(value) ? undefined : general(value);
}

/** A text in quotes, as `repr` writes it. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t")
    .replaceAll("\r", "\\r");
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
