import { formatShape } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { Evidence, Location } from "../../model/graph";
import type { Span } from "../../syntax/nodes";
import type { InputShape, SourceFile } from "../evaluate";
import type { Frame } from "../frame";
import { imagesFor } from "../libraries/torchvision";
import type { RecordedCall } from "../recorder";
import { raises } from "../run";
import { type Instance, TensorValue, type Value } from "../values";
import { type ChosenInputs, fromDemand, trial } from "./demanded";
import { directiveFor } from "./directives";
import { exampleOf } from "./example";
import { solveSides } from "./solver";
import { suggestions } from "./textEvidence";

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
    (call) => isAkin(call.layer, root) && call.inputs.length > 0 && isFullyKnown(call),
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
  const siblings = fed.filter((call) => !here.includes(call));
  const [sibling] = siblings;
  const refused = siblings.find((call) => call.layer.madeWith === root.madeWith && !isTest(call.at));
  return (
    fromSuggestions(frame, root, symbolic, sibling && fromCall(frame, sibling)) ??
    (refused && fromCall(frame, refused)) ??
    fromDemands(frame, root, symbolic) ??
    symbolic
  );
}

/** Tests feed models what they are to refuse. */
function isTest({ file }: Location): boolean {
  return /(?:^|\/)(?:tests?\/|test_|conftest)|_test\.py$/.test(file);
}

/** Whether what one takes says something of the other: two sequences are two models. */
function isAkin(layer: Instance, root: Instance): boolean {
  return layer === root || (layer.cls === root.cls && root.cls.node !== undefined);
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
  if (!isMap(only) || others.length > 0) return sibling && runs(sibling) ? sibling : undefined;
  const shape = dimsOf(only);
  const near: ChosenInputs[] = [];
  const far: ChosenInputs[] = [];
  for (const { dims, kind, words, span } of suggestions(frame.file, root, shape)) {
    const evidence: Evidence = { kind, words, at: span && at(frame.file, span) };
    (kind === "dataset" ? far : near).push(fromShapes(frame, [{ dims, dtype: only.dtype }], evidence));
  }
  return [...near, ...(sibling ? [sibling] : []), ...far].find(runs);
}

/** A side that the model is known for, or that its layers ask for. */
function fromDemands(frame: Frame, root: Instance, symbolic: ChosenInputs): ChosenInputs | undefined {
  const [only, ...others] = symbolic.positional;
  if (!isMap(only) || others.length > 0) return undefined;
  const runs = (inputs: ChosenInputs) => runsOn(frame, root, inputs);
  const shape = dimsOf(only);
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

function isMap(input: Value | undefined): input is TensorValue {
  return input instanceof TensorValue && !(input.shape instanceof Unknown) && input.shape.length > 2;
}

function dimsOf({ shape }: TensorValue): Dims {
  return shape instanceof Unknown ? [] : shape;
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
