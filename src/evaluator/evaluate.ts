import type { Dims } from "../arithmetic/shape";
import { Unknown } from "../arithmetic/unknown";
import type { Fault, Gap, Model } from "../model/graph";
import type { FunctionDef, Program } from "../syntax/nodes";
import { callFunctionValue } from "./calls";
import { evaluate as evaluateExpression } from "./expressions";
import { runModuleBody } from "./imports";
import { isKerasLayer } from "./libraries/kerasLayer";
import { isModule } from "./libraries/torchModule";
import { kerasModels, traceKeras } from "./models/kerasModels";
import { looseLayers } from "./models/loose";
import { torchModels, traceTorch } from "./models/torchModels";
import { type Frame, locate, Run } from "./run";
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
  /** Steps after which the analysis stops; a step is one expression or statement. */
  readonly maximumSteps?: number;
  /** Milliseconds after which the analysis stops. */
  readonly maximumTime?: number;
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
  const frame: Frame = {
    run,
    scope,
    file: request,
    func: undefined,
    self: undefined,
    yielded: [],
    pending: [],
  };
  const body = run.isolate(() => runModuleBody(run, module, request));
  run.recorder.adopt(body.recorder);
  const { call } = request;
  const models = call ? modelOfCall(frame, call) : modelsOfFile(frame);
  const loose = call ? undefined : looseLayers(frame, models);
  return {
    models,
    ...(loose && { loose }),
    faults: body.faults,
    gaps: body.stopped ? [...body.gaps, stoppedAt(frame, body.stopped)] : body.gaps,
  };
}

function stoppedAt(frame: Frame, reason: string): Gap {
  return { at: locate(frame, { start: 0, end: 0 }), reason: `analysis stopped because ${reason}` };
}

function modelsOfFile(frame: Frame): readonly Model[] {
  const { run } = frame;
  tryFunctions(frame);
  const calls = run.recorder.calls.filter((made) => made.depth === 0);
  return [...torchModels(frame, calls), ...kerasModels(frame, run.recorder)];
}

/** The model that the expression of `--call` gives. */
function modelOfCall(frame: Frame, call: SourceFile): readonly Model[] {
  const [statement] = call.program.body;
  if (statement?.type !== "Expr") return [];
  const inner: Frame = { ...frame, file: call };
  let value = null as Value;
  const made = frame.run.isolate(() => {
    value = evaluateExpression(inner, statement.value);
  });
  frame.run.recorder.adopt(made.recorder);
  const name =
    statement.value.type === "Call" && statement.value.func.type === "Name"
      ? statement.value.func.id
      : call.text.trim();
  if (value instanceof Unknown) frame.run.reportGap(locate(inner, statement.value), value.reason);
  if (isModule(value)) {
    const at =
      value.cls.node && value.cls.file
        ? { file: value.cls.file.file, ...value.cls.node.nameSpan }
        : locate(frame, { start: 0, end: 0 });
    return [traceTorch(frame, value, { at, scope: at, name }, [])];
  }
  return isKerasLayer(value) ? [{ ...traceKeras(frame, value, frame.run.recorder), name }] : [];
}

/** Calls functions of the module that nothing calls and that need no argument: they make and feed models. */
function tryFunctions(frame: Frame): void {
  const { run } = frame;
  const functions = frame.file.program.body.filter((statement) => statement.type === "FunctionDef");
  for (const statement of functions) {
    if (run.called.has(statement) || !canBeTried(statement)) continue;
    const func = frame.scope.variables.get(statement.name);
    if (!(func instanceof FunctionValue)) continue;
    const tried = run.isolate(
      () =>
        void callFunctionValue(
          frame,
          func,
          { positional: [], keywords: new Map() },
          locate(frame, statement.nameSpan),
        ),
      0.5,
    );
    run.recorder.adopt(tried.recorder);
  }
}

function canBeTried(node: FunctionDef): boolean {
  return node.params.every(
    (p) => p.default !== undefined || p.kind === "var-positional" || p.kind === "var-keyword",
  );
}
