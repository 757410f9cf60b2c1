import { Unknown } from "../arithmetic/unknown";
import type { Location } from "../model/graph";
import type { FunctionDef } from "../syntax/nodes";
import { findMethod, findUpwards, unknownBaseOf } from "./ancestry";
import type { Completion } from "./branches";
import { evaluate } from "./expressions/evaluate";
import { complain, type Frame, newFrame } from "./frame";
import { Iterator } from "./iterator";
import { bindArguments } from "./javascript/definitions";
import { isJavaScript } from "./javascript/undefined";
import { joinValues } from "./join";
import { typeNameOf } from "./operators/typeName";
import { bindParameters } from "./parameters";
import { Raised } from "./raised";
import { Scope } from "./scope";
import { Coroutine } from "./statements/coroutine";
import { executeBlock } from "./statements/execute";
import { runLazily } from "./statements/lazily";
import { represent } from "./text";
import { unseenResult } from "./unseenResults";
import {
  BoundMethod,
  type CallArguments,
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  List,
  Namespace,
  Native,
  Property,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "./values";

/** Activations of one function beyond which it is not called with unknown arguments on an undecided way. */
const MAXIMUM_OPEN_RECURSION = 4;

/** `callee(...)`. */
export function callValue(frame: Frame, callee: Value, args: CallArguments, at: Location): Value {
  if (callee instanceof Unknown) return callee;
  if (callee instanceof FunctionValue) return callFunctionValue(frame, callee, args, at);
  if (callee instanceof BoundMethod)
    return callValue(frame, callee.func, { ...args, positional: [callee.self, ...args.positional] }, at);
  if (callee instanceof Native) {
    const [self] = args.positional;
    if (callee.name === "__init__" && self instanceof Instance) self.isInitialized = true;
    return callee.call(frame, args, at);
  }
  if (callee instanceof ClassValue) return instantiate(frame, callee, args, at);
  if (callee instanceof Property) return callValue(frame, callee.getter, args, at);
  if (callee instanceof Instance) {
    const method = findMethod(callee.cls, "__call__");
    if (method !== undefined)
      return callValue(frame, method, { ...args, positional: [callee, ...args.positional] }, at);
    return (
      unknownBaseOf(callee.cls) ??
      complain(frame, at, "type", "TypeError", `'${callee.cls.name}' object is not callable`)
    );
  }
  if (callee instanceof Symbolic) return new Unknown(`what ${callee.name}(…) gives is not known`);
  // A library's module is told by its name alone, which may be that of a function.
  if (callee instanceof Namespace && !callee.scope)
    return new Unknown(`what ${callee.path}(…) gives is not known`);
  if (callee instanceof TensorValue && frame.run.isInputInvented)
    return new Unknown("an argument that is called is no tensor");
  return complain(frame, at, "type", "TypeError", `'${typeNameOf(callee)}' object is not callable`);
}

/** Constructs an instance of a class. */
export function instantiate(frame: Frame, cls: ClassValue, args: CallArguments, at: Location): Value {
  const call = cls.metaclass instanceof ClassValue ? findMethod(cls.metaclass, "__call__") : undefined;
  return call instanceof FunctionValue
    ? callValue(frame, call, { ...args, positional: [cls, ...args.positional] }, at)
    : construct(frame, cls, args, at);
}

/** What `type.__call__` does: `__new__`, then `__init__` where that gave an instance of the class. */
export function construct(frame: Frame, cls: ClassValue, args: CallArguments, at: Location): Value {
  const make = findMethod(cls, "__new__");
  if (make instanceof FunctionValue || make instanceof Property) {
    const made = callValue(frame, make, { ...args, positional: [cls, ...args.positional] }, at);
    if (made instanceof Instance && made.cls.mro.includes(cls)) initialize(frame, made, args, at);
    return made;
  }
  const maker = cls.mro.find((c) => c.native?.construct)?.native?.construct;
  if (maker) return maker(frame, args, at, cls);
  const instance = frame.run.newInstance(cls, at);
  initialize(frame, instance, args, at);
  return instance;
}

/** Runs the constructor on a fresh instance. */
export function initialize(frame: Frame, instance: Instance, args: CallArguments, at: Location): void {
  const { cls } = instance;
  const init = findUpwards(cls.mro, "__init__");
  const missing = unknownBaseOf(cls);
  if (cls.node) instance.madeWith = describeArguments(args);
  if (missing) instance.uncertain ??= missing;
  // A constructor of a library does nothing with arguments that it cannot see.
  if (args.unknownSpread && init instanceof Native) instance.uncertain ??= args.unknownSpread;
  if (init === undefined) return;
  try {
    callValue(frame, init, { ...args, positional: [instance, ...args.positional] }, at);
  } catch (thrown) {
    const cause = thrown instanceof Raised ? `raises ${thrown.exception}` : "is not followed to its end";
    instance.brokenOff = new Unknown(`the constructor of ${cls.name} ${cause}`);
    instance.uncertain ??= instance.brokenOff;
    throw thrown;
  }
}

/** Items beyond which an argument is not spelled out. */
const LONGEST_ARGUMENT = 8;

/** Arguments as they would be written; unknown ones as `?`, objects by their kind. */
function describeArguments(args: CallArguments): string {
  const named = [...args.keywords].map(([name, value]) => `${name}=${describe(value)}`);
  return [...args.positional.map(describe), ...named].join(", ");
}

function describe(value: Value): string {
  const isShort = isSequence(value) && value.items.length <= LONGEST_ARGUMENT;
  return isShort ? `[${value.items.map(describeAlone).join(", ")}]` : describeAlone(value);
}

/** Lists inside of lists are written as Python does, which looks into one that holds itself only so far. */
function describeAlone(value: Value): string {
  if (value instanceof Unknown || (value instanceof List && value.unknown)) return "?";
  const isLong = isSequence(value) && value.items.length > LONGEST_ARGUMENT;
  const isObject = isLong || value instanceof Instance || value instanceof Dict;
  return (isObject ? undefined : represent(value)) ?? `<${typeNameOf(value)}>`;
}

function isSequence(value: Value): value is List | Tuple {
  return value instanceof Tuple || (value instanceof List && !value.unknown);
}

/** Calls a function of the user's code. */
export function callFunctionValue(
  frame: Frame,
  func: FunctionValue,
  args: CallArguments,
  at: Location,
): Value {
  frame.run.called.add(func.node);
  const open = endlessRecursion(frame, func, args);
  if (open) return open;
  const known = func.memory?.recall(args);
  if (known !== undefined) return known;
  const guess = frame.run.isSpeculative;
  frame.run.isSpeculative ||= func.wrapped !== undefined;
  const result = activate(frame, func, args, at);
  frame.run.isSpeculative = guess;
  if (!frame.run.heap.isForked) func.memory?.keep(args, result);
  return result;
}

/** Binds the arguments and runs the body. */
function activate(frame: Frame, func: FunctionValue, args: CallArguments, at: Location): Value {
  const { run } = frame;
  const scope = new Scope("function", func.closure);
  const isPython = !isJavaScript(func);
  const failure = isPython ? bindParameters(frame, func, args, scope, at) : undefined;
  if (failure) {
    // It would have made the object a module: that it did not is no further mistake.
    const [self] = args.positional;
    if (func.name === "__init__" && self instanceof Instance) self.isInitialized = true;
    return withoutCall(args, failure);
  }
  noteSwallowed(func, args);
  const otherwise = unseenResult(func, scope);
  const inner = newFrame(run, scope, func.file, func, args.positional[0], frame);
  if (isPython && func.node.type === "FunctionDef" && func.node.isGenerator)
    return generatorOf(inner, func.node);
  const activations = run.active.get(func.node) ?? 0;
  const { call } = run;
  if (at.file === run.request.file) run.call = at;
  run.active.set(func.node, activations + 1);
  run.limits.enter();
  try {
    if (func.node.type === "Lambda") return evaluate(inner, func.node.body);
    if (!isPython) bindArguments(inner, func.node, args);
    const result = finish(inner, func.node);
    return otherwise ?? result;
  } catch (thrown) {
    if (thrown instanceof Raised) thrown.call ??= run.call;
    throw thrown;
  } finally {
    run.call = call;
    run.left -= inner.pending.length;
    run.active.set(func.node, activations);
    run.limits.leave();
  }
}

/** Notes that an object is among arguments that are not known as a whole, so that what becomes of it is not, too. */
function noteSwallowed({ node }: FunctionValue, { unknownSpread, positional }: CallArguments): void {
  const [self] = positional;
  if (!unknownSpread || node.params[0]?.kind !== "var-positional" || !(self instanceof Instance)) return;
  self.isInitialized = true;
  self.uncertain ??= unknownSpread;
}

/** A generator over a function's body, of which nothing has run yet. */
function generatorOf(frame: Frame, node: FunctionDef): Iterator {
  const code = new Coroutine(frame, runLazily(frame, node.body));
  return new Iterator(() => code.next(), frame.run.heap.depth, code);
}

/** A method that was not run has not done to its object what it does. */
function withoutCall({ positional: [self] }: CallArguments, failure: Unknown): Unknown {
  if (self instanceof Instance) self.uncertain ??= failure;
  return failure;
}

/**
 * Why a recursion is cut off: whether it goes on depends on something unknown that it hands on. One round of it
 * has shown what every further one could change.
 */
function endlessRecursion({ run }: Frame, { node }: FunctionValue, args: CallArguments): Unknown | undefined {
  if (!run.heap.isForked || (run.active.get(node) ?? 0) < MAXIMUM_OPEN_RECURSION) return undefined;
  return [...args.positional, ...args.keywords.values()].find((value) => value instanceof Unknown);
}

/** Runs a function's body and joins the results of all its ways out. */
function finish(frame: Frame, node: FunctionDef): Value {
  let completion: Completion;
  try {
    completion = executeBlock(frame, node.body);
  } catch (thrown) {
    // A way that raises is taken not to be the one, as long as another has left before.
    if (!(thrown instanceof Raised) || frame.pending.length === 0) throw thrown;
    return joined(frame.pending);
  }
  if (node.isGenerator) return generated(frame, completion);
  return joined([completion?.kind === "return" ? completion.value : null, ...frame.pending]);
}

/** What a function gives that may have left in any of these ways. */
function joined([first = null, ...others]: readonly Value[]): Value {
  const why = new Unknown("it depends on a condition that is not known");
  return others.reduce<Value>((all, way) => joinValues(all, way, why), first);
}

/** What a generator of JavaScript has yielded, all at once. */
function generated(frame: Frame, completion: Completion): Iterator {
  const items = Iterator.over(frame.yielded, frame.doubts[0]);
  if (completion?.kind === "return") items.result = completion.value;
  return items;
}
