import { Unknown } from "../arithmetic/unknown";
import type { Location } from "../model/graph";
import type { Pattern } from "../syntax/nodes";
import { findMethod } from "./ancestry";
import { setVariable } from "./assign";
import { tryAttribute } from "./attributes/get";
import { iterate } from "./containers/iterate";
import { evaluate } from "./expressions/evaluate";
import { type Frame, locate } from "./frame";
import { contentOf, keyOf } from "./keys";
import { isInstance } from "./libraries/isinstance";
import { openness } from "./openness";
import { equals } from "./operators/equality";
import { ClassValue, Dict, List, Tuple, type Value } from "./values";

/** Whether a value fits a pattern of `match`; binds the pattern's names on the way. */
export function matches(frame: Frame, pattern: Pattern, value: Value): boolean | Unknown {
  switch (pattern.type) {
    case "MatchValue":
      return equals(value, evaluate(frame, pattern.value));
    case "MatchAs": {
      const fits = pattern.pattern ? matches(frame, pattern.pattern, value) : true;
      if (fits === true && pattern.name) setVariable(frame, pattern.name, value);
      return fits;
    }
    case "MatchOr":
      return matchAny(frame, pattern.patterns, value);
    case "MatchSequence":
      return matchSequence(frame, pattern.patterns, value);
    case "MatchMapping":
      return matchMapping(frame, pattern, value);
    case "MatchClass":
      return matchClass(frame, pattern, value);
    case "MatchStar":
    case "Error":
      return new Unknown("this pattern is not followed");
  }
}

function matchSequence(frame: Frame, patterns: readonly Pattern[], subject: Value): boolean | Unknown {
  const value = contentOf(subject);
  if (value instanceof Unknown) return value;
  if (!(value instanceof List || value instanceof Tuple)) return false;
  if (value instanceof List && value.unknown) return value.unknown;
  const star = patterns.findIndex((p) => p.type === "MatchStar");
  const { items } = value;
  if (star < 0 ? items.length !== patterns.length : items.length < patterns.length - 1) return false;
  const behind = star < 0 ? 0 : patterns.length - star - 1;
  return all(
    patterns.map((inner, i) => {
      if (inner.type === "MatchStar") {
        if (inner.name) setVariable(frame, inner.name, new List(items.slice(star, items.length - behind)));
        return true;
      }
      return matches(
        frame,
        inner,
        items[star < 0 || i < star ? i : items.length - (patterns.length - i)] ?? null,
      );
    }),
  );
}

function matchMapping(
  frame: Frame,
  pattern: Extract<Pattern, { type: "MatchMapping" }>,
  subject: Value,
): boolean | Unknown {
  const value = contentOf(subject);
  if (value instanceof Unknown) return value;
  if (!(value instanceof Dict)) return false;
  const fits = all(
    pattern.items.map(({ key, pattern: inner }) => {
      const entry = value.entries.get(keyOf(evaluate(frame, key)) ?? "");
      return entry ? matches(frame, inner, entry[1]) : (openness(value) ?? false);
    }),
  );
  if (fits === true && pattern.rest !== undefined) bindRest(frame, pattern, value);
  return fits;
}

/** `**rest`: the entries that the pattern does not name. */
function bindRest(frame: Frame, pattern: Extract<Pattern, { type: "MatchMapping" }>, value: Dict): void {
  const named = new Set(pattern.items.map(({ key }) => keyOf(evaluate(frame, key))));
  const entries = [...value.entries].filter(([key]) => !named.has(key));
  setVariable(frame, pattern.rest ?? "", new Dict(new Map(entries)));
}

/** Types whose pattern with one position takes the whole value, as `int(n)` or `str(text)`. */
const WHOLE = new Set(["int", "str", "float", "bool", "list", "tuple", "dict", "set", "frozenset", "bytes"]);

function matchClass(
  frame: Frame,
  pattern: Extract<Pattern, { type: "MatchClass" }>,
  value: Value,
): boolean | Unknown {
  const cls = evaluate(frame, pattern.cls);
  const fits = isInstance(value, cls);
  if (fits !== true) return fits;
  const at = locate(frame, pattern);
  const [only] = pattern.patterns;
  if (only && cls instanceof ClassValue && WHOLE.has(cls.qualifiedName)) return matches(frame, only, value);
  const names = cls instanceof ClassValue ? positionsOf(frame, cls, at) : undefined;
  if (pattern.patterns.length > 0 && !names) return new Unknown("this pattern is not followed");
  const positions = pattern.patterns.map((inner, i) => ({ name: names?.[i] ?? "", pattern: inner }));
  return all(
    [...positions, ...pattern.keywords].map(({ name, pattern: inner }) => {
      const attribute = tryAttribute(frame, value, name, at);
      return attribute === undefined ? false : matches(frame, inner, attribute);
    }),
  );
}

/** The attributes that the positions of a class's pattern stand for: `__match_args__`, or a data class's fields. */
function positionsOf(frame: Frame, cls: ClassValue, at: Location): readonly string[] | undefined {
  const given = findMethod(cls, "__match_args__") ?? cls.attrs.get("_fields");
  const items = given === undefined ? undefined : iterate(frame, given, at);
  return items instanceof Unknown ? undefined : items?.filter((item) => typeof item === "string");
}

/** The first option that fits; later ones are not tried, since they would bind names. */
function matchAny(frame: Frame, options: readonly Pattern[], value: Value): boolean | Unknown {
  let unknown: Unknown | undefined;
  for (const option of options) {
    const fits = matches(frame, option, value);
    if (fits === true) return true;
    if (fits instanceof Unknown) unknown ??= fits;
  }
  return unknown ?? false;
}

function all(results: readonly (boolean | Unknown)[]): boolean | Unknown {
  return results.find((r) => r === false) ?? results.find((r) => r instanceof Unknown) ?? true;
}
