import { equal, isExpr } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import { Iterator } from "../iterator";
import { perhapsMissing } from "../openness";
import { Dict, Instance, List, NO_KEYWORDS, SetValue, TensorValue, Tuple, type Value } from "../values";

/** Whether Python takes a value for true; unknown where that depends on what is not known. */
export function truth(value: Value): boolean | Unknown {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") return value !== "";
  if (value instanceof Unknown) return value;
  if (value instanceof Float)
    return Number.isNaN(value.value) ? new Unknown("the number is not known") : value.value !== 0;
  if (isExpr(value)) return equal(value, 0) === false ? true : new Unknown("the size is not known");
  if (value instanceof Iterator) return true;
  if (value instanceof List) return value.unknown ?? value.items.length > 0;
  if (value instanceof Tuple) return value.items.length > 0;
  if (value instanceof Dict || value instanceof SetValue)
    return value.entries.size > 0 && (perhapsMissing(value) ?? true);
  if (value instanceof TensorValue) return tensorTruth(value);
  if (value instanceof Instance && value.content !== undefined) return truth(value.content);
  return true;
}

/** As {@link truth}, asking `__bool__` and `__len__` of objects. */
export function truthOf(frame: Frame, value: Value, at: Location): boolean | Unknown {
  if (!(value instanceof Instance)) return truth(value);
  const method = findMethod(value.cls, "__bool__") ?? findMethod(value.cls, "__len__");
  if (method === undefined) return truth(value);
  return truth(callValue(frame, method, { positional: [value], keywords: NO_KEYWORDS }, at));
}

function tensorTruth(value: TensorValue): boolean | Unknown {
  const [only] = value.data ?? [];
  return value.data?.length === 1 ? only !== 0 : new Unknown("it depends on the values of a tensor");
}
