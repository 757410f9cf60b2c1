import { Unknown } from "../../arithmetic/unknown";
import { descendsFrom } from "../ancestry";
import type { Raised } from "../raised";
import type { Run } from "../run";
import { displayOf, representOf } from "../shown";
import { ClassValue, Instance, Tuple, type Value } from "../values";
import { equip, type NativeCall } from "./native";

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
  AttributeError: ["FrozenInstanceError"],
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
  equip(
    root,
    {
      __init__: ({ positional: [self, ...args] }) => {
        if (self instanceof Instance) self.attrs.set("args", new Tuple(args));
        return null;
      },
      __str__: (call) => messageOf(call, displayOf),
      __repr__: (call) => {
        const [self] = call.positional;
        const inner = argumentsOf(self).map((arg) => representOf(call.frame, arg, call.at));
        const name = self instanceof Instance ? self.cls.name : "Exception";
        return inner.find((part) => part instanceof Unknown) ?? `${name}(${inner.join(", ")})`;
      },
      with_traceback: ({ positional: [self = null] }) => self,
    },
    {
      attribute: (_frame, _self, name) =>
        name === "args" ? new Tuple([]) : /^__(cause|context|traceback)__$/.test(name) ? null : undefined,
    },
  );
  const table: Record<string, ClassValue> = { BaseException: root };
  for (const [parent, children] of Object.entries(TREE)) {
    for (const child of children) table[child] = new ClassValue(child, child, [table[parent] ?? root]);
  }
  return table;
}

function argumentsOf(self: Value | undefined): readonly Value[] {
  const args = self instanceof Instance ? self.attrs.get("args") : undefined;
  return args instanceof Tuple ? args.items : [];
}

/** `str(error)`: the one argument, or all of them as a tuple; a KeyError shows its key as `repr` does. */
function messageOf(call: NativeCall, say: typeof displayOf): Value {
  const [self] = call.positional;
  const args = argumentsOf(self);
  const [only] = args;
  if (only === undefined) return "";
  if (args.length > 1) return representOf(call.frame, new Tuple(args), call.at);
  const isKey = self instanceof Instance && descendsFrom(self.cls, "KeyError");
  return isKey ? representOf(call.frame, only, call.at) : say(call.frame, only, call.at);
}

/** The exception object that a handler binds; operations that fail raise one of the framework's by name. */
export function exceptionOf(run: Run, raised: Raised): Value {
  if (raised.value instanceof Instance) return raised.value;
  const cls = raised.value instanceof ClassValue ? raised.value : exceptions[raised.exception];
  if (!(cls instanceof ClassValue)) return raised.value;
  const made = run.newInstance(cls, raised.at);
  made.attrs.set("args", new Tuple(raised.message ? [raised.message] : []));
  return made;
}

/** Whether an `except` clause's expression catches an exception. */
export function isExceptionMatch(clause: Value, raised: Raised): boolean {
  if (clause instanceof Tuple) return clause.items.some((item) => isExceptionMatch(item, raised));
  if (!(clause instanceof ClassValue)) return true;
  const { value } = raised;
  const thrown =
    value instanceof Instance
      ? value.cls
      : value instanceof ClassValue
        ? value
        : exceptions[raised.exception];
  return thrown instanceof ClassValue ? thrown.mro.includes(clause) : clause.name === "Exception";
}
