import { Unknown } from "../../arithmetic/unknown";
import { callFunctionValue, callValue } from "../calls";
import type { Frame } from "../frame";
import { Iterator } from "../iterator";
import { Raised } from "../raised";
import { Coroutine } from "../statements/coroutine";
import { runLazily } from "../statements/lazily";
import { enter, type Leave, within } from "../statements/managers";
import { ClassValue, FunctionValue, Instance, Native, type Value } from "../values";
import { equip, type NativeCall, native } from "./native";

/** Starts the generator behind a context manager. */
export type Start = (frame: Frame) => Coroutine;

const managerClass = new ClassValue("_GeneratorContextManager", "contextlib._GeneratorContextManager", []);
const suppressClass = new ClassValue("suppress", "contextlib.suppress", []);

const starts = new WeakMap<Instance, Start>();
const suppressions = new WeakMap<Instance, readonly Value[]>();

/** What starts the generator of a context manager that `@contextmanager` made. */
export function generatorOf(value: Value): Start | undefined {
  return value instanceof Instance ? starts.get(value) : undefined;
}

/** The exceptions that `suppress(...)` ends. */
export function suppressedBy(value: Value): readonly Value[] | undefined {
  return value instanceof Instance ? suppressions.get(value) : undefined;
}

/** `@contextmanager`: the function runs when the manager is entered, not when it is called. */
function contextManager(call: NativeCall): Value {
  const func = call.get(0) ?? null;
  const isGenerator =
    func instanceof FunctionValue && func.node.type === "FunctionDef" && func.node.isGenerator;
  if (!isGenerator) return func;
  return native(func.name, ({ frame, args, at }) => {
    const manager = frame.run.newInstance(managerClass, at);
    starts.set(manager, (inner) => {
      const made = callFunctionValue(inner, func, args, at);
      return (made instanceof Iterator ? made.coroutine : undefined) ?? nothingToRun(inner);
    });
    return manager;
  });
}

function nothingToRun(frame: Frame): Coroutine {
  return new Coroutine(frame, runLazily(frame, []));
}

/** The generators of managers that were entered by hand. */
const entered = new WeakMap<Instance, Coroutine>();

function enterByHand(call: NativeCall): Value {
  const [manager = null] = call.positional;
  const code = generatorOf(manager)?.(call.frame);
  if (!code || !(manager instanceof Instance)) return manager;
  entered.set(manager, code);
  const first = code.next();
  return Array.isArray(first) ? (first[0] as Value) : ((first as Unknown | undefined) ?? null);
}

function leaveByHand({ positional: [manager = null] }: NativeCall): Value {
  if (manager instanceof Instance) entered.get(manager)?.next();
  return null;
}

/** A manager as a decorator: every call of the function happens inside of it. */
function decorated(call: NativeCall): Value {
  const [manager = null, func = null] = call.positional;
  const name = func instanceof FunctionValue ? func.name : "decorated";
  return new Native(name, (frame, args, at) =>
    within(frame, manager, at, () => callValue(frame, func, args, at)),
  );
}

equip(managerClass, { __enter__: enterByHand, __exit__: leaveByHand, __call__: decorated });
equip(suppressClass, {
  __init__: ({ positional: [self, ...exceptions] }) => {
    if (self instanceof Instance) suppressions.set(self, exceptions);
    return null;
  },
});

/** What an `ExitStack` has entered, the last at the end. */
const stacks = new WeakMap<Instance, Leave[]>();

function stackOf(call: NativeCall): Leave[] {
  const [self] = call.positional;
  const known = self instanceof Instance ? stacks.get(self) : undefined;
  const stack = known ?? [];
  if (self instanceof Instance) stacks.set(self, stack);
  return stack;
}

/** Leaves everything that was entered, the last first; true where an exception ends on the way. */
function unwind(call: NativeCall): Value {
  const stack = stackOf(call);
  const thrown = raisedOf(call, call.positional[2] ?? null);
  let hasEnded = false;
  for (let leave = stack.pop(); leave; leave = stack.pop())
    hasEnded = leave.run(hasEnded ? undefined : thrown) || hasEnded;
  return thrown !== undefined && hasEnded;
}

/** The exception that `__exit__` is told of. */
function raisedOf({ at }: NativeCall, error: Value): Raised | undefined {
  return error instanceof Instance ? new Raised(error.cls.name, "", at, error) : undefined;
}

/** `contextlib.ExitStack`: managers that are left in the end, and functions that are called then. */
const exitStackClass = equip(new ClassValue("ExitStack", "contextlib.ExitStack", []), {
  __init__: () => null,
  __enter__: ({ positional: [self = null] }) => self,
  __exit__: unwind,
  enter_context: (call) => {
    const manager = call.get(1) ?? null;
    if (manager instanceof Unknown) return manager;
    const [value, leave] = enter(call.frame, manager, call.at);
    if (leave) stackOf(call).push(leave);
    return value;
  },
  callback: (call) => {
    const [, func = null, ...positional] = call.positional;
    const run = () => {
      callValue(call.frame, func, { positional, keywords: call.keywords }, call.at);
      return false;
    };
    stackOf(call).push({ mayEnd: false, run });
    return func;
  },
  push: (call) => call.get(1) ?? null,
  close: unwind,
});

export const contexts: Readonly<Record<string, Value>> = {
  "contextlib.contextmanager": native("contextmanager", contextManager),
  "contextlib.suppress": suppressClass,
  "contextlib.ExitStack": exitStackClass,
  "contextlib.nullcontext": native("nullcontext", (call) => call.get(0) ?? null),
  "contextlib.ContextDecorator": equip(
    new ClassValue("ContextDecorator", "contextlib.ContextDecorator", []),
    { __call__: decorated },
  ),
  "contextlib.AbstractContextManager": new ClassValue(
    "AbstractContextManager",
    "contextlib.AbstractContextManager",
    [],
  ),
};
