/** What the first layers of a model demand of its input. */
import { equal, symbol } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { Evidence } from "../../model/graph";
import type { Parameter } from "../../syntax/nodes";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import { raises } from "../run";
import { type ClassValue, FunctionValue, type Instance, Property, TensorValue, type Value } from "../values";
import { scalarArgument } from "./guesses";
import { type Demand, demandOn } from "./probe";
import { demandByRank } from "./ranks";
import { refined } from "./unpacked";

/** The tensors a model is run on, and why these. */
export interface ChosenInputs {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  readonly evidence: Evidence;
  /** Whether the layers take inputs of any rank, and the model contradicts itself on all that were tried. */
  readonly isRankGuessed?: boolean;
}

/** The parameters of `forward` or `call` that a caller must give. */
export function requiredParameters(cls: ClassValue, method: string): readonly Parameter[] {
  const found = findMethod(cls, method);
  const isStatic = found instanceof Property && found.kind === "static";
  const forward = isStatic ? found.getter : found;
  if (!(forward instanceof FunctionValue)) return [];
  return forward.node.params.filter(
    (p, i) =>
      (i > 0 || isStatic) &&
      !p.default &&
      (p.kind === "positional" || p.kind === "positional-only" || p.kind === "keyword-only"),
  );
}

/** Runs the model on inputs to see what comes of it; nothing of it is kept. */
export function trial(frame: Frame, root: Instance, inputs: Pick<ChosenInputs, "positional" | "keywords">) {
  const place = root.definedAt ?? { file: frame.file.file, start: 0, end: 0 };
  return frame.run.isolate(() => void callValue(frame, root, inputs, place));
}

/** What may stand between batch and features where a layer takes any rank, the simplest first. */
const BETWEEN: readonly Dims[] = [[], [symbol("L")], [symbol("H"), symbol("W")]];

/** What may follow the batch of indices, the most usual first. */
const BEHIND: readonly Dims[] = [[symbol("L")], [], [symbol("H"), symbol("W")]];

/** Runs the model on probes of unknown shape and reads off what their first layers demand. */
export function fromDemand(frame: Frame, root: Instance): ChosenInputs {
  const required = requiredParameters(root.cls, "forward");
  const nothing = new Unknown("no input shape is in sight: add # layer-lens: input=(…)");
  const probe = () => new TensorValue(frame.run.newId(), nothing, undefined);
  const probes =
    required.length > 0
      ? required.map((param) => scalarArgument(param) ?? probe())
      : takesNothing(root.cls)
        ? []
        : [probe()];
  const call = argumentsFor(required, probes);
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
  const isLone = probes.length === 1 && probes[0] instanceof TensorValue;
  // Even a complaint that would not be reported tells one rank from another.
  frame.run.isSpeculative = false;
  const byRank = isLone && !demands[0] ? tryRanks(frame, root, required) : undefined;
  if (byRank) demands[0] = byRank;
  const inputsWith = (attempt: number) =>
    probes.map((given, i) => {
      const demand = demands[i];
      if (!demand) return given;
      const [batch, ...others] = demand.dims;
      const between = (demand.isIndices ? BEHIND : BETWEEN)[attempt] ?? [];
      const dims = demand.isAnyRank && batch !== undefined ? [batch, ...between, ...others] : demand.dims;
      return new TensorValue(frame.run.newId(), distinct(dims, i), demand.dtype);
    });
  const ranks = demands.some((demand) => demand?.isAnyRank)
    ? BETWEEN.map((_, attempt) => inputsWith(attempt))
    : [];
  const runs = (given: readonly Value[]) => !raises(trial(frame, root, argumentsFor(required, given)).faults);
  const running = ranks.find(runs);
  const chosen = argumentsFor(required, running ?? inputsWith(0));
  frame.run.isSpeculative = guess;
  const found = demands.find((d) => d !== undefined);
  const words = found ? found.words : "nothing says what shape goes in";
  const evidence: Evidence = { kind: "symbolic", words, at: undefined };
  return { ...chosen, evidence, isRankGuessed: byRank !== undefined || (ranks.length > 0 && !running) };
}

/** What a model demands that is run on open sizes of each rank, if it then runs on what it demands. */
function tryRanks(frame: Frame, root: Instance, required: readonly Parameter[]): Demand | undefined {
  const on = (dims: Dims) =>
    trial(frame, root, argumentsFor(required, [new TensorValue(frame.run.newId(), dims, "float32")]));
  const demand = demandByRank(on);
  return demand && (demand.isAnyRank || !raises(on(demand.dims).faults)) ? demand : undefined;
}

/** Values for the parameters that must be given, by position or by keyword as each wants it. */
function argumentsFor(
  required: readonly Parameter[],
  values: readonly Value[],
): Pick<ChosenInputs, "positional" | "keywords"> {
  const byKeyword = (i: number) => required[i]?.kind === "keyword-only";
  return {
    positional: values.filter((_, i) => !byKeyword(i)),
    keywords: new Map(
      required.flatMap(({ name }, i) => (byKeyword(i) ? [[name, values[i] ?? null] as const] : [])),
    ),
  };
}

/** Whether `forward` has no parameter besides `self`. */
function takesNothing(cls: ClassValue): boolean {
  const forward = findMethod(cls, "forward");
  return forward instanceof FunctionValue && forward.node.params.length === 1;
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
