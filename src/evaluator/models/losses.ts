import type { Location, LossUse, Model } from "../../model/graph";
import type { Call, Expression, Program, Span } from "../../syntax/nodes";
import type { Frame } from "../frame";
import type { RecordedCall, RecordedLoss } from "../recorder";
import type { Instance } from "../values";

/** The models, each with the losses that the code takes of its output. */
export function withLosses(frame: Frame, models: readonly Model[]): readonly Model[] {
  const { run, file } = frame;
  const { losses, calls } = run.recorder;
  if (losses.length === 0) return models;
  const here = losses.filter(({ at }) => at.file === file.file);
  const distinct = [...new Map(here.map((loss) => [`${loss.at.start}:${loss.model?.id}`, loss])).values()];
  const uses = distinct.map((loss) => ({ loss, makes: modelOf(loss, calls, file.program) }));
  return models.map((model) => {
    const root = run.instances.find(({ id }) => id === model.root.id);
    const own = uses.filter(({ makes }) => makes !== undefined && root !== undefined && isSame(makes, root));
    return own.length === 0 ? model : { ...model, losses: own.map(({ loss }) => useOf(loss)) };
  });
}

function useOf({ name, at, definedAt, takesLogits }: RecordedLoss): LossUse {
  return { name, at, definedAt, takesLogits };
}

/** Whether an object is the one that a model was traced of, or another of the same class. */
function isSame(made: Instance, root: Instance): boolean {
  return made === root || (made.cls.node !== undefined && made.cls === root.cls);
}

/** The model whose output a loss gets, where the code leaves no doubt. */
function modelOf(
  { model, at }: RecordedLoss,
  calls: readonly RecordedCall[],
  program: Program,
): Instance | undefined {
  if (model) return model;
  const source = answerOf(program, at);
  const call = source && calls.find((each) => each.depth === 0 && isAt(each.at, source, at.file));
  return call?.layer;
}

function isAt(place: Location, { start, end }: Span, file: string): boolean {
  return place.file === file && place.start === start && place.end === end;
}

/** Methods that leave every value as it is. */
const VALUE_KEEPING = /^(squeeze|unsqueeze|view|reshape|flatten|float|double|contiguous|to|cpu|cuda)$/;

/** The call whose result a loss gets as its first argument: at once, or by a variable that is set only there. */
function answerOf(program: Program, at: Location): Call | undefined {
  const around = nodesAround(program.body, at);
  const loss = around.find(
    (node): node is Call & Node => node.type === "Call" && node.start === at.start && node.end === at.end,
  );
  const given = loss?.keywords.find(({ arg }) => arg === "input")?.value ?? loss?.args[0];
  const answer = given && unwrapped(given);
  if (answer?.type !== "Name") return answer?.type === "Call" ? answer : undefined;
  const scope = around.findLast(({ type }) => type === "FunctionDef" || type === "Lambda");
  const set = [...settings(scope ?? program.body, answer.id)];
  const [only, ...others] = set;
  const value = only && others.length === 0 ? unwrapped(only) : undefined;
  return value?.type === "Call" ? value : undefined;
}

function unwrapped(expression: Expression): Expression {
  const isKept =
    expression.type === "Call" &&
    expression.func.type === "Attribute" &&
    VALUE_KEEPING.test(expression.func.attr);
  return isKept && expression.func.type === "Attribute" ? unwrapped(expression.func.value) : expression;
}

interface Node extends Span {
  readonly type: string;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The nodes around a place, outermost first. */
function nodesAround(value: unknown, place: Span): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  if (isNode(value) && (value.start > place.start || value.end < place.end)) return [];
  for (const child of Object.values(value)) {
    const inner = nodesAround(child, place);
    if (inner.length > 0) return isNode(value) ? [value, ...inner] : inner;
  }
  return isNode(value) ? [value] : [];
}

/** What a variable is set to, for every way in which a piece of code sets it; undefined where that is no plain value. */
function* settings(value: unknown, name: string): Iterable<Expression | undefined> {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value) && "targets" in value && value.type === "Assign") {
    const { targets, value: set } = value as unknown as { targets: readonly Expression[]; value: Expression };
    for (const target of targets) if (mentions(target, name)) yield target.type === "Name" ? set : undefined;
  }
  if ("target" in value && mentions(value.target, name)) yield undefined;
  if ("params" in value && Array.isArray(value.params) && value.params.some((each) => each.name === name))
    yield undefined;
  for (const child of Object.values(value)) yield* settings(child, name);
}

function mentions(value: unknown, name: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (isNode(value) && value.type === "Name") return "id" in value && value.id === name;
  return Object.values(value).some((child) => mentions(child, name));
}
