import { equal, symbol } from "../../arithmetic/dimension";
import { formatShape } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { Evidence, Location } from "../../model/graph";
import type { Parameter, Span } from "../../syntax/nodes";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import type { InputShape, SourceFile } from "../evaluate";
import type { Frame } from "../frame";
import { imagesFor } from "../libraries/torchvision";
import type { RecordedCall } from "../recorder";
import { raises } from "../run";
import { type ClassValue, FunctionValue, type Instance, TensorValue, type Value } from "../values";
import { directiveFor } from "./directives";
import { exampleOf } from "./example";
import { scalarArgument } from "./guesses";
import { demandOn } from "./probe";
import { solveSides } from "./solver";
import { suggestions } from "./textEvidence";
import { refined } from "./unpacked";

/** The tensors a model is run on, and why these. */
export interface ChosenInputs {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  readonly evidence: Evidence;
}

/** The parameters of `forward` or `call` that a caller must give. */
export function requiredParameters(cls: ClassValue, method: string): readonly Parameter[] {
  const forward = findMethod(cls, method);
  if (!(forward instanceof FunctionValue)) return [];
  return forward.node.params.filter(
    (p, i) =>
      i > 0 &&
      !p.default &&
      (p.kind === "positional" || p.kind === "positional-only" || p.kind === "keyword-only"),
  );
}

/**
 * Chooses the inputs for a PyTorch model by the order of trust in the design: what was set from outside, a
 * directive, tensors that the code itself feeds it, at last what its first layers demand.
 */
export function chooseInputs(
  frame: Frame,
  root: Instance,
  place: Span,
  calls: readonly RecordedCall[],
): ChosenInputs {
  const { request } = frame.run;
  if (request.inputs && request.inputs.shapes.length > 0) {
    return fromShapes(frame, request.inputs.shapes, {
      kind: request.inputs.kind,
      words: request.inputs.kind === "option" ? "given by option" : "set by command",
      at: undefined,
    });
  }
  const directive = directiveFor(request, place);
  if (directive)
    return fromShapes(frame, directive.shapes, {
      kind: "directive",
      words: directive.text,
      at: at(frame.file, directive),
    });
  const fed = calls.filter(
    (call) => call.layer.cls === root.cls && call.inputs.length > 0 && isFullyKnown(call),
  );
  const here = fed.filter((call) => call.at.file === frame.file.file);
  const own = here.find(({ layer }) => layer === root || layer.madeWith === root.madeWith);
  if (own) return fromCall(frame, own);
  const example = exampleOf(frame, root, root.definedAt ?? at(frame.file, { start: 0, end: 0 }));
  if (example)
    return { ...example, evidence: { kind: "data", words: "its example_input_array", at: undefined } };
  const others = here.slice(0, MOST_TRIED).map((call) => fromCall(frame, call));
  const akin = others.find((inputs) => runsOn(frame, root, inputs));
  if (akin) return akin;
  const symbolic = fromDemand(frame, root);
  const sibling = fed.find((call) => !here.includes(call));
  return fromSuggestions(frame, root, symbolic, sibling && fromCall(frame, sibling)) ?? symbolic;
}

/** Tensors fed to other models of the same class, which may be of other sizes, that are tried at most. */
const MOST_TRIED = 4;

function runsOn(frame: Frame, root: Instance, inputs: ChosenInputs): boolean {
  return !raises(trial(frame, root, inputs).faults);
}

/**
 * A numeric shape that comments, defaults, other files, data sets or the layers themselves suggest, if the model
 * runs on it without a contradiction.
 */
function fromSuggestions(
  frame: Frame,
  root: Instance,
  symbolic: ChosenInputs,
  sibling: ChosenInputs | undefined,
): ChosenInputs | undefined {
  const runs = (inputs: ChosenInputs) => runsOn(frame, root, inputs);
  const [only, ...others] = symbolic.positional;
  const isMap = only instanceof TensorValue && !(only.shape instanceof Unknown) && only.shape.length > 2;
  if (!isMap || others.length > 0) return sibling && runs(sibling) ? sibling : undefined;
  const shape = dimsOf(only);
  const near: ChosenInputs[] = [];
  const far: ChosenInputs[] = [];
  for (const { dims, kind, words, span } of suggestions(frame.file, root, shape)) {
    const evidence: Evidence = { kind, words, at: span && at(frame.file, span) };
    (kind === "dataset" ? far : near).push(fromShapes(frame, [{ dims, dtype: only.dtype }], evidence));
  }
  const found = [...near, ...(sibling ? [sibling] : []), ...far].find(runs);
  if (found) return found;
  const known = imagesFor(root);
  if (known) {
    const dims = shape.map((dim, i) => (i < 2 ? dim : known.side));
    const chosen = fromShapes(frame, [{ dims, dtype: only.dtype }], { ...known, at: undefined });
    if (runs(chosen)) return chosen;
  }
  const solved = solveSides(trial(frame, root, symbolic).recorder.steps, shape);
  if (!solved) return undefined;
  const dims = shape.map((dim, i) => (i < 2 ? dim : solved.side));
  const evidence: Evidence = { kind: "demand", words: solved.words, at: undefined };
  const chosen = fromShapes(frame, [{ dims, dtype: only.dtype }], evidence);
  return runs(chosen) ? chosen : undefined;
}

function dimsOf({ shape }: TensorValue): Dims {
  return shape instanceof Unknown ? [] : shape;
}

/** Runs the model on inputs to see what comes of it; nothing of it is kept. */
function trial(frame: Frame, root: Instance, inputs: Pick<ChosenInputs, "positional" | "keywords">) {
  const place = root.definedAt ?? at(frame.file, { start: 0, end: 0 });
  return frame.run.isolate(() => void callValue(frame, root, inputs, place));
}

function at(file: SourceFile, span: Span): Location {
  return { file: file.file, start: span.start, end: span.end };
}

function isFullyKnown(call: RecordedCall): boolean {
  return [...call.positional, ...call.keywords.values()].every(
    (value) =>
      !(value instanceof Unknown) &&
      (!(value instanceof TensorValue) ||
        (!(value.shape instanceof Unknown) && value.shape.every((dim) => !(dim instanceof Unknown)))),
  );
}

function fromShapes(frame: Frame, shapes: readonly InputShape[], evidence: Evidence): ChosenInputs {
  return {
    positional: shapes.map(({ dims, dtype }) => new TensorValue(frame.run.newId(), dims, dtype ?? "float32")),
    keywords: new Map(),
    evidence,
  };
}

function fromCall(frame: Frame, call: RecordedCall): ChosenInputs {
  const shapes = call.inputs.map((tensor) => formatShape(tensor.shape)).join(", ");
  const line = frame.file.text.slice(0, call.at.start).split("\n").length;
  const words =
    call.at.file === frame.file.file
      ? `a tensor ${shapes} that the code feeds it in line ${line}`
      : `a tensor ${shapes} that ${call.at.file.slice(call.at.file.lastIndexOf("/") + 1)} feeds it`;
  return {
    positional: call.positional,
    keywords: call.keywords,
    evidence: { kind: call.at.file === frame.file.file ? "data" : "sibling", words, at: call.at },
  };
}

/** What may stand between batch and features where a layer takes any rank, the simplest first. */
const BETWEEN: readonly Dims[] = [[], [symbol("L")], [symbol("H"), symbol("W")]];

/** Whether `forward` takes nothing but the module itself. */
function takesNothing(cls: ClassValue): boolean {
  const forward = findMethod(cls, "forward");
  return forward instanceof FunctionValue && forward.node.params.length <= 1;
}

/** Runs the model on probes of unknown shape and reads off what their first layers demand. */
function fromDemand(frame: Frame, root: Instance): ChosenInputs {
  const required = requiredParameters(root.cls, "forward");
  const nothing = new Unknown("no input shape is in sight: add # layer-lens: input=(…)");
  const probe = () => new TensorValue(frame.run.newId(), nothing, undefined);
  const optional = takesNothing(root.cls) ? [] : [probe()];
  const probes = required.length > 0 ? required.map((param) => scalarArgument(param) ?? probe()) : optional;
  const call = { positional: probes, keywords: new Map<string, Value>() };
  const guess = frame.run.isSpeculative;
  frame.run.isSpeculative = true;
  const { recorder } = trial(frame, root, call);
  const forward = findMethod(root.cls, "forward");
  const node =
    forward instanceof FunctionValue && forward.node.type === "FunctionDef" ? forward.node : undefined;
  const demands = probes.map((given, i) =>
    given instanceof TensorValue
      ? refined(demandOn(given, recorder.steps), node, required[i]?.name)
      : undefined,
  );
  const inputsWith = (between: Dims) =>
    probes.map((given, i) => {
      const demand = demands[i];
      if (!demand) return given;
      const [batch, ...others] = demand.dims;
      const dims = demand.isAnyRank && batch !== undefined ? [batch, ...between, ...others] : demand.dims;
      return new TensorValue(frame.run.newId(), distinct(dims, i), demand.dtype);
    });
  // Even a complaint that would not be reported tells one rank from another.
  frame.run.isSpeculative = false;
  const ranks = demands.some((demand) => demand?.isAnyRank) ? BETWEEN.map(inputsWith) : [];
  const runs = (positional: readonly Value[]) =>
    !raises(trial(frame, root, { positional, keywords: new Map() }).faults);
  const positional = ranks.find(runs) ?? inputsWith([]);
  frame.run.isSpeculative = guess;
  const found = demands.find((d) => d !== undefined);
  const words = found ? found.words : "nothing says what shape goes in";
  return { positional, keywords: new Map(), evidence: { kind: "symbolic", words, at: undefined } };
}

/** Open sizes of further inputs are not those of the first; only the batch is shared. */
function distinct(dims: Dims, ordinal: number): Dims {
  if (ordinal === 0) return dims;
  return dims.map((dim) => {
    const name = OPEN_SIZES.find((open) => equal(dim, symbol(open)) === true);
    return name === undefined ? dim : symbol(`${name}${ordinal + 1}`);
  });
}

const OPEN_SIZES = ["L", "H", "W", "D"];
