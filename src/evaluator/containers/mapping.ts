import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { getAttribute } from "../attributes/get";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import { contentOf, keyOf } from "../keys";
import { Dict, Instance, NO_KEYWORDS, type Value } from "../values";
import { getItem } from "./items";
import { iterate } from "./iterate";

/** What `**value` or `dict(value)` takes from a mapping; undefined for what is none. */
export function mappingOf(frame: Frame, value: Value, at: Location): Dict | Unknown | undefined {
  const content = contentOf(value);
  if (content instanceof Dict || content instanceof Unknown) return content;
  if (!(content instanceof Instance) || findMethod(content.cls, "keys") === undefined) return undefined;
  const listed = callValue(
    frame,
    getAttribute(frame, content, "keys", at),
    { positional: [], keywords: NO_KEYWORDS },
    at,
  );
  const keys = iterate(frame, listed, at);
  if (keys instanceof Unknown) return keys;
  const made = new Dict();
  for (const key of keys) {
    const text = keyOf(key);
    if (text === undefined) return new Unknown("a key of the mapping is not known");
    made.entries.set(text, [key, getItem(frame, content, key, at)]);
  }
  return made;
}
