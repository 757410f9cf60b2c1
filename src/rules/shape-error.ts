import type { Analysis } from "../analysis";
import type { ModelAnalysis } from "../analysis/model";
import type { Problem } from "../arithmetic/problem";
import type { Entered, Fault, Location, Operation } from "../model/graph";
import { NUM_FEATURES } from "./batch-norm-features-mismatch";
import { IN_CHANNELS } from "./conv-in-channels-mismatch";
import { IN_FEATURES } from "./linear-in-features-mismatch";
import { INPUT_SIZE } from "./rnn-input-size-mismatch";
import { type Fact, type RuleContext, rule } from "./rule";
import { isMismatch } from "./shared/argumentMismatch";
import type { Code } from "./shared/code";
import { flattenBeforeDense } from "./shared/denseOnMap";
import { failingCalls, writtenPlace } from "./shared/failure";
import { originsOf } from "./shared/origins";
import { receivedWords } from "./shared/received";
import { repairs } from "./shared/repairs";

interface ShapeError extends Fact {
  readonly problem: Problem;
  /** How what it refuses came about, in sentences. */
  readonly origins: string;
  /** The model, and the step that fails unless it is no step: a constructor, an index of a tuple. */
  readonly failure: { readonly analysis: ModelAnalysis; readonly step?: Operation } | undefined;
}

export const shapeError = rule({
  id: "shape-error",
  severity: "error",
  docs: {
    what: "A layer or a tensor function that its framework refuses with these arguments or this input.",
    why: "The code raises when it runs; the message is the framework's own.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 5))
model(torch.zeros(1, 1, 5, 5))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3))
model(torch.zeros(1, 1, 5, 5))
`,
    fixSafety: "The code raised before, so nothing that ran computes anything else.",
  },
  check: shapeErrors,
  message: ({ problem, origins }) =>
    [
      problem.kind === "deferred" ? DEFERRED : "",
      `${problem.exception}: ${closed(problem.message)}`,
      receivedWords(problem),
      origins,
    ]
      .filter((part) => part !== "")
      .join(" "),
  lens: ({ problem }) => problem.message,
  fixes: ({ failure, at, problem, model }, { code, analysis }) => [
    ...(failure ? repairs(failure, at, code) : []),
    ...(model ? [] : flattenBeforeDense(problem, analysis, code)),
  ],
});

/** What is true of a graph that Keras builds. */
const DEFERRED = "The model can be built, but no data can run through it.";

/** A full stop where more sentences follow the framework's. */
function closed(message: string): string {
  return /[.!?:]$/.test(message) ? message : `${message}.`;
}

/** Problems that have a rule of their own. */
const MISMATCHES = [IN_FEATURES, IN_CHANNELS, NUM_FEATURES, INPUT_SIZE];

function* shapeErrors({ analysis, code }: RuleContext): Iterable<ShapeError> {
  const reported = new Set<string>();
  for (const model of analysis.models) {
    if (model.model.faults.length === 0) continue;
    const elsewhere = reportedElsewhere(model, code);
    for (const fault of model.model.faults) {
      const isNew = !reported.has(keyOf(fault));
      reported.add(keyOf(fault)).add(fault.problem.message).add(causeOf(fault));
      if (isNew && !elsewhere.has(keyOf(fault)) && !isOther(fault))
        yield { ...told(called(fault, model, analysis), model, code), model: model.model };
    }
  }
  const { loose } = analysis;
  const elsewhere = loose ? reportedElsewhere(loose, code) : new Set<string>();
  for (const fault of analysis.faults) {
    // What a model does wrong is wrong again where the file calls it, on whatever input.
    const isTold = reported.has(fault.problem.message) || reported.has(causeOf(fault));
    if (!isTold && !elsewhere.has(keyOf(fault)) && !isOther(fault)) yield told(fault, loose, code);
  }
}

/** What a rule of its own reports that looks at faults. */
function isOther({ problem }: Fault): boolean {
  return problem.kind === "uninitialized" || problem.kind === "warning";
}

/** A call that the model itself refuses, where the code makes it; what fails in another file, where the code leads. */
function called(fault: Fault, { model }: ModelAnalysis, { faults }: Analysis): Fault {
  const run = fault.entered && faults.find((each) => each.entered && keyOf(each) === keyOf(fault));
  if (run) return { ...fault, entered: run.entered };
  const isStep = model.operations.some(({ problem }) => problem === fault.problem);
  const isOfModel = !isStep && fault.at.file === model.at.file && fault.at.start === model.at.start;
  const written = isOfModel && faults.find(({ problem }) => problem.message === fault.problem.message);
  return written ? { ...fault, at: written.at } : fault;
}

/** Where a fault is mended, and how it came about; of another file's, where this one leads to it. */
function told(fault: Fault, analysis: ModelAnalysis | undefined, code: Code): ShapeError {
  const { at, problem, entered } = fault;
  const step = analysis?.model.operations.find(
    (operation) => operation.problem === problem && operation.at.start === at.start,
  );
  const { words, related } = analysis && step ? originsOf(analysis, step) : { words: "", related: [] };
  const place = analysis && step ? writtenPlace(analysis, step) : at;
  const known = { problem, ...(problem.kind === "deferred" && { severity: "warning" as const }) };
  if (entered && place.file !== code.file)
    return {
      ...known,
      at: entered.from,
      origins: `${away(at, entered)} ${words}`.trim(),
      failure: undefined,
    };
  return {
    ...known,
    at: place,
    origins: words,
    related: [...(place === at ? [] : [{ at, message: "called here" }]), ...related],
    failure: analysis && { analysis, ...(step && { step }) },
  };
}

/** Where a call of this file ends. */
function away({ file }: Location, { line }: Entered): string {
  return `It leads to line ${line} of ${file.slice(file.lastIndexOf("/") + 1)}.`;
}

/** Faults in branches that may never run, and those that another rule words better, in this file. */
function reportedElsewhere(analysis: ModelAnalysis, code: Code): ReadonlySet<string> {
  const failing = analysis.model.operations.flatMap(({ at, problem, conditional }) =>
    problem ? [{ key: keyOf({ at, problem }), conditional }] : [],
  );
  const certain = new Set(failing.filter(({ conditional }) => !conditional).map(({ key }) => key));
  const doubtful = failing.map(({ key }) => key).filter((key) => !certain.has(key));
  const better = failingCalls(analysis).filter(
    (call) =>
      (call.layer.definedAt ?? call.at).file === code.file &&
      MISMATCHES.some((kind) => isMismatch(kind, call)),
  );
  const told = better.flatMap(({ at, problem }) => (problem ? [keyOf({ at, problem })] : []));
  return new Set([...doubtful, ...told]);
}

function keyOf({ at, problem }: Fault): string {
  return `${at.file}:${at.start}:${problem.message}`;
}

/** The same for all inputs that a call refuses for one reason. */
function causeOf({ at, problem }: Fault): string {
  return `${at.file}:${at.start}:${problem.kind}`;
}
