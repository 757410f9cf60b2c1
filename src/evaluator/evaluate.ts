// Modules import one another in circles; the tables of the libraries come first, so that base classes exist.
import "./libraries";

import type { Dims } from "../arithmetic/shape";
import { Unknown } from "../arithmetic/unknown";
import type { Fault, Gap, Model } from "../model/graph";
import type { FunctionDef, Program } from "../syntax/nodes";
import { callFunctionValue } from "./calls";
import { evaluate as evaluateExpression } from "./expressions/evaluate";
import { type Frame, locate, newFrame } from "./frame";
import { decoratorName } from "./functions";
import { runModuleBody } from "./imports";
import { type Trial, untriedFunctions } from "./javascript/tried";
import { isJavaScript } from "./javascript/undefined";
import { isKerasLayer } from "./libraries/keras/state";
import { isModule } from "./libraries/moduleTree";
import { kerasModels, traceKeras } from "./models/kerasModels";
import { looseLayers } from "./models/loose";
import { withLosses } from "./models/losses";
import { torchModels, traceTorch } from "./models/torchModels";
import { runUsers } from "./models/users";
import { faultKey, type Isolated, Run } from "./run";
import { Scope } from "./scope";
import { FunctionValue, Namespace, type Value } from "./values";

/** A file that imports may be followed into. */
export interface SourceFile {
  /** The URI or path, as in {@link Location.file}. */
  readonly file: string;
  readonly program: Program;
  readonly text: string;
}

/** Gives the evaluator other files. It answers at once: what is not loaded yet is "pending" and asked for again. */
export interface SourceHost {
  /** The file of a dotted module name seen from `from`; `level` counts leading dots as in Python. */
  resolve(module: string, level: number, from: string): SourceFile | "absent" | "pending";
  /** The text of a file of data that code in `from` names by a relative path; undefined where none is at hand. */
  read?(path: string, from: string): string | undefined;
  /** Files beside a file that import it, as far as they are loaded. */
  users?(file: string): readonly SourceFile[];
}

/** One input of a model as set from outside. */
export interface InputShape {
  readonly dims: Dims;
  readonly dtype: string | undefined;
}

export interface EvaluationRequest extends SourceFile {
  readonly sources: SourceHost;
  /** An expression to evaluate in the module after its code, as a parsed program with one expression statement. */
  readonly call?: SourceFile;
  /** Shapes given by option or command; they win over all evidence in the code. */
  readonly inputs?: { readonly kind: "option" | "command"; readonly shapes: readonly InputShape[] };
  /** Parses a text as a program, for `eval` of texts that are known. */
  readonly parse?: (text: string) => Program;
  /** Steps after which the analysis stops; a step is one expression or statement. */
  readonly maximumSteps?: number;
  /** Milliseconds after which the analysis stops. */
  readonly maximumTime?: number;
  /** Told of what went wrong in the evaluator itself; without it the error is thrown. The other models go on. */
  readonly onMistake?: (thrown: unknown) => void;
}

export interface Evaluation {
  readonly models: readonly Model[];
  /** Layers that the module calls outside of any model, as tutorials do; its root is empty. */
  readonly loose?: Model;
  /** Faults and gaps outside of any model, such as an import that cannot be followed. */
  readonly faults: readonly Fault[];
  readonly gaps: readonly Gap[];
}

/** Evaluates a file and gives the models that it defines. Nothing of it runs; it never throws for what it says. */
export function evaluate(request: EvaluationRequest): Evaluation {
  const run = new Run(request);
  const scope = new Scope("module", undefined);
  scope.variables.set("__name__", "__main__");
  const module = new Namespace("__main__", scope, request);
  run.modules.set(request.file, module);
  const frame = newFrame(run, scope, request);
  const body = run.isolate(() => runModuleBody(run, module, request));
  run.recorder.adopt(body.recorder);
  run.isTracing = true;
  const { call } = request;
  const called = call && modelOfCall(frame, call);
  const found = called ?? modelsOfFile(frame);
  const models = withLosses(frame, found.models);
  const loose = call ? undefined : looseLayers(frame, models);
  return {
    models,
    ...(loose && { loose }),
    faults: distinct([...body.faults, ...found.faults]),
    gaps: [body, called?.left].flatMap((left) => (left ? gapsOf(frame, left) : [])),
  };
}

/** The module's own code may have made the model of the expression, too. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [faultKey(fault), fault])).values()];
}

function gapsOf(frame: Frame, { gaps, stopped }: Isolated): readonly Gap[] {
  return stopped === undefined ? gaps : [...gaps, stoppedAt(frame, stopped)];
}

function stoppedAt(frame: Frame, reason: string): Gap {
  return { at: locate(frame, { start: 0, end: 0 }), reason: `analysis stopped because ${reason}` };
}

interface FileModels {
  readonly models: readonly Model[];
  /** Of functions that nothing in sight calls. */
  readonly faults: readonly Fault[];
}

function modelsOfFile(frame: Frame): FileModels {
  const { run } = frame;
  const faults = tryFunctions(frame);
  runUsers(frame, (user) => void tryFunctions(user));
  const calls = run.recorder.calls.filter((made) => made.depth === 0);
  return { models: [...torchModels(frame, calls), ...kerasModels(frame, run.recorder)], faults };
}

/** The model that the expression of `--call` gives, and what making it has left. */
function modelOfCall(frame: Frame, call: SourceFile): FileModels & { readonly left: Isolated } {
  const { run } = frame;
  const [statement] = call.program.body;
  const inner: Frame = { ...frame, file: call };
  let value = null as Value;
  const left = run.isolate(() => {
    if (statement?.type === "Expr") value = evaluateExpression(inner, statement.value);
    if (value instanceof Unknown) run.reportGap(locate(frame, { start: 0, end: 0 }), value.reason);
  });
  run.recorder.adopt(left.recorder);
  return { models: tracedValue(frame, value, nameOfCall(call)), faults: left.faults, left };
}

function tracedValue(frame: Frame, value: Value, name: string): readonly Model[] {
  if (isModule(value)) {
    const start = locate(frame, { start: 0, end: 0 });
    const { node, file } = value.cls;
    const at = node && file ? { file: file.file, ...node.nameSpan } : start;
    return [traceTorch(frame, value, { at, scope: at, name }, [])];
  }
  return isKerasLayer(value) ? [{ ...traceKeras(frame, value, frame.run.recorder), name }] : [];
}

function nameOfCall({ program, text }: SourceFile): string {
  const [statement] = program.body;
  const callee =
    statement?.type === "Expr" && statement.value.type === "Call" ? statement.value.func : undefined;
  return callee?.type === "Name" ? callee.id : text.trim();
}

/**
 * Calls functions of the module that nothing calls and that need no argument: they make and feed models. Gives what
 * is wrong in those that are certainly called as they are here.
 */
function tryFunctions(frame: Frame): readonly Fault[] {
  const { run } = frame;
  const faults: Fault[] = [];
  for (const { func, args } of isJavaScript(frame) ? untriedFunctions(frame) : moduleFunctions(frame)) {
    const at = locate(frame, "nameSpan" in func.node ? func.node.nameSpan : func.node);
    run.isInputInvented = true;
    const left = run.perhaps(() => run.isolate(() => void callFunctionValue(frame, func, args, at), 0.5));
    run.isInputInvented = false;
    run.recorder.adopt(left.recorder);
    if (isListener(frame, func)) faults.push(...left.faults);
  }
  return faults;
}

/** A function of JavaScript that asks for nothing is called as it is here: by a button, an event, another file. */
function isListener(frame: Frame, { node }: FunctionValue): boolean {
  return isJavaScript(frame) && node.params.every((param) => param.name === "this");
}

function* moduleFunctions(frame: Frame): Iterable<Trial> {
  const args = { positional: [], keywords: new Map() };
  for (const statement of frame.file.program.body) {
    if (statement.type !== "FunctionDef" || frame.run.called.has(statement) || !canBeTried(statement))
      continue;
    const func = frame.scope.variables.get(statement.name);
    if (func instanceof FunctionValue) yield { func, args };
  }
}

/** Decorators of tests that are meant to fail. */
const FAILING = /xfail|expectedFailure/;

function canBeTried(node: FunctionDef): boolean {
  if (node.decorators.some((decorator) => FAILING.test(decoratorName(decorator)))) return false;
  return node.params.every(
    (p) => p.default !== undefined || p.kind === "var-positional" || p.kind === "var-keyword",
  );
}
