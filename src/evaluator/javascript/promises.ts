import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { BoundMethod, ClassValue, FunctionValue, List, Native, type Value } from "../values";
import { perhapsCall } from "./callbacks";
import { iterateItems } from "./iterate";
import { pure } from "./native";
import { UNDEFINED } from "./undefined";

/**
 * Promises are taken for what they promise: nothing here depends on when something happens. A value that is known
 * is one that was not rejected.
 */
const METHODS: Readonly<Record<string, Native>> = {
  // biome-ignore lint/suspicious/noThenProperty: that is how promises are used
  then: new Native("then", (frame, { positional: [self = UNDEFINED, callback = UNDEFINED] }, at) =>
    isFunction(callback) ? callValue(frame, callback, { positional: [self], keywords: new Map() }, at) : self,
  ),
  catch: new Native("catch", (frame, { positional: [self = UNDEFINED, callback = UNDEFINED] }, at) => {
    perhapsCall(frame, callback, new Unknown("whether the promise is kept is not known"), at);
    return self;
  }),
  finally: new Native("finally", (frame, { positional: [self = UNDEFINED, callback = UNDEFINED] }, at) => {
    if (isFunction(callback)) callValue(frame, callback, { positional: [], keywords: new Map() }, at);
    return self;
  }),
};

function isFunction(value: Value): boolean {
  return value instanceof FunctionValue || value instanceof BoundMethod || value instanceof Native;
}

/** `then`, `catch` and `finally`, which take the value first. */
export function promiseMethod(name: string): Native | undefined {
  return Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
}

export const promiseClass = new ClassValue("Promise", "Promise", []);
promiseClass.native = {
  construct: (frame, { positional: [executor = UNDEFINED] }, at) => {
    const why = new Unknown("what the promise gives is not known");
    perhapsCall(frame, executor, why, at);
    return why;
  },
};
promiseClass.attrs.set(
  "resolve",
  pure("resolve", ([value = UNDEFINED]) => value),
);
promiseClass.attrs.set(
  "all",
  new Native("all", (frame, { positional: [promises = UNDEFINED] }, at) => {
    const items = iterateItems(frame, promises, at);
    return items instanceof Unknown ? new List([], items) : new List(items);
  }),
);
for (const name of ["race", "any", "allSettled", "reject"])
  promiseClass.attrs.set(
    name,
    pure(name, () => new Unknown(`what Promise.${name} gives is not known`)),
  );
