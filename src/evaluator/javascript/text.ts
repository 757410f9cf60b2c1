import { Float } from "../../catalogue/values";
import { Dict, List, type Value } from "../values";
import { getProperty } from "./objects";
import { UNDEFINED } from "./undefined";

/** `String(value)`; undefined where a part is not known. */
export function textOf(value: Value): string | undefined {
  if (value === UNDEFINED) return "undefined";
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return String(value);
  if (value instanceof Float) return String(value.value);
  if (value instanceof Dict && getProperty(value, "toString") === UNDEFINED) return "[object Object]";
  return value instanceof List && !value.unknown ? joinTexts(value.items, ",") : undefined;
}

/** `items.join(separator)`; what is missing gives an empty text. */
export function joinTexts(items: readonly Value[], separator: string): string | undefined {
  const texts = items.map((item) => (item === null || item === UNDEFINED ? "" : textOf(item)));
  return texts.includes(undefined) ? undefined : texts.join(separator);
}
