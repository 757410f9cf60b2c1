import { Unknown } from "../../arithmetic/unknown";
import type { Expression, JoinedStr } from "../../syntax/nodes";
import { iterate } from "../containers/iterate";
import { mappingOf } from "../containers/mapping";
import { formatOf } from "../formatting";
import { type Frame, locate } from "../frame";
import { keyOf } from "../keys";
import { Dict, List, SetValue, Tuple, type Value } from "../values";
import { evaluate } from "./evaluate";

/** Items of a display, with `*iterables` spread; unknown where one of those is, since their number is. */
export function evaluateItems(frame: Frame, nodes: readonly Expression[]): readonly Value[] | Unknown {
  const items: Value[] = [];
  let unknown: Unknown | undefined;
  for (const node of nodes) {
    if (node.type !== "Starred") items.push(evaluate(frame, node));
    else {
      const spread = iterate(frame, evaluate(frame, node.value), locate(frame, node));
      if (spread instanceof Unknown) unknown ??= spread;
      else for (const item of spread) items.push(item);
    }
  }
  return unknown ?? items;
}

export function makeTuple(items: readonly Value[] | Unknown): Value {
  return items instanceof Unknown ? items : new Tuple(items);
}

export function makeList(items: readonly Value[] | Unknown): List {
  return items instanceof Unknown ? new List([], items) : new List(items);
}

export function makeSet(items: readonly Value[] | Unknown): Value {
  if (items instanceof Unknown) return items;
  const entries = new Map<string, Value>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) return new Unknown("an item of the set is not known");
    entries.set(key, item);
  }
  return new SetValue(entries);
}

export function evaluateDict(
  frame: Frame,
  items: readonly { readonly key?: Expression; readonly value: Expression }[],
): Value {
  const entries = new Map<string, readonly [Value, Value]>();
  for (const item of items) {
    const value = evaluate(frame, item.value);
    if (!item.key) {
      const mapping = mappingOf(frame, value, locate(frame, item.value));
      if (!(mapping instanceof Dict)) return mapping ?? new Unknown("** of something that is no dictionary");
      for (const [key, entry] of mapping.entries) entries.set(key, entry);
      continue;
    }
    const name = evaluate(frame, item.key);
    const key = keyOf(name);
    if (key === undefined)
      return name instanceof Unknown ? name : new Unknown("a key of the dictionary is not known");
    entries.set(key, [name, value]);
  }
  return new Dict(entries);
}

/** A format such as `>{width}`: the variables and numbers in it are filled in. */
function nestedSpec(frame: Frame, spec: string): string | Unknown {
  let unknown: Unknown | undefined;
  const text = spec.replace(/\{([^{}]*)\}/g, (_all, inner: string) => {
    const value = /^\d+$/.test(inner) ? inner : frame.scope.get(inner);
    if (typeof value === "string" || typeof value === "number") return String(value);
    unknown ??= value instanceof Unknown ? value : new Unknown("the format is not followed");
    return "";
  });
  return unknown ?? text;
}

export function evaluateJoined(frame: Frame, node: JoinedStr): Value {
  let text = "";
  for (const part of node.values) {
    if (part.type === "Constant") {
      text += part.value.kind === "str" ? part.value.value : "";
      continue;
    }
    const value = evaluate(frame, part.value);
    const at = locate(frame, part.value);
    const spec = part.formatSpec === undefined ? "" : nestedSpec(frame, part.formatSpec);
    const piece = spec instanceof Unknown ? spec : formatOf(frame, value, spec, part.conversion, at);
    if (piece instanceof Unknown) return piece;
    text += piece;
  }
  return text;
}
