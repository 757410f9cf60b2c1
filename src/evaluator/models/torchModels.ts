import type { Problem } from "../../arithmetic/problem";
import { Unknown } from "../../arithmetic/unknown";
import type { Evidence, EvidenceKind, Model } from "../../model/graph";
import { findMethod } from "../ancestry";
import { callValue, instantiate } from "../calls";
import { tensorsIn } from "../convert";
import { type Frame, locate } from "../frame";
import { stepOf } from "../libraries/lightning";
import { allModules, childModules, isModule } from "../libraries/moduleTree";
import { hasForward } from "../libraries/torchModule";
import { unwrapped } from "../libraries/torchWrappers";
import type { RecordedCall } from "../recorder";
import { raises } from "../run";
import { type ClassValue, FunctionValue, Instance, type Value } from "../values";
import { type ChosenInputs, requiredParameters } from "./demanded";
import { extractModel, tracedParts } from "./extract";
import { guessArgument, leavesOpen } from "./guesses";
import { chooseInputs } from "./inputs";
import { type Place, placeOf, rootsOf } from "./roots";

/** Models of one file beyond which no further are traced. */
const MAXIMUM_MODELS = 40;

/** Evidence behind which nobody says that the model is called with nothing else. */
const INVENTED: ReadonlySet<EvidenceKind> = new Set(["comment", "default", "dataset", "demand", "symbolic"]);

/** All PyTorch models of the analysed file: what it constructs, and classes that nothing constructs. */
export function torchModels(frame: Frame, recorded: readonly RecordedCall[]): readonly Model[] {
  // A model in a wrapper is shown as itself, and what the wrapper is fed reaches it.
  const calls = recorded.map((call) =>
    isModule(call.layer) ? { ...call, layer: unwrapped(call.layer) } : call,
  );
  const { roots, alone } = rootsOf(frame, calls);
  const models = traceRoots(frame, roots.slice(0, MAXIMUM_MODELS), calls);
  return [...models, ...traceUnused(frame, alone.slice(0, MAXIMUM_MODELS), calls)];
}

/** Classes that nothing constructs, from the last on: whole models stand behind the blocks that they use. */
function traceUnused(
  frame: Frame,
  classes: readonly ClassValue[],
  calls: readonly RecordedCall[],
): readonly Model[] {
  const { instances } = frame.run;
  const models: Model[] = [];
  for (const cls of [...classes].reverse()) {
    if (instances.some((instance) => instance.cls.mro.includes(cls))) continue;
    const model = traceAlone(frame, cls, calls);
    if (model) models.unshift(model);
  }
  return models;
}

/** Traces models; those of one class share what was found out about its input, as long as they run on it. */
function traceRoots(frame: Frame, roots: readonly Instance[], calls: readonly RecordedCall[]): Model[] {
  const found = new Map<ClassValue, ChosenInputs>();
  return roots.map((root) => {
    const place = placeOf(frame, root);
    const shared = root.cls.node ? found.get(root.cls) : undefined;
    const quick = shared && traceOn(frame, root, place, shared);
    if (quick && !raises(quick.faults)) return quick;
    const chosen = chooseInputs(frame, root, place.scope, calls);
    if (["comment", "dataset", "demand", "symbolic"].includes(chosen.evidence.kind))
      found.set(root.cls, chosen);
    return traceOn(frame, root, place, chosen);
  });
}

/** Runs a model on its inputs and extracts the graph. */
export function traceTorch(
  frame: Frame,
  root: Instance,
  place: Place,
  calls: readonly RecordedCall[],
): Model {
  return traceOn(frame, root, place, chooseInputs(frame, root, place.scope, calls));
}

function traceOn(frame: Frame, root: Instance, place: Place, chosen: ChosenInputs): Model {
  const { run } = frame;
  let output: Value = new Unknown("the model was not run to its end");
  const guess = run.isSpeculative;
  run.isSpeculative ||=
    INVENTED.has(chosen.evidence.kind) && (leavesOpen(root.cls, "forward") || isWalkedThrough(root));
  run.isRankGuessed = chosen.isRankGuessed ?? false;
  run.isInputInvented = INVENTED.has(chosen.evidence.kind);
  const left = run.isolate(() => {
    // A module that only holds others is no mistake as long as the code itself does not call it.
    output = root.brokenOff ?? new Unknown(`${root.cls.name} has no forward method`);
    const called = hasForward(root)
      ? root
      : chosen.evidence.kind === "data"
        ? stepOf(root, chosen.positional.length)
        : undefined;
    if (!root.brokenOff && called) output = callValue(frame, called, chosen, place.at);
    for (const [, { uncertain, definedAt }] of allModules(root))
      if (uncertain) run.reportGap(definedAt ?? place.at, uncertain.reason);
  });
  run.isSpeculative = guess;
  run.isRankGuessed = false;
  run.isInputInvented = false;
  const names = requiredParameters(root.cls, "forward").map((p) => p.name);
  const inputs = [...chosen.positional, ...chosen.keywords.values()]
    .flatMap((value) => tensorsIn(value))
    .map((value, i) => ({ name: names[i] ?? "input", value }));
  return extractModel({
    root,
    name: place.name,
    at: place.at,
    inputs,
    evidence: chosen.evidence,
    output,
    ...tracedParts(left.recorder),
    faults: left.faults,
    gaps: left.gaps,
    stopped: left.stopped,
    layers: undefined,
  });
}

/** Whether it is a sequence whose modules want more than one would hand on: the code runs them one by one. */
function isWalkedThrough(root: Instance): boolean {
  const isSequence = root.cls.qualifiedName === "torch.nn.Sequential";
  return (
    isSequence && childModules(root).some(([, { cls }]) => requiredParameters(cls, "forward").length > 1)
  );
}

/** A class that nothing constructs, with its defaults and names for the sizes that it asks for. */
function traceAlone(frame: Frame, cls: ClassValue, calls: readonly RecordedCall[]): Model | undefined {
  const { run } = frame;
  const { node } = cls;
  if (!node) return undefined;
  const guess = run.isSpeculative;
  let model: Model | undefined;
  let assumed: readonly Instance[] = [];
  const left = run.isolate(() => {
    const keywords = new Map(
      requiredParameters(cls, "__init__").map((param) => [param.name, guessArgument(frame, param)] as const),
    );
    // What a base class lacks, its subclasses may have.
    const isBase = run.classes.some((other) => other !== cls && other.mro.includes(cls));
    const isEmpty = cls.mro.some(({ qualifiedName }) => CONTAINERS.test(qualifiedName));
    const isMadeElsewhere = findMethod(cls, "__new__") instanceof FunctionValue;
    run.isSpeculative =
      isBase || isEmpty || isMadeElsewhere || keywords.size > 0 || leavesOpen(cls, "__init__");
    const at = locate(frame, node.nameSpan);
    const root = instantiate(frame, cls, { positional: [], keywords }, at);
    if (!(root instanceof Instance)) return;
    root.definedAt = undefined;
    model = traceTorch(frame, root, { at, scope: locate(frame, node), name: cls.name }, calls);
    assumed = [...keywords.values()].filter((value) => value instanceof Instance);
  });
  run.isSpeculative = guess;
  const found = model as Model | undefined;
  if (!found) return undefined;
  const gaps = [...left.gaps, ...found.gaps];
  // What breaks with a configuration's defaults may work with the one that is meant.
  if (assumed.length > 0)
    return { ...found, evidence: withConfigs(found.evidence, assumed), faults: [], gaps };
  // A method that only subclasses give is no mistake of the class that demands it.
  const faults = [...left.faults, ...found.faults].filter(
    ({ problem }) => problem.exception !== "NotImplementedError" && !mayBeSet(cls, problem),
  );
  return { ...found, faults, gaps };
}

/** Whether an attribute is missing that the class does set, with other arguments than its defaults. */
function mayBeSet({ mro }: ClassValue, { exception, message }: Problem): boolean {
  const name = exception === "AttributeError" ? /has no attribute '(\w+)'/.exec(message)?.[1] : undefined;
  if (name === undefined) return false;
  const isSet = new RegExp(`\\bself\\.${name}\\s*[:=](?!=)`);
  return mro.some(({ node, file }) => node && file && isSet.test(file.text.slice(node.start, node.end)));
}

/** Says which configurations the figures hold for. */
function withConfigs(evidence: Evidence, assumed: readonly Instance[]): Evidence {
  const configs = assumed.map(({ cls }) => `with ${cls.name}()`);
  return { ...evidence, words: [evidence.words, ...configs].join(", ") };
}

/** What others are put into before it is called. */
const CONTAINERS = /^torch\.nn\.(?:Sequential|Module(?:List|Dict)|Parameter(?:List|Dict))$/;
