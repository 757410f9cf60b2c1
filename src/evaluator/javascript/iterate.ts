import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import type { Frame } from "../frame";
import { Iterator } from "../iterator";
import { Dict, FunctionValue, Instance, List, SetValue, Tuple, type Value } from "../values";
import { bindThis } from "./functions";
import { getProperty } from "./objects";
import { truth } from "./operators";
import { UNDEFINED } from "./undefined";

/** The name under which objects hold `[Symbol.iterator]`. */
export const ITERATOR = "@@iterator";

/** Items after which an iterator of the user's is taken to have no end. */
const MAXIMUM_ROUNDS = 2_000;

/** What `for…of`, a spread or a pattern meets, or why that is not known. */
export function iterateItems(frame: Frame, value: Value, at: Location): readonly Value[] | Unknown {
  if (value instanceof Unknown) return value;
  const isBuiltIn =
    value instanceof List || value instanceof Iterator || value instanceof Tuple || value instanceof SetValue;
  if (isBuiltIn || typeof value === "string") return iterate(frame, value, at);
  const maker = value instanceof Dict || value instanceof Instance ? methodOf(value, ITERATOR) : undefined;
  if (!maker) return new Unknown("what is iterated over is not known");
  const iterator = callValue(frame, maker, { positional: [], keywords: new Map() }, at);
  return iterator === value || iterator instanceof Dict || iterator instanceof Instance
    ? drain(frame, iterator, at)
    : iterateItems(frame, iterator, at);
}

function methodOf(value: Dict | Instance, name: string): Value | undefined {
  const found = value instanceof Dict ? getProperty(value, name) : findMethod(value.cls, name);
  return found instanceof FunctionValue ? bindThis(found, value) : undefined;
}

/** Calls `next()` until it says that it is done. */
function drain(frame: Frame, iterator: Value, at: Location): readonly Value[] | Unknown {
  const next =
    iterator instanceof Dict || iterator instanceof Instance ? methodOf(iterator, "next") : undefined;
  if (!next) return new Unknown("the iterator is not followed");
  const items: Value[] = [];
  for (let i = 0; i < MAXIMUM_ROUNDS; i++) {
    const step = callValue(frame, next, { positional: [], keywords: new Map() }, at);
    if (!(step instanceof Dict)) return new Unknown("what the iterator gives is not known");
    const isDone = truth(getProperty(step, "done"));
    if (isDone instanceof Unknown) return isDone;
    if (isDone) return items;
    items.push(getProperty(step, "value") ?? UNDEFINED);
  }
  return new Unknown("the iterator does not seem to end");
}
