import { Unknown } from "../../../arithmetic/unknown";
import { iterate } from "../../containers/iterate";
import { formatTemplate } from "../../formatting";
import { complain } from "../../frame";
import { MAXIMUM_TEXT } from "../../operators/sequences";
import { textOf } from "../../text";
import { Dict, List, Tuple, type Value } from "../../values";
import { type NativeCall, type NativeFunction, natives } from "../native";

/** Makes a method of strings from a function of strings; other arguments make the result unknown. */
export function text(compute: (self: string, ...args: string[]) => Value): NativeFunction {
  return ({ positional }) => {
    const args = positional.map(textOf);
    if (args.includes(undefined))
      return positional.find((p) => p instanceof Unknown) ?? new Unknown("a part of the text is not known");
    const [self = "", ...rest] = args as string[];
    return compute(self, ...rest);
  };
}

export const strings = natives({
  lower: text((s) => s.toLowerCase()),
  upper: text((s) => s.toUpperCase()),
  title: text((s) => s.replace(/[A-Za-z]+/g, (w) => w.charAt(0).toUpperCase() + w.slice(1).toLowerCase())),
  capitalize: text((s) => s.charAt(0).toUpperCase() + s.slice(1).toLowerCase()),
  strip: text((s, chars) => trim(s, chars, true, true)),
  lstrip: text((s, chars) => trim(s, chars, true, false)),
  rstrip: text((s, chars) => trim(s, chars, false, true)),
  startswith: prefixTest((s, p) => s.startsWith(p)),
  endswith: prefixTest((s, p) => s.endsWith(p)),
  replace: ({ positional: [self, from, to, limit = -1] }) => {
    if (
      typeof self !== "string" ||
      typeof from !== "string" ||
      typeof to !== "string" ||
      typeof limit !== "number"
    )
      return new Unknown("the text is not known");
    const parts = self.split(from);
    if (self.length + (parts.length - 1) * Math.max(0, to.length - from.length) > MAXIMUM_TEXT)
      return new Unknown("the text is too long");
    if (limit < 0) return self.replaceAll(from, () => to);
    const kept = parts.slice(limit + 1).map((part) => from + part);
    return parts.slice(0, limit + 1).join(to) + kept.join("");
  },
  find: (call) => searched(call, (s, part, from) => s.indexOf(part, from)),
  rfind: (call) => searched(call, (s, part) => s.lastIndexOf(part)),
  index: (call) =>
    demandFound(
      call,
      searched(call, (s, part, from) => s.indexOf(part, from)),
    ),
  rindex: (call) =>
    demandFound(
      call,
      searched(call, (s, part) => s.lastIndexOf(part)),
    ),
  casefold: text((s) => s.toLowerCase()),
  swapcase: text((s) =>
    [...s].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join(""),
  ),
  isalnum: text((s) => /^[\p{L}\p{N}]+$/u.test(s)),
  isidentifier: text((s) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(s)),
  isspace: text((s) => /^\s+$/.test(s)),
  center: aligned((s, missing, fill) => {
    // The odd place goes to the left where the width is odd, as CPython has it.
    const left = Math.floor(missing / 2) + (missing & (s.length + missing) & 1);
    return fill.repeat(left) + s + fill.repeat(missing - left);
  }),
  ljust: aligned((s, missing, fill) => s + fill.repeat(missing)),
  rjust: aligned((s, missing, fill) => fill.repeat(missing) + s),
  expandtabs: (call) => {
    const size = call.get(1, "tabsize") ?? 8;
    const [self] = call.positional;
    return typeof self === "string" && typeof size === "number"
      ? self.replace(
          /([^\t\n]*)\t/g,
          (_all, before: string) => before + " ".repeat(size - (before.length % size)),
        )
      : new Unknown("the text is not known");
  },
  translate: (call) => {
    const [self, table] = call.positional;
    if (typeof self !== "string" || !(table instanceof Dict)) return new Unknown("the text is not known");
    const of = (c: string) => {
      const entry = table.entries.get(`n:${c.codePointAt(0)}`)?.[1];
      return entry === undefined
        ? c
        : typeof entry === "number"
          ? String.fromCodePoint(entry)
          : (entry ?? "");
    };
    return [...self].map(of).join("");
  },
  maketrans: ({ positional: [from, to] }) => {
    if (typeof from !== "string" || typeof to !== "string") return new Unknown("the table is not followed");
    const codes = [...from].map((c, i) => [c.codePointAt(0) ?? 0, [...to][i]?.codePointAt(0) ?? 0] as const);
    return new Dict(new Map(codes.map(([a, b]) => [`n:${a}`, [a, b] as const])));
  },
  count: text((s, part = "") => s.split(part).length - 1),
  isdigit: text((s) => /^\d+$/.test(s)),
  isnumeric: text((s) => /^\d+$/.test(s)),
  isalpha: text((s) => /^\p{L}+$/u.test(s)),
  isupper: text((s) => s === s.toUpperCase() && s !== s.toLowerCase()),
  islower: text((s) => s === s.toLowerCase() && s !== s.toUpperCase()),
  removeprefix: text((s, p = "") => (s.startsWith(p) ? s.slice(p.length) : s)),
  removesuffix: text((s, p = "") => (p && s.endsWith(p) ? s.slice(0, -p.length) : s)),
  // Bytes are followed as the text that they are, where every character is one of them.
  encode: ({ positional: [self] }) =>
    typeof self === "string" && [...self].every((c) => c.charCodeAt(0) < 128)
      ? self
      : new Unknown("the bytes are not followed"),
  split: (call) => splitText(call),
  rsplit: (call) => splitText(call, true),
  splitlines: text((s) => new List(s === "" ? [] : s.replace(/\r?\n$/, "").split(/\r?\n/))),
  partition: text((s, separator = "") => {
    const i = s.indexOf(separator);
    return new Tuple(i < 0 ? [s, "", ""] : [s.slice(0, i), separator, s.slice(i + separator.length)]);
  }),
  rpartition: text((s, separator = "") => {
    const i = s.lastIndexOf(separator);
    return new Tuple(i < 0 ? ["", "", s] : [s.slice(0, i), separator, s.slice(i + separator.length)]);
  }),
  zfill: (call) =>
    typeof call.positional[0] === "string" && typeof call.positional[1] === "number"
      ? zeroFilled(call.positional[0], call.positional[1])
      : new Unknown("a part of the text is not known"),
  join: (call) => {
    const parts = iterate(call.frame, call.positional[1] ?? null, call.at);
    if (parts instanceof Unknown) return parts;
    const texts = parts.map(textOf);
    return texts.includes(undefined)
      ? new Unknown("a part of the text is not known")
      : texts.join(String(call.positional[0]));
  },
  format: (call) => {
    const [self, ...positional] = call.positional;
    const args = { positional, keywords: call.keywords };
    return typeof self === "string"
      ? formatTemplate(call.frame, self, args, call.at)
      : new Unknown("the text is not known");
  },
});

/** Zeros go behind the sign. */
function zeroFilled(s: string, width: number): string {
  const sign = /^[-+]/.exec(s)?.[0] ?? "";
  return sign + s.slice(sign.length).padStart(width - sign.length, "0");
}

function trim(s: string, chars: string | undefined, left: boolean, right: boolean): string {
  const set = chars ?? " \t\r\n";
  let start = 0;
  let end = s.length;
  while (left && start < end && set.includes(s.charAt(start))) start++;
  while (right && end > start && set.includes(s.charAt(end - 1))) end--;
  return s.slice(start, end);
}

function prefixTest(test: (s: string, prefix: string) => boolean): NativeFunction {
  return ({ positional: [self, prefix = null] }) => {
    const options = prefix instanceof Tuple ? prefix.items : [prefix];
    if (typeof self !== "string" || !options.every((p) => typeof p === "string"))
      return new Unknown("the text is not known");
    return options.some((p) => test(self, p as string));
  };
}

/** Where a part stands in a text, from a start on; slices of the text are not followed further. */
function searched(call: NativeCall, find: (s: string, part: string, from: number) => number): Value {
  const [self, part, from = 0, end] = call.positional;
  return typeof self === "string" && typeof part === "string" && typeof from === "number" && end === undefined
    ? find(self, part, from < 0 ? Math.max(0, from + self.length) : from)
    : new Unknown("the text is not known");
}

function demandFound(call: NativeCall, position: Value): Value {
  return position === -1
    ? complain(call.frame, call.at, "value", "ValueError", "substring not found")
    : position;
}

/** A method that fills a text up to a width. */
function aligned(place: (s: string, missing: number, fill: string) => string): NativeFunction {
  return ({ positional: [self, width, fill = " "] }) =>
    typeof self === "string" && typeof width === "number" && typeof fill === "string"
      ? place(self, Math.max(0, width - self.length), fill)
      : new Unknown("the text is not known");
}

/** `split` and `rsplit`; without a separator words are what counts. */
function splitText(call: NativeCall, fromRight = false): Value {
  const [self] = call.positional;
  const separator = call.get(1, "sep") ?? null;
  const limit = call.get(2, "maxsplit") ?? -1;
  if (typeof self !== "string" || typeof limit !== "number" || separator instanceof Unknown)
    return new Unknown("the text is not known");
  if (typeof separator === "string")
    return new List(limited(self.split(separator), limit, fromRight, separator));
  const words = [...self.matchAll(/\S+/g)];
  const last = words[limit];
  const first = words[words.length - limit - 1];
  if (limit < 0 || words.length <= limit + 1 || !last || !first) return new List(words.map(([word]) => word));
  return new List(
    fromRight
      ? [
          self.slice(0, first.index + first[0].length).trimStart(),
          ...words.slice(-limit).map(([word]) => word),
        ]
      : [...words.slice(0, limit).map(([word]) => word), self.slice(last.index).trimEnd()],
  );
}

function limited(
  parts: readonly string[],
  limit: number,
  fromRight: boolean,
  separator: string,
): readonly string[] {
  if (limit < 0 || parts.length <= limit + 1) return parts;
  const at = parts.length - limit;
  return fromRight
    ? [parts.slice(0, at).join(separator), ...parts.slice(at)]
    : [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}
