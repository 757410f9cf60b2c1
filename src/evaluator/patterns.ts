import { Unknown } from "../arithmetic/unknown";
import type { Pattern } from "../syntax/nodes";
import { setVariable } from "./assign";
import { tryAttribute } from "./attributes/get";
import { evaluate } from "./expressions/evaluate";
import { type Frame, locate } from "./frame";
import { keyOf } from "./keys";
import { isInstance } from "./libraries/isinstance";
import { equals } from "./operators/equality";
import { Dict, List, Tuple, type Value } from "./values";

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
      return any(pattern.patterns.map((option) => matches(frame, option, value)));
    case "MatchSequence":
      return matchSequence(frame, pattern.patterns, value);
    case "MatchMapping":
      return matchMapping(frame, pattern, value);
    case "MatchClass": {
      const fits = isInstance(value, evaluate(frame, pattern.cls));
      if (fits !== true) return fits;
      return all(
        pattern.keywords.map(({ name, pattern: inner }) => {
          const attribute = tryAttribute(frame, value, name, locate(frame, pattern));
          return attribute === undefined ? false : matches(frame, inner, attribute);
        }),
      );
    }
    case "MatchStar":
    case "Error":
      return new Unknown("this pattern is not followed");
  }
}

function matchSequence(frame: Frame, patterns: readonly Pattern[], value: Value): boolean | Unknown {
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
  value: Value,
): boolean | Unknown {
  if (value instanceof Unknown) return value;
  if (!(value instanceof Dict)) return false;
  return all(
    pattern.items.map(({ key, pattern: inner }) => {
      const entry = value.entries.get(keyOf(evaluate(frame, key)) ?? "");
      return entry ? matches(frame, inner, entry[1]) : false;
    }),
  );
}

function any(results: readonly (boolean | Unknown)[]): boolean | Unknown {
  return results.find((r) => r === true) ?? results.find((r) => r instanceof Unknown) ?? false;
}

function all(results: readonly (boolean | Unknown)[]): boolean | Unknown {
  return results.find((r) => r === false) ?? results.find((r) => r instanceof Unknown) ?? true;
}
