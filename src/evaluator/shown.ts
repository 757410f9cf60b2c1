import { Unknown } from "../arithmetic/unknown";
import type { Location } from "../model/graph";
import { findMethod } from "./ancestry";
import { callValue } from "./calls";
import type { Frame } from "./frame";
import { contentOf } from "./keys";
import { display, represent } from "./text";
import { Instance, NO_KEYWORDS, type Value } from "./values";

/** `str(value)`, asking `__str__` and `__repr__` of objects. */
export function displayOf(frame: Frame, value: Value, at: Location): string | Unknown {
  const own = say(frame, value, ["__str__", "__repr__"], at);
  return own ?? display(contentOf(value)) ?? unknownText(value);
}

/** `repr(value)`, asking `__repr__` of objects. */
export function representOf(frame: Frame, value: Value, at: Location): string | Unknown {
  return say(frame, value, ["__repr__"], at) ?? represent(contentOf(value)) ?? unknownText(value);
}

function say(
  frame: Frame,
  value: Value,
  methods: readonly string[],
  at: Location,
): string | Unknown | undefined {
  if (!(value instanceof Instance)) return undefined;
  const method = methods.map((name) => findMethod(value.cls, name)).find((found) => found !== undefined);
  if (method === undefined) return undefined;
  const said = callValue(frame, method, { positional: [value], keywords: NO_KEYWORDS }, at);
  return typeof said === "string" ? said : unknownText(said);
}

function unknownText(value: Value): Unknown {
  return value instanceof Unknown ? value : new Unknown("a part of the text is not known");
}
