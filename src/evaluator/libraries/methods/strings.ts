import { Unknown } from "../../../arithmetic/unknown";
import { iterate } from "../../containers/iterate";
import { formatValue, textOf } from "../../text";
import { List, Tuple, type Value } from "../../values";
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
  replace: text((s, from = "", to = "") => s.replaceAll(from, to)),
  find: text((s, part = "") => s.indexOf(part)),
  count: text((s, part = "") => s.split(part).length - 1),
  isdigit: text((s) => /^\d+$/.test(s)),
  isnumeric: text((s) => /^\d+$/.test(s)),
  isalpha: text((s) => /^\p{L}+$/u.test(s)),
  isupper: text((s) => s === s.toUpperCase() && s !== s.toLowerCase()),
  islower: text((s) => s === s.toLowerCase() && s !== s.toUpperCase()),
  removeprefix: text((s, p = "") => (s.startsWith(p) ? s.slice(p.length) : s)),
  removesuffix: text((s, p = "") => (p && s.endsWith(p) ? s.slice(0, -p.length) : s)),
  encode: (call) => call.positional[0] ?? null,
  split: (call) => splitText(call),
  rsplit: (call) => {
    const [self, separator, limit] = call.positional;
    if (typeof self !== "string" || typeof separator !== "string") return splitText(call);
    const parts = self.split(separator);
    if (typeof limit !== "number" || parts.length <= limit + 1) return new List(parts);
    return new List([parts.slice(0, -limit).join(separator), ...parts.slice(-limit)]);
  },
  splitlines: text((s) => new List(s.split(/\r?\n/))),
  partition: text((s, separator = "") => {
    const i = s.indexOf(separator);
    return new Tuple(i < 0 ? [s, "", ""] : [s.slice(0, i), separator, s.slice(i + separator.length)]);
  }),
  zfill: (call) =>
    typeof call.positional[0] === "string" && typeof call.positional[1] === "number"
      ? call.positional[0].padStart(call.positional[1], "0")
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
    let next = 1;
    let unknown: Unknown | undefined;
    const result = String(call.positional[0]).replace(
      /\{\{|\}\}|\{([^{}:!]*)(?:!([rs]))?(?::([^{}]*))?\}/g,
      (all, name: string | undefined, conversion, spec) => {
        if (all === "{{" || all === "}}") return all.charAt(0);
        const value = !name
          ? call.positional[next++]
          : /^\d+$/.test(name)
            ? call.positional[Number(name) + 1]
            : call.keywords.get(name);
        const piece = formatValue(value ?? null, spec, conversion);
        if (piece === undefined)
          unknown = value instanceof Unknown ? value : new Unknown("a part of the text is not known");
        return piece ?? "";
      },
    );
    return unknown ?? result;
  },
});

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

function splitText(call: NativeCall): Value {
  const self = call.positional[0];
  const separator = call.get(1, "sep") ?? null;
  const limit = call.get(2, "maxsplit");
  if (typeof self !== "string") return new Unknown("the text is not known");
  const parts = typeof separator === "string" ? self.split(separator) : self.trim().split(/\s+/);
  if (typeof limit !== "number" || limit < 0 || typeof separator !== "string" || parts.length <= limit + 1)
    return new List(parts);
  return new List([...parts.slice(0, limit), parts.slice(limit).join(separator)]);
}
