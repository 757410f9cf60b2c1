import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { callFunctionValue, callValue } from "../calls";
import type { Frame } from "../frame";
import {
  BoundMethod,
  type CallArguments,
  ClassValue,
  FunctionValue,
  Instance,
  NO_KEYWORDS,
  type Value,
} from "../values";
import { equip, type NativeCall, native } from "./native";

/** What runs a generator's function and hands over what it yields while it stands at the `yield`. */
export type Generator = (onYield: (value: Value) => void) => void;

const managerClass = new ClassValue("_GeneratorContextManager", "contextlib._GeneratorContextManager", []);
const suppressClass = new ClassValue("suppress", "contextlib.suppress", []);

/** The function behind a `@contextmanager`'s result, to be run when it is entered. */
const generators = new WeakMap<Instance, Generator>();
const suppressions = new WeakMap<Instance, readonly Value[]>();

/** What runs the function of a context manager that `@contextmanager` made. */
export function generatorOf(value: Value): Generator | undefined {
  return value instanceof Instance ? generators.get(value) : undefined;
}

/** The exceptions that `suppress(...)` ends. */
export function suppressedBy(value: Value): readonly Value[] | undefined {
  return value instanceof Instance ? suppressions.get(value) : undefined;
}

/** `@contextmanager`: the function runs when the manager is entered, not when it is called. */
function contextManager(call: NativeCall): Value {
  const func = call.get(0) ?? null;
  const target = func instanceof BoundMethod ? func.func : func;
  if (!(target instanceof FunctionValue)) return func;
  const made = native(target.name, (inner) => {
    const manager = inner.frame.run.newInstance(managerClass, inner.at);
    generators.set(manager, (onYield) => runGenerator(inner.frame, target, inner.args, inner.at, onYield));
    return manager;
  });
  return made;
}

function runGenerator(
  frame: Frame,
  func: FunctionValue,
  args: CallArguments,
  at: Location,
  onYield: (value: Value) => void,
): void {
  let hasYielded = false;
  callFunctionValue(frame, func, args, at, (value) => {
    // A second `yield` is a mistake that Python raises on; the body runs once.
    if (!hasYielded) onYield(value);
    hasYielded = true;
  });
}

/** Entered by hand: what it yields, with what follows the `yield` done at once. */
function enter(call: NativeCall): Value {
  const [manager] = call.positional;
  let entered: Value = null;
  const generator = manager instanceof Instance ? generators.get(manager) : undefined;
  generator?.((value) => {
    entered = value;
  });
  return entered;
}

equip(managerClass, { __enter__: enter, __exit__: () => null });
equip(suppressClass, {
  __init__: ({ positional: [self, ...exceptions] }) => {
    if (self instanceof Instance) suppressions.set(self, exceptions);
    return null;
  },
});

/** `contextlib.ExitStack`: enters what it is given; nothing is closed that figures depend on. */
const exitStackClass = equip(new ClassValue("ExitStack", "contextlib.ExitStack", []), {
  __init__: () => null,
  __enter__: ({ positional: [self = null] }) => self,
  __exit__: () => null,
  enter_context: (call) => {
    const manager = call.get(1) ?? null;
    if (manager instanceof Unknown) return manager;
    const method = manager instanceof Instance ? findMethod(manager.cls, "__enter__") : undefined;
    return method === undefined
      ? manager
      : callValue(call.frame, method, { positional: [manager], keywords: NO_KEYWORDS }, call.at);
  },
  callback: () => null,
  push: (call) => call.get(1) ?? null,
  close: () => null,
});

export const contexts: Readonly<Record<string, Value>> = {
  "contextlib.contextmanager": native("contextmanager", contextManager),
  "contextlib.suppress": suppressClass,
  "contextlib.ExitStack": exitStackClass,
  "contextlib.nullcontext": native("nullcontext", (call) => call.get(0) ?? null),
  "contextlib.AbstractContextManager": new ClassValue(
    "AbstractContextManager",
    "contextlib.AbstractContextManager",
    [],
  ),
};
