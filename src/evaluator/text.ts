import { Expr } from "../arithmetic/dimension";
import { formatDim } from "../arithmetic/format";
import { Unknown } from "../arithmetic/unknown";
import { Float } from "../catalogue/values";
import { ClassValue, Dict, FunctionValue, List, Symbolic, Tuple, type Value } from "./values";

/** A string's text; undefined for anything else. */
export function textOf(value: Value): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Python's `str(value)`; undefined where a part is not known. */
export function display(value: Value): string | undefined {
  return typeof value === "string" ? value : represent(value);
}

/** Values beyond which a text is not put together. */
const MAXIMUM_PARTS = 10_000;

/** Python's `repr(value)`; undefined where a part is not known, or there are too many. */
export function represent(value: Value): string | undefined {
  let parts = 0;
  const each = (part: Value): string | undefined =>
    ++parts > MAXIMUM_PARTS ? undefined : representPart(part, each);
  return each(value);
}

function representPart(value: Value, each: (part: Value) => string | undefined): string | undefined {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return `'${value}'`;
  if (value instanceof Float) return floatText(value.value);
  if (value instanceof Expr) return formatDim(value, "plain");
  if (value instanceof List && !value.unknown) return joined("[", value.items, each, "]");
  if (value instanceof Tuple) return joined("(", value.items, each, value.items.length === 1 ? ",)" : ")");
  if (value instanceof Dict) {
    const pairs = [...value.entries.values()];
    return joined("{", pairs, ([key, item]) => pair(each(key), each(item)), "}");
  }
  if (value instanceof FunctionValue || value instanceof ClassValue || value instanceof Symbolic)
    return value.name;
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
  if (Number.isNaN(value)) return undefined;
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : String(value);
}

/** A value in an f-string or `format`: conversions and the format specifications of widths and decimals. */
export function formatValue(value: Value, spec?: string, conversion?: string): string | undefined {
  const text = conversion === "r" ? represent(value) : display(value);
  if (!spec || text === undefined) return text;
  const parsed = /^(?:(.)?([<>^]))?(0)?(\d+)?(?:\.(\d+))?([dfsx%])?$/.exec(spec);
  const number = value instanceof Float ? value.value : typeof value === "number" ? value : undefined;
  if (!parsed) return undefined;
  const [, fill, align, zero, width, decimals, kind] = parsed;
  let body = text;
  if (number !== undefined && decimals !== undefined) body = number.toFixed(Number(decimals));
  else if (number !== undefined && kind === "x") body = number.toString(16);
  else if (decimals !== undefined) body = body.slice(0, Number(decimals));
  const size = Number(width ?? 0);
  const padding = zero ? "0" : (fill ?? " ");
  return align === "<" || (typeof value === "string" && !align)
    ? body.padEnd(size, padding)
    : body.padStart(size, padding);
}

/** `printf`-style formatting: `"%d-%s" % (1, "a")`; undefined where a part is not known. */
export function formatPercent(template: string, args: readonly Value[]): string | Unknown {
  let at = 0;
  let unknown: Unknown | undefined;
  const text = template.replace(
    /%(?:(%)|(-?0?\d*)(?:\.(\d+))?([dsrfigx]))/g,
    (_all, percent, width, decimals, kind) => {
      if (percent) return "%";
      const value = args[at++] ?? null;
      const spec = `${String(width).replace("-", "<")}${decimals ? `.${decimals}` : ""}${kind === "s" || kind === "r" || kind === "i" || kind === "g" ? "" : kind}`;
      const piece = formatValue(value, spec, kind === "r" ? "r" : undefined);
      if (piece === undefined)
        unknown = value instanceof Unknown ? value : new Unknown("a part of the text is not known");
      return piece ?? "";
    },
  );
  return unknown ?? text;
}
