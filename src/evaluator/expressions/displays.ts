import { Unknown } from "../../arithmetic/unknown";
import type { Expression, JoinedStr } from "../../syntax/nodes";
import { iterate } from "../containers/iterate";
import { type Frame, locate } from "../frame";
import { keyOf } from "../keys";
import { formatValue } from "../text";
import { Dict, SetValue, type Value } from "../values";
import { evaluate } from "./evaluate";

/** Items of a display or call, with `*iterables` spread; an unknown spread makes one unknown item. */
export function evaluateItems(frame: Frame, nodes: readonly Expression[]): Value[] {
  const items: Value[] = [];
  for (const node of nodes) {
    if (node.type !== "Starred") items.push(evaluate(frame, node));
    else {
      const spread = iterate(frame, evaluate(frame, node.value), locate(frame, node));
      if (spread instanceof Unknown) items.push(spread);
      else items.push(...spread);
    }
  }
  return items;
}

export function makeSet(items: readonly Value[]): Value {
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
      if (!(value instanceof Dict))
        return value instanceof Unknown ? value : new Unknown("** of something that is no dictionary");
      for (const [key, entry] of value.entries) entries.set(key, entry);
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

export function evaluateJoined(frame: Frame, node: JoinedStr): Value {
  let text = "";
  for (const part of node.values) {
    if (part.type === "Constant") {
      text += part.value.kind === "str" ? part.value.value : "";
      continue;
    }
    const value = evaluate(frame, part.value);
    const piece = formatValue(value, part.formatSpec, part.conversion);
    if (piece === undefined)
      return value instanceof Unknown ? value : new Unknown("a part of the text is not known");
    text += piece;
  }
  return text;
}
