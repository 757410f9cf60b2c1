import { ClassValue, Instance, Native, type Value } from "../values";
import { UNDEFINED } from "./undefined";

function errorClass(name: string, base?: ClassValue): ClassValue {
  const cls = new ClassValue(name, name, base ? [base] : []);
  const make = new Native("__init__", (_frame, { positional: [self, message] }) => {
    if (self instanceof Instance) {
      if (message !== undefined) self.attrs.set("message", message);
      self.attrs.set("name", self.cls.mro.find((each) => !each.node)?.name ?? name);
    }
    return UNDEFINED;
  });
  cls.attrs.set("__init__", make);
  return cls;
}

const error = errorClass("Error");

export const errorClasses: readonly ClassValue[] = [
  error,
  ...["TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError"].map((name) =>
    errorClass(name, error),
  ),
];

/** An error as a library throws it; those that it has defined itself are plain errors with a name. */
export function errorOf(name: string, message: string): Value {
  const cls = errorClasses.find((each) => each.name === name) ?? error;
  const attributes: readonly (readonly [string, Value])[] = [
    ["message", message],
    ["name", name],
  ];
  return new Instance(0, cls, new Map(attributes));
}
