import { Unknown } from "../../arithmetic/unknown";
import type { DictExpression, Expression, JoinedStr } from "../../syntax/nodes";
import { type Frame, locate } from "../frame";
import { Dict, Instance, List, type Value } from "../values";
import { evaluateJavaScript } from "./expressions";
import { iterateItems } from "./iterate";
import { accessor, isHidden, knownProperties, objectOf, propertyKey } from "./objects";
import { textOf } from "./text";

/** What literals make: arrays and arguments with what is spread into them, objects, and templates. */

/** Items with `...iterables` spread, or why they are not known. */
export function spread(frame: Frame, nodes: readonly Expression[]): Value[] | Unknown {
  const items: Value[] = [];
  let unknown: Unknown | undefined;
  for (const node of nodes) {
    const value = evaluateJavaScript(frame, node);
    if (node.type !== "Starred") items.push(value);
    else {
      const inner = iterateItems(frame, value, locate(frame, node));
      if (inner instanceof Unknown) unknown ??= inner;
      else for (const item of inner) items.push(item);
    }
  }
  return unknown ?? items;
}

/** `{…}`: a plain object, with what is spread into it and its accessors. */
export function evaluateObject(frame: Frame, node: DictExpression): Value {
  const entries: (readonly [string, Value])[] = [];
  for (const item of node.items) {
    const value = evaluateJavaScript(frame, item.value);
    if (!item.key) {
      const spread = spreadProperties(value);
      if (spread instanceof Unknown) return spread;
      for (const entry of spread) entries.push(entry);
      continue;
    }
    const name = propertyKey(evaluateJavaScript(frame, item.key));
    if (name === undefined) return new Unknown("a key of the object is not known");
    const known = entries.findLast(([each]) => each === name)?.[1];
    entries.push([name, item.accessor ? accessor(item.accessor, value, known) : value]);
  }
  return objectOf(entries);
}

/** What `{...value}` copies. */
function spreadProperties(value: Value): readonly (readonly [string, Value])[] | Unknown {
  if (value instanceof Unknown) return value;
  if (value instanceof Dict) return knownProperties(value);
  if (value instanceof Instance)
    return value.cls.node
      ? [...value.attrs].filter(([name]) => !isHidden(name))
      : new Unknown("what is spread is not known");
  if (value instanceof List) return value.unknown ?? value.items.map((item, i) => [String(i), item] as const);
  return typeof value === "string" ? [...value].map((item, i) => [String(i), item] as const) : [];
}

/** A template's text, or why a part of it is not known. */
export function evaluateTemplate(frame: Frame, node: JoinedStr): Value {
  let text = "";
  for (const part of node.values) {
    const value = evaluateJavaScript(frame, part);
    const piece = textOf(value);
    if (piece === undefined)
      return value instanceof Unknown ? value : new Unknown("a part of the text is not known");
    text += piece;
  }
  return text;
}
