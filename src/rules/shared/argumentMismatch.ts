import { allRuns } from "../../analysis";
import type { LayerCall } from "../../analysis/calls";
import type { ModelAnalysis } from "../../analysis/model";
import { nameOf, originOf } from "../../analysis/provenance";
import { dimsOf } from "../../analysis/tensors";
import { type Dim, equal, isKnown } from "../../arithmetic/dimension";
import { formatDim, formatShape } from "../../arithmetic/format";
import type { Problem, ProblemKind } from "../../arithmetic/problem";
import type { Location, Model } from "../../model/graph";
import type { Fix, Related, RuleContext } from "../rule";
import { argumentOf, type CallArgument, type CallParts } from "./callParts";
import type { Code } from "./code";
import { type Failure, failingCalls, writtenPlace } from "./failure";
import { setTo } from "./flattening";

/** What rules have in common about an argument, such as `in_features`, that the input does not fit. */
export interface MismatchKind {
  /** Which layers, by the qualified name of their entry. */
  readonly layers: RegExp;
  /** The kind of problem that the catalogue reports for it. */
  readonly problem: ProblemKind;
  /** The argument that is wrong, or else the input is; it comes first in the constructor. */
  readonly argument: string;
  /** The axis of the input that must fit, counted as PyTorch does. */
  readonly axis: (call: LayerCall) => number;
  /** Whether writing the received number makes the layer fit. */
  readonly isMendable?: (call: LayerCall) => boolean;
  /** What the shapes tell for certain where the input is wrong, not the argument. */
  readonly instead?: (failure: Failure, expected: Dim) => Instead | undefined;
  /** Further fixes, given the written call and its argument. */
  readonly others?: (parts: CallParts, argument: Location) => readonly Fix[];
}

/** What is wrong with the input, and how it is mended. */
export interface Instead {
  /** A sentence. */
  readonly hint: string;
  readonly fix: Fix | undefined;
}

/** An argument that names another number than the input has, with all that a finding about it says. */
export interface Mismatch {
  readonly at: Location;
  readonly model: Model;
  readonly related: readonly Related[];
  readonly problem: Problem;
  readonly argument: string;
  readonly expected: Dim;
  readonly received: Dim;
  /** How the received number came about, in sentences. */
  readonly origin: string;
  readonly fixes: readonly Fix[];
}

/** Whether a call fails for this reason. */
export function isMismatch({ layers, problem: kind }: MismatchKind, { layer, problem }: LayerCall): boolean {
  const { expected, received } = problem?.facts ?? {};
  const isTold = expected !== undefined && received !== undefined;
  return isTold && problem?.kind === kind && layers.test(layer.entry?.name ?? "");
}

/** The last axis of the call's input. */
export function lastAxis({ inputs: [input] }: LayerCall): number {
  return Math.max(0, ((input && dimsOf(input)?.length) ?? 0) - 1);
}

/** The channels of the call's input, before the spatial axes that the layer's name counts. */
export function channelAxis({ layer, inputs: [input] }: LayerCall): number {
  const rank = Number(/(\d)d$/.exec(layer.entry?.name ?? "")?.[1] ?? 1);
  return Math.max(0, ((input && dimsOf(input)?.length) ?? 0) - rank - 1);
}

/** Every such call that certainly runs, once for each place and number. */
export function* mismatches(kind: MismatchKind, context: RuleContext): Iterable<Mismatch> {
  const reported = new Set<string>();
  for (const analysis of allRuns(context.analysis)) {
    for (const call of failingCalls(analysis)) {
      if (!isMismatch(kind, call) || call.conditional) continue;
      const found = mismatch(kind, context, analysis, call);
      const key = found && `${found.at.file}:${found.at.start}:${formatDim(found.received)}`;
      if (!found || key === undefined || reported.has(key)) continue;
      reported.add(key);
      yield found;
    }
  }
}

function mismatch(
  kind: MismatchKind,
  context: RuleContext,
  analysis: ModelAnalysis,
  call: LayerCall,
): Mismatch | undefined {
  const { problem, layer, operation: step } = call;
  const { expected, received } = problem?.facts ?? {};
  const [input] = call.inputs;
  if (!problem || !step || expected === undefined || received === undefined || !input) return undefined;
  const definition = layer.definedAt;
  const parts = definition && context.code.callParts(definition);
  const argument = parts && argumentOf(parts, 0, kind.argument);
  const origin = originOf(analysis, input, kind.axis(call));
  const instead = kind.instead?.({ analysis, step, code: context.code }, expected);
  const fixes = argument && !instead ? argumentFixes(kind, context, call, parts, argument) : [];
  return {
    at: argument?.value ?? definition ?? call.at,
    model: analysis.model,
    related: [
      ...(definition
        ? [{ at: call.at, message: `called here with ${formatShape(input.tensor.shape)}` }]
        : []),
      ...(origin.step
        ? [
            {
              at: writtenPlace(analysis, origin.step),
              message: `${formatDim(received)} comes from here, ${nameOf(origin.step)}`,
            },
          ]
        : []),
    ],
    problem,
    argument: kind.argument,
    expected,
    received,
    origin: [origin.words && `It ${origin.words}.`, instead?.hint].filter((words) => words).join(" "),
    fixes: instead?.fix ? [instead.fix] : fixes,
  };
}

function argumentFixes(
  kind: MismatchKind,
  context: RuleContext,
  call: LayerCall,
  parts: CallParts,
  { at, value }: CallArgument,
): readonly Fix[] {
  const received = call.problem?.facts["received"];
  const isMendable = kind.isMendable?.(call) ?? true;
  const isCertain = received !== undefined && isKnown(received) && fitsAll(kind, context, call, received);
  return [
    ...(isCertain && isMendable ? numberFix(kind.argument, value, call, context.code) : []),
    ...(isMendable ? (kind.others?.(parts, at) ?? []) : []),
  ];
}

/** Whether every layer that the same code makes is refused for the same number. */
function fitsAll(kind: MismatchKind, { analysis }: RuleContext, call: LayerCall, received: Dim): boolean {
  const { definedAt } = call.layer;
  const site = analysis.sites.find(({ at }) => at.file === definedAt?.file && at.start === definedAt.start);
  return (site?.instances ?? []).every(({ figures }) =>
    figures.calls.every(
      (each) => isMismatch(kind, each) && equal(each.problem?.facts["received"] ?? -1, received) === true,
    ),
  );
}

/** The right number; what is made of a parameter stays so, since other callers give others. */
function numberFix(argument: string, at: Location, { problem }: LayerCall, code: Code): readonly Fix[] {
  const { expected, received } = problem?.facts ?? {};
  if (expected === undefined || received === undefined || !isKnown(expected) || !isKnown(received)) return [];
  const scaled = scaledBy(code.textOf(at), expected, received);
  const isScaled = scaled !== undefined && code.isOfParameters(at);
  const edits = isScaled ? [{ at, text: scaled }] : setTo(at, received, code);
  return edits ? [{ title: `Set ${argument} to ${received}`, preferred: true, edits }] : [];
}

/** `width * 2` where that is 64 and 128 are wanted: `width * 4`. Undefined for other forms and factors. */
function scaledBy(text: string, current: number, wanted: number): string | undefined {
  const [, name, operator, number] = /^([A-Za-z_]\w*)(?: *(\*|\/\/) *(\d+))?$/.exec(text) ?? [];
  const factor = operator === undefined ? 1 : operator === "*" ? Number(number) : 1 / Number(number);
  const base = current / factor;
  if (name === undefined || !Number.isInteger(base)) return undefined;
  if (wanted % base === 0) return wanted === base ? name : `${name} * ${wanted / base}`;
  return base % wanted === 0 ? `${name} // ${base / wanted}` : undefined;
}

/** The lazy form of a layer; another spelling than `nn.Linear` would need an import of its own. */
export function lazyForm(argument: string): NonNullable<MismatchKind["others"]> {
  return ({ name, args }, at) => {
    const next = args[args.findIndex((each) => each.at === at) + 1];
    if (!next || !name.isAttribute || !/^(Linear|Conv(Transpose)?[123]d)$/.test(name.text)) return [];
    const edits = [
      { at: name.at, text: `Lazy${name.text}` },
      { at: { ...at, end: next.at.start }, text: "" },
    ];
    const title = `Use Lazy${name.text}, which takes ${argument} from its first input`;
    return [{ title, preferred: false, edits }];
  };
}

/** The numbers, where they come from, and what the framework says. */
export function mismatchMessage(what: string): (fact: Mismatch) => string {
  return ({ argument, expected, received, origin, problem }) =>
    `${argument} is ${formatDim(expected)}, but the input has ${formatDim(received)} ${what}. ${origin} ` +
    `${problem.exception}: ${problem.message}`;
}

/** The two numbers in a few words, for the line above the code. */
export function mismatchLens({ argument, expected, received }: Mismatch): string {
  return `${argument} is ${formatDim(expected)}, the input has ${formatDim(received)}`;
}
