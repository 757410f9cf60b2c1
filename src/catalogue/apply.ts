import { type Dim, product, sum } from "../arithmetic/dimension";
import { Problem } from "../arithmetic/problem";
import type { Dims } from "../arithmetic/shape";
import { isUnknown, Unknown } from "../arithmetic/unknown";
import type { Reach } from "../arithmetic/window";
import { type BoundArgs, bind, dimsOf } from "./arguments";
import { Bail, fail, takeWarning } from "./bail";
import type { FunctionEntry, LayerCall, LayerEntry, Weights } from "./entry";
import { checkAssignment, type Index, indexTensor } from "./families/indexing";
import { refuseInput } from "./torch/shared/refusal";
import { type Arg, LayerConfig, Packed, Tensor } from "./values";

/** The gates to the catalogue: nothing here throws for what a user wrote. */

/** What one call of a layer or function does. After a problem the output is unknown. */
export interface CallResult {
  readonly output: Arg;
  readonly macs: Dim;
  readonly reach: Reach;
  readonly problem?: Problem;
  /** What the framework warns of. */
  readonly warning?: Problem;
}

/** The named weight shapes of one layer. */
export interface WeightSet {
  readonly trainable: ReadonlyMap<string, Dims>;
  readonly nonTrainable: ReadonlyMap<string, Dims>;
  readonly buffers: ReadonlyMap<string, Dims>;
}

/** Keyword arguments by their names, as the code gives them. */
export type Named = ReadonlyMap<string, Arg>;

/** What layers that are built on construction get for their input. */
const NO_INPUT: Dims = [];
const NO_WEIGHTS: ReadonlyMap<string, Dims> = new Map();

/** Constructs a layer, or says what the framework's constructor would complain about. */
export function constructLayer(
  entry: LayerEntry,
  positional: readonly Arg[],
  named: Named,
): LayerConfig | Problem {
  const args = bind(entry.signature, positional, named);
  if (args instanceof Problem) return args;
  takeWarning();
  const complaint = attempt(() => {
    entry.check?.(args);
    // The constructor allocates the weights, so it complains about their sizes.
    if (entry.builtOn === "construction") entry.weights?.(args, NO_INPUT);
  });
  return complaint instanceof Problem ? complaint : new LayerConfig(entry, args, takeWarning());
}

/**
 * The weights of a layer. `x` is the first input; layers built on their first call need it and are unknown
 * without. Some (attention over another sequence) need the other inputs too: pass what else the call gives.
 */
export function weightsOf(
  config: LayerConfig,
  x: Tensor | undefined,
  positional?: readonly Arg[],
  keywords?: Named,
): WeightSet | Problem | Unknown {
  const { entry, args } = config;
  if (entry.unsupported !== undefined) return new Unknown(entry.unsupported);
  return attempt(() => {
    const needed = entry.builtOn === "call" && (entry.weights ?? entry.nonTrainable ?? entry.buffers);
    if (needed && !x)
      throw new Bail(new Unknown("the layer is built on its first call, and none is in sight"));
    const dims = needed && x ? dimsOf(x) : NO_INPUT;
    const call =
      needed && x && positional ? firstCall(entry, x, positional, keywords ?? new Map()) : undefined;
    return {
      trainable: named(entry.weights?.(args, dims, call)),
      nonTrainable: named(entry.nonTrainable?.(args, dims, call)),
      buffers: named(entry.buffers?.(args, dims)),
    };
  });
}

function firstCall(entry: LayerEntry, x: Tensor, positional: readonly Arg[], keywords: Named): LayerCall {
  const bound = bind(entry.callSignature, positional, taken(entry, keywords));
  if (bound instanceof Problem) throw new Bail(bound);
  return { x, args: bound };
}

/** The number of values in a group of weights. */
export function countOf(weights: ReadonlyMap<string, Dims>): Dim {
  return sum([...weights.values()].map(product));
}

/** Calls a layer with its first input and whatever else the call passes. */
export function callLayer(config: LayerConfig, positional: readonly Arg[], keywords: Named): CallResult {
  const { entry } = config;
  const bound = bind(entry.callSignature, positional, taken(entry, keywords));
  if (bound instanceof Problem) return failedCall(bound);
  if (entry.unsupported !== undefined) return unknownResult(new Unknown(entry.unsupported));
  return settle(() => {
    const first = entry.callSignature.parameters[0];
    const given = first ? bound.raw(first.name) : null;
    // Only the merging layers of Keras take sequences; PyTorch refuses what an LSTM gives, a tuple.
    const isPacked = given instanceof Packed && entry.takesPacked !== true;
    const isNoTensor = Array.isArray(given) || given instanceof LayerConfig || isPacked;
    if (entry.framework === "torch" && first?.kind === "positional" && isNoTensor) refuseInput(config, given);
    if (entry.framework === "keras" && given instanceof LayerConfig) refuseLayer(given);
    const x = firstTensor(given);
    const missing = Array.isArray(given) ? given.find(isUnknown) : undefined;
    if (!x && missing) throw new Bail(missing);
    if (!x) {
      if (first) bound.tensor(first.name);
      throw new Bail(new Unknown("the input is not a known tensor"));
    }
    return callWith(config, { x, args: bound });
  });
}

/** The keywords of a call without `training`, which every layer of Keras may be given and few take. */
function taken({ framework, callSignature }: LayerEntry, keywords: Named): Named {
  const isNamed = callSignature.parameters.some(({ name }) => name === "training");
  if (framework !== "keras" || isNamed || !keywords.has("training")) return keywords;
  return new Map([...keywords].filter(([name]) => name !== "training"));
}

/** What Keras says of a layer that is handed over where a tensor is wanted. */
function refuseLayer({ entry }: LayerConfig): never {
  const rule = "Only input tensors may be passed as positional arguments.";
  const what = "The following argument value should be passed as a keyword argument";
  return fail("type", "ValueError", `${rule} ${what}: <${entry.shortName}>`);
}

function callWith({ entry, args }: LayerConfig, call: LayerCall): CallResult {
  const pointwise = !entry.shape && !entry.output && !entry.macs && !entry.reach;
  if (pointwise) return { output: new Tensor(call.x.shape, call.x.dtype), macs: 0, reach: "point" };
  const x = dimsOf(call.x);
  const output = entry.output?.(args, x, call) ?? new Tensor(entry.shape?.(args, x, call) ?? x, call.x.dtype);
  const y = firstTensor(output);
  const macs = entry.macs && y ? entry.macs(args, x, dimsOf(y), call) : 0;
  const reach = typeof entry.reach === "function" ? entry.reach(args, x) : (entry.reach ?? "point");
  return { output, macs, reach };
}

/** Calls a tensor function or method (`self` first), or reads an attribute. */
export function callFunction(entry: FunctionEntry, positional: readonly Arg[], keywords: Named): CallResult {
  const args = bind(entry.signature, positional, respelled(entry, keywords));
  if (args instanceof Problem) return failedCall(args);
  if (entry.unsupported !== undefined) return unknownResult(new Unknown(entry.unsupported));
  return settle(() => {
    const first = firstTensor(entry.signature.parameters.map((p) => args.raw(p.name)));
    const made = entry.output
      ? entry.output(args)
      : new Tensor(entry.shape?.(args) ?? shapeOfFirst(first), first?.dtype);
    const output = written(entry, args, made);
    const y = firstTensor(output);
    const macs = entry.macs && y ? entry.macs(args, dimsOf(y)) : 0;
    const reach = typeof entry.reach === "function" ? entry.reach(args) : (entry.reach ?? "point");
    return { output, macs, reach };
  });
}

/** The tensor of the argument `out`, where one is given: it is resized to the result, but keeps its dtype. */
function written({ signature }: FunctionEntry, args: BoundArgs, made: Arg): Arg {
  const into = signature.byName.has("out") ? args.raw("out") : null;
  return into instanceof Tensor && made instanceof Tensor ? new Tensor(made.shape, into.dtype) : made;
}

/** What `x[…] = value` would complain about; the tensor itself keeps its shape. */
export function checkIndexAssignment(x: Tensor, index: readonly Index[], value: Arg): Problem | undefined {
  const complaint = attempt(() => checkAssignment(x, index, value));
  return complaint instanceof Problem ? complaint : undefined;
}

/** Keywords by the names of the signature. */
function respelled(entry: FunctionEntry, keywords: Named): Named {
  const { spellings } = entry;
  if (!spellings || keywords.size === 0) return keywords;
  const names = new Set(entry.signature.parameters.map((p) => p.name));
  return new Map(
    [...keywords].map(([name, value]) => {
      const other = spellings[name];
      return [!names.has(name) && other !== undefined && names.has(other) ? other : name, value];
    }),
  );
}

function shapeOfFirst(tensor: Tensor | undefined) {
  if (tensor) return tensor.shape;
  throw new Bail(new Unknown("no argument is a known tensor"));
}

/** Indexes a tensor as `x[…]` does; the parts of the index stand between its commas. */
export function applyIndex(x: Tensor, index: readonly Index[]): CallResult {
  return settle(() => ({ output: indexTensor(x, index), macs: 0, reach: "point" }));
}

/** The first tensor in a value, looking into sequences. */
export function firstTensor(value: Arg): Tensor | undefined {
  if (value instanceof Tensor) return value;
  if (value instanceof Packed) return value.data;
  if (!Array.isArray(value)) return undefined;
  for (const item of value as readonly Arg[]) {
    const found = firstTensor(item);
    if (found) return found;
  }
  return undefined;
}

function named(weights: Weights | undefined): ReadonlyMap<string, Dims> {
  if (!weights) return NO_WEIGHTS;
  const kept = new Map<string, Dims>();
  for (const name in weights) {
    const dims = weights[name];
    if (dims) kept.set(name, dims);
  }
  return kept;
}

function attempt<T>(compute: () => T): T | Problem | Unknown {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof Bail) return thrown.value;
    throw thrown;
  }
}

function settle(compute: () => CallResult): CallResult {
  takeWarning();
  const result = attempt(compute);
  const warning = takeWarning();
  if (result instanceof Problem) return failedCall(result);
  const known = result instanceof Unknown ? unknownResult(result) : result;
  return warning ? { ...known, warning } : known;
}

/** What a call gives that the framework refuses. */
export function failedCall(problem: Problem): CallResult {
  const reason = new Unknown(`this call fails: ${problem.message}`);
  return { ...unknownResult(reason), problem };
}

function unknownResult(reason: Unknown): CallResult {
  return { output: reason, macs: reason, reach: "point" };
}
