import type { Raised } from "../raised";
import { ClassValue, type Instance, Tuple, type Value } from "../values";
import { native } from "./native";

const TREE: Readonly<Record<string, readonly string[]>> = {
  BaseException: ["Exception", "KeyboardInterrupt", "SystemExit", "GeneratorExit"],
  Exception: [
    "ArithmeticError",
    "AssertionError",
    "AttributeError",
    "ImportError",
    "LookupError",
    "NameError",
    "OSError",
    "RuntimeError",
    "StopIteration",
    "SyntaxError",
    "TypeError",
    "ValueError",
    "Warning",
    "EOFError",
    "MemoryError",
  ],
  ArithmeticError: ["ZeroDivisionError", "OverflowError"],
  ImportError: ["ModuleNotFoundError"],
  LookupError: ["KeyError", "IndexError"],
  OSError: ["FileNotFoundError", "IOError", "PermissionError"],
  RuntimeError: ["NotImplementedError", "RecursionError"],
  ValueError: ["UnicodeDecodeError"],
  Warning: ["DeprecationWarning", "UserWarning", "FutureWarning", "RuntimeWarning"],
};

/** Python's exception classes by name. */
export const exceptions: Readonly<Record<string, Value>> = build();

function build(): Record<string, Value> {
  const root = new ClassValue("BaseException", "BaseException", []);
  root.attrs.set(
    "__init__",
    native("__init__", ({ positional }) => {
      const [self, ...args] = positional;
      (self as Instance).attrs.set("args", new Tuple(args));
      return null;
    }),
  );
  const table: Record<string, ClassValue> = { BaseException: root };
  for (const [parent, children] of Object.entries(TREE)) {
    for (const child of children) table[child] = new ClassValue(child, child, [table[parent] ?? root]);
  }
  return table;
}

/** Whether an `except` clause's expression catches an exception. */
export function isExceptionMatch(clause: Value, raised: Raised): boolean {
  if (clause instanceof Tuple) return clause.items.some((item) => isExceptionMatch(item, raised));
  if (!(clause instanceof ClassValue)) return true;
  const thrown =
    raised.value !== null && typeof raised.value === "object" && "cls" in raised.value
      ? raised.value.cls
      : exceptions[raised.exception];
  return thrown instanceof ClassValue ? thrown.mro.includes(clause) : clause.name === "Exception";
}
