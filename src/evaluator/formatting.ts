import { Unknown } from "../arithmetic/unknown";
import { Float } from "../catalogue/values";
import type { Location } from "../model/graph";
import { descendsFrom, findMethod } from "./ancestry";
import { getAttribute } from "./attributes/get";
import { getItem } from "./containers/items";
import type { Frame } from "./frame";
import { contentOf } from "./keys";
import { exponential, fixed, general, thousands } from "./numerals";
import { displayOf, representOf } from "./shown";
import { FunctionValue, Instance, type Value } from "./values";

/** A value in an f-string, `format` or `%`: `{value!conversion:spec}`. */
export function formatOf(
  frame: Frame,
  value: Value,
  spec: string,
  conversion: string | undefined,
  at: Location,
): string | Unknown {
  if (conversion === "r" || conversion === "a") return padded(representOf(frame, value, at), spec);
  if (conversion === "s") return padded(displayOf(frame, value, at), spec);
  const ambiguous = mixedMember(value);
  if (ambiguous) return ambiguous;
  const content = contentOf(value);
  const number = content instanceof Float ? content.value : typeof content === "number" ? content : undefined;
  if (number === undefined || spec === "" || typeof value === "boolean")
    return padded(displayOf(frame, value, at), spec);
  return formatNumber(number, content instanceof Float, spec) ?? new Unknown("the format is not followed");
}

/** What members of `class Mode(str, Enum)` look like in an f-string differs between versions of Python. */
function mixedMember(value: Value): Unknown | undefined {
  if (!(value instanceof Instance) || value.content === undefined) return undefined;
  if (!descendsFrom(value.cls, "enum.Enum") || findMethod(value.cls, "_is_plain_") === true) return undefined;
  return findMethod(value.cls, "__str__") instanceof FunctionValue
    ? undefined
    : new Unknown("how the member is written depends on the version of Python");
}

const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([bcdeEfFgGnosxX%])?$/su;

function padded(text: string | Unknown, spec: string): string | Unknown {
  if (text instanceof Unknown || spec === "") return text;
  const parsed = SPEC.exec(spec);
  if (!parsed || !/^s?$/.test(parsed[9] ?? "")) return new Unknown("the format is not followed");
  const [, fill = " ", align = "<", , , , width = "0", , precision] = parsed;
  return pad(precision === undefined ? text : text.slice(0, Number(precision)), Number(width), fill, align);
}

function pad(text: string, width: number, fill: string, align: string): string {
  const missing = Math.max(0, width - text.length);
  const left = align === "<" ? 0 : align === "^" ? Math.floor(missing / 2) : missing;
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** A number in the mini-language of format specifications. */
function formatNumber(value: number, isFloat: boolean, spec: string): string | undefined {
  const parsed = SPEC.exec(spec);
  if (!parsed || Number.isNaN(value)) return undefined;
  const [, fill, align, sign = "-", alternate, zero, width = "0", group, precision, kind] = parsed;
  const digits = digitsOf(Math.abs(value), isFloat, kind, precision, alternate !== undefined);
  if (digits === undefined) return undefined;
  const signed = value < 0 || Object.is(value, -0) ? "-" : sign === "-" ? "" : sign;
  const body = group ? thousands(digits, group) : digits;
  if (zero && !align) return signed + pad(body, Number(width) - signed.length, fill ?? "0", ">");
  if (align === "=") return signed + pad(body, Number(width) - signed.length, fill ?? " ", ">");
  return pad(signed + body, Number(width), fill ?? " ", align ?? ">");
}

const BASES: Readonly<Record<string, readonly [radix: number, prefix: string]>> = {
  b: [2, "0b"],
  o: [8, "0o"],
  x: [16, "0x"],
};

function digitsOf(
  value: number,
  isFloat: boolean,
  kind: string | undefined,
  precision: string | undefined,
  isAlternate: boolean,
): string | undefined {
  const decimals = precision === undefined ? 6 : Number(precision);
  const base = BASES[kind?.toLowerCase() ?? ""];
  if (base && !isFloat) {
    const text = (isAlternate ? base[1] : "") + value.toString(base[0]);
    return kind === "X" ? text.toUpperCase() : text;
  }
  if (kind === "f" || kind === "F") return fixed(value, decimals);
  if (kind === "%") return `${fixed(value * 100, decimals)}%`;
  if (kind === "e" || kind === "E") return exponential(value, decimals, kind);
  if (kind === "g" || kind === "G") return general(value, precision === undefined ? 6 : decimals);
  if (isFloat) return kind ? undefined : precision === undefined ? general(value) : general(value, decimals);
  if (kind === "c") return String.fromCodePoint(value);
  return (kind === undefined || kind === "d" || kind === "n") && precision === undefined
    ? String(value)
    : undefined;
}

/** The arguments of a call of `str.format`. */
interface FormatArguments {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
}

/** `template.format(...)`: fields by position and name, their attributes and items, and formats within formats. */
export function formatTemplate(
  frame: Frame,
  template: string,
  args: FormatArguments,
  at: Location,
): string | Unknown {
  let next = 0;
  let unknown: Unknown | undefined;
  const fill = (text: string): string =>
    text.replace(
      /\{\{|\}\}|\{([^{}:!]*)(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}/g,
      (all, path, conversion, spec) => {
        if (all === "{{" || all === "}}") return all.charAt(0);
        const whole = /^[.[]|^$/.test(path) ? `${next++}${path}` : path;
        const value = fieldOf(frame, whole, args, at);
        const piece = formatOf(frame, value, spec === undefined ? "" : fill(spec), conversion, at);
        if (piece instanceof Unknown) unknown ??= piece;
        return String(piece);
      },
    );
  const text = fill(template);
  return unknown ?? text;
}

/** The value of a field such as `0`, `name`, `0.shape` or `config[width]`. */
function fieldOf(frame: Frame, path: string, { positional, keywords }: FormatArguments, at: Location): Value {
  const [, first = "", rest = ""] = /^([^.[]*)(.*)$/s.exec(path) ?? [];
  const start = /^\d+$/.test(first) ? positional[Number(first)] : keywords.get(first);
  let value: Value = start === undefined ? new Unknown(`the text names no argument ${first}`) : start;
  for (const [, name, key] of rest.matchAll(/\.([^.[]+)|\[([^\]]+)\]/g))
    value =
      name === undefined
        ? getItem(frame, value, /^\d+$/.test(key ?? "") ? Number(key) : (key ?? ""), at)
        : getAttribute(frame, value, name, at);
  return value;
}
