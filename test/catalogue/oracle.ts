import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../src/arithmetic/problem";
import { isUnknown, Unknown } from "../../src/arithmetic/unknown";
import {
  callFunction,
  callLayer,
  constructLayer,
  countOf,
  firstTensor,
  type WeightSet,
  weightsOf,
} from "../../src/catalogue/apply";
import type { FunctionEntry, LayerEntry } from "../../src/catalogue/entry";
import { lookup } from "../../src/catalogue/index";
import {
  type Arg,
  asList,
  Float,
  LayerConfig,
  Mapping,
  Opaque,
  Packed,
  Tensor,
} from "../../src/catalogue/values";
import { exceptionFor } from "./exceptions";
import { kindsOf } from "./kinds";

/** One recorded configuration; the fields are told in test/oracle/README.md. */
export interface OracleCase {
  readonly e: string;
  readonly a?: readonly Json[];
  readonly k?: Readonly<Record<string, Json>>;
  readonly x?: readonly Json[];
  readonly xk?: Readonly<Record<string, Json>>;
  readonly y?: Json;
  readonly p?: number;
  readonly t?: number;
  readonly b?: number;
  readonly m?: number;
  readonly err?: readonly [exception: string, message: string];
  readonly at?: "init" | "call";
  readonly only?: "symbolic" | "eager";
  readonly s?: Json;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const RECORDS = join(__dirname, "../oracle/record");

/** The names of a framework's records, such as "convolution". */
export function families(framework: string): readonly string[] {
  return readdirSync(join(RECORDS, framework))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));
}

export function readCases(framework: string, family: string): readonly OracleCase[] {
  const text = readFileSync(join(RECORDS, framework, `${family}.json`), "utf8");
  return (JSON.parse(text) as { cases: readonly OracleCase[] }).cases;
}

/** Whether a case is about a layer, or a function that makes one, rather than about a tensor function. */
export function isLayerCase(record: OracleCase): boolean {
  return record.p !== undefined || record.at !== undefined || lookup(record.e)?.kind === "layer";
}

/** What the catalogue says otherwise than the framework, one line a case; known exceptions are left out. */
export function mismatches(cases: readonly OracleCase[]): readonly string[] {
  return cases.flatMap((record) => {
    const answer = replay(record);
    if (answer === undefined) return [`${caseText(record)}\n    no entry`];
    const difference = compare(record, answer);
    if (difference === undefined) return [];
    return answer.isUnknown && exceptionFor(record) ? [] : [`${caseText(record)}\n    ${difference}`];
  });
}

/** The catalogue's answer to one case. */
interface Answer {
  readonly problem?: Problem | undefined;
  readonly output?: Arg;
  readonly macs?: Arg;
  readonly weights?: WeightSet | undefined;
  /** Whether something about it is not known. */
  readonly isUnknown: boolean;
}

function replay(record: OracleCase): Answer | undefined {
  const entry = lookup(record.e);
  if (!entry) return undefined;
  try {
    return entry.kind === "layer" ? replayLayer(entry, record) : replayFunction(entry, record);
  } catch (thrown) {
    if (thrown instanceof ArgumentProblem) return { problem: thrown.problem, isUnknown: false };
    throw thrown;
  }
}

/** A layer handed over as an argument could not be constructed, so that the call is never reached. */
class ArgumentProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

function replayLayer(entry: LayerEntry, record: OracleCase): Answer {
  const config = constructLayer(entry, positional(record.a), keywords(record.k));
  return config instanceof Problem ? { problem: config, isUnknown: false } : replayCall(config, record);
}

function replayCall(config: LayerConfig, record: OracleCase): Answer {
  const inputs = positional(record.x);
  const named = keywords(record.xk);
  const call = callLayer(config, inputs, named);
  const weights = weightsOf(config, firstTensor([...inputs, ...named.values()]), inputs, named);
  const problem = call.problem ?? (weights instanceof Problem ? weights : undefined);
  const counts = weights instanceof Problem || weights instanceof Unknown ? undefined : weights;
  const hasUnknown = holdsUnknown(call.output) || isUnknown(call.macs) || weights instanceof Unknown;
  return { problem, output: call.output, macs: call.macs, weights: counts, isUnknown: hasUnknown };
}

/** Whether an output, or a size of it, is not known. */
function holdsUnknown(output: Arg): boolean {
  if (!(output instanceof Tensor)) return isUnknown(output);
  return isUnknown(output.shape) || output.shape.some(isUnknown);
}

function replayFunction(entry: FunctionEntry, record: OracleCase): Answer {
  const isMethod = record.e.startsWith("torch.Tensor.");
  const inputs = [...(isMethod ? positional(record.x) : []), ...positional(record.a)];
  const call = callFunction(entry, inputs, keywords(record.k));
  if (call.output instanceof LayerConfig) return replayCall(call.output, record);
  return { ...call, isUnknown: !call.problem && (isUnknown(call.output) || isUnknown(call.macs)) };
}

function compare(record: OracleCase, answer: Answer): string | undefined {
  if (record.err && record.only && !answer.problem) return compareOneSided(record, answer);
  // What only real tensors raise are the words of the backend, not of Keras.
  if (record.only === "eager" && answer.problem) return undefined;
  if (record.err) return compareError(record.err, answer);
  if (answer.problem) return `should pass, but: ${answer.problem.exception}: ${answer.problem.message}`;
  const real = differs(record.y ?? null, answer.output ?? null);
  const output = record.s !== undefined && !symbolicallyDiffers(record.s, answer) ? undefined : real;
  if (output !== undefined) return `output ${output}`;
  if (record.m !== undefined && answer.macs !== record.m)
    return `macs ${show(answer.macs ?? null)}, should be ${record.m}`;
  return compareCounts(record, answer.weights);
}

/**
 * Keras raises on symbolic tensors only (the batch must be known), or on real ones only (its PyTorch backend
 * refuses what others do). Then the answer of the other side is right as well.
 */
function compareOneSided(record: OracleCase, answer: Answer): string | undefined {
  const output = record.s === undefined ? undefined : symbolicallyDiffers(record.s, answer);
  return output === undefined ? undefined : `output ${output}`;
}

/** As `differs`, but the axes that the symbolic answer leaves open may have any size. */
function symbolicallyDiffers(symbolic: Json, answer: Answer): string | undefined {
  const text = JSON.stringify(symbolic, (key, value: unknown) =>
    key === "shape" && Array.isArray(value) ? value.map((size: unknown) => size ?? "any") : value,
  );
  return differs(JSON.parse(text) as Json, answer.output ?? null);
}

function compareError([exception, message]: readonly [string, string], answer: Answer): string | undefined {
  const { problem } = answer;
  if (!problem) return `should raise ${exception}: ${message}`;
  const said = `${problem.kind}: ${problem.exception}: ${problem.message}`;
  if (problem.exception !== exception) return `says ${said}\n    should raise ${exception}: ${message}`;
  const kinds = kindsOf(exception, message);
  if (kinds.length > 0 && !kinds.includes(problem.kind))
    return `says ${said}\n    should be of kind ${kinds.join(" or ")}: ${message}`;
  return undefined;
}

function compareCounts(record: OracleCase, weights: WeightSet | undefined): string | undefined {
  if (record.p === undefined) return undefined;
  if (!weights) return "weights unknown";
  const trainable = countOf(weights.trainable);
  const all = countOf(new Map([...weights.trainable, ...weights.nonTrainable]));
  const buffers = countOf(weights.buffers);
  if (all !== record.p) return `params ${show(all)}, should be ${record.p}`;
  if (trainable !== record.t) return `trainable ${show(trainable)}, should be ${record.t}`;
  if (record.b !== undefined && buffers !== record.b)
    return `buffers ${show(buffers)}, should be ${record.b}`;
  return undefined;
}

/** How a value differs from the recorded one, or undefined where it does not. */
function differs(expected: Json, actual: Arg): string | undefined {
  const told = `${show(actual)}, should be ${JSON.stringify(expected)}`;
  if (isObject(expected)) return differsFromObject(expected, actual) ? told : undefined;
  if (Array.isArray(expected)) return sequenceDiffers(expected as readonly Json[], actual) ? told : undefined;
  return expected === actual ? undefined : told;
}

function differsFromObject(expected: JsonObject, actual: Arg): boolean {
  const { shape, dtype } = expected;
  if (Array.isArray(shape)) return !(actual instanceof Tensor) || tensorDiffers(shape, dtype ?? null, actual);
  if (expected["t"] !== undefined) return sequenceDiffers(expected["t"] as readonly Json[], actual);
  if (expected["d"] !== undefined) return mappingDiffers(expected["d"] as readonly Json[], actual);
  if (expected["f"] !== undefined) return !(actual instanceof Float);
  if (dtype !== undefined) return !(actual instanceof Opaque) || !actual.name.endsWith(String(dtype));
  return !(actual instanceof Opaque) && !isUnknown(actual);
}

function tensorDiffers(shape: readonly Json[], dtype: Json, actual: Tensor): boolean {
  if (actual.dtype !== undefined && actual.dtype !== dtype) return true;
  if (isUnknown(actual.shape) || actual.shape.length !== shape.length) return true;
  // A null is an axis that the framework leaves open.
  return actual.shape.some((size, i) => {
    if (shape[i] === "any") return false;
    return shape[i] === null ? typeof size === "number" : size !== shape[i];
  });
}

/** A packed sequence as the named tuple that PyTorch gives; other values as they are. */
export function asTuple(value: Arg): Arg {
  if (!(value instanceof Packed)) return value;
  const { batch, longest, isSorted } = value.packing;
  const order = isSorted ? null : new Tensor([batch], "int64");
  return [value.data, new Tensor([longest], "int64"), order, order];
}

function sequenceDiffers(expected: readonly Json[], given: Arg): boolean {
  const actual = asTuple(given);
  if (!Array.isArray(actual) || actual.length !== expected.length) return true;
  return (actual as readonly Arg[]).some((item, i) => differs(expected[i] ?? null, item) !== undefined);
}

function mappingDiffers(expected: readonly Json[], actual: Arg): boolean {
  if (!(actual instanceof Mapping) || actual.items.size !== expected.length) return true;
  return expected.some((pair) => {
    const [key, value] = pair as readonly [string, Json];
    return differs(value, actual.items.get(key) ?? null) !== undefined;
  });
}

function positional(values: readonly Json[] | undefined): readonly Arg[] {
  return (values ?? []).map(decode);
}

function keywords(values: Readonly<Record<string, Json>> | undefined): ReadonlyMap<string, Arg> {
  return new Map(Object.entries(values ?? {}).map(([name, value]) => [name, decode(value)]));
}

/** The catalogue's value for a recorded one. */
export function decode(value: Json): Arg {
  if (Array.isArray(value)) return asList((value as readonly Json[]).map(decode));
  return isObject(value) ? decodeObject(value) : (value as Arg);
}

function decodeObject(value: JsonObject): Arg {
  if (value["shape"] !== undefined) return decodeTensor(value);
  if (value["layer"] !== undefined) return decodeLayer(value);
  if (value["fn"] !== undefined) return new Opaque(String(value["fn"]));
  if (value["dtype"] !== undefined) return new Opaque(`torch.${String(value["dtype"])}`);
  if (value["f"] !== undefined) return new Float(toNumber(value["f"]));
  if (value["t"] !== undefined) return (value["t"] as readonly Json[]).map(decode);
  if (value["d"] !== undefined) return decodeMapping(value["d"] as readonly Json[]);
  return new Opaque(Object.keys(value)[0] ?? "object");
}

function decodeTensor(value: JsonObject): Tensor {
  const shape = (value["shape"] as readonly (number | null)[]).map(
    (size) => size ?? new Unknown("the axis is open"),
  );
  const data = value["v"] as readonly (number | boolean)[] | undefined;
  return new Tensor(shape, String(value["dtype"]), data?.map(Number));
}

function decodeLayer(value: JsonObject): Arg {
  const entry = lookup(String(value["layer"]));
  if (entry?.kind !== "layer") return new Unknown(`there is no entry for ${String(value["layer"])}`);
  const named = keywords(value["k"] as Readonly<Record<string, Json>>);
  const config = constructLayer(entry, positional(value["a"] as readonly Json[]), named);
  if (config instanceof LayerConfig) return config;
  throw new ArgumentProblem(config);
}

function decodeMapping(pairs: readonly Json[]): Mapping {
  return new Mapping(
    new Map(pairs.map((pair) => [String((pair as Json[])[0]), decode((pair as Json[])[1] ?? null)])),
  );
}

function toNumber(value: Json): number {
  if (typeof value === "number") return value;
  return value === "inf"
    ? Number.POSITIVE_INFINITY
    : value === "-inf"
      ? Number.NEGATIVE_INFINITY
      : Number.NaN;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A case as a call, for the list of mismatches. */
function caseText(record: OracleCase): string {
  const { e, a, k, x, xk } = record;
  const call = (args: readonly Json[] = [], named: Readonly<Record<string, Json>> = {}) =>
    [...args.map(jsonText), ...Object.entries(named).map(([n, v]) => `${n}=${jsonText(v)}`)].join(", ");
  return x || xk ? `${e}(${call(a, k)}) on (${call(x, xk)})` : `${e}(${call(a, k)})`;
}

function jsonText(value: Json): string {
  if (!isObject(value)) return JSON.stringify(value);
  if (value["shape"] !== undefined) return `${String(value["dtype"])}${JSON.stringify(value["shape"])}`;
  if (value["t"] !== undefined) return `(${(value["t"] as readonly Json[]).map(jsonText).join(", ")})`;
  return value["f"] !== undefined ? `float ${String(value["f"])}` : JSON.stringify(value);
}

function show(value: Arg): string {
  if (isUnknown(value)) return `unknown (${value.reason})`;
  if (value instanceof Tensor)
    return `${value.dtype}${isUnknown(value.shape) ? "[?]" : `[${value.shape.map(show).join()}]`}`;
  if (Array.isArray(value)) return `(${(value as readonly Arg[]).map(show).join(", ")})`;
  return String(
    typeof value === "object" && value !== null && "key" in value ? value.key : JSON.stringify(value),
  );
}
