import { isExpr } from "../arithmetic/dimension";
import { Unknown } from "../arithmetic/unknown";
import { lookup } from "../catalogue";
import {
  applyIndex,
  type CallResult,
  callFunction,
  checkIndexAssignment,
  failedCall,
} from "../catalogue/apply";
import type { FunctionEntry } from "../catalogue/entry";
import type { Index } from "../catalogue/families/indexing";
import type { Location } from "../model/graph";
import type { Comparison, Operator, UnaryOperator } from "../syntax/nodes";
import { setTrainable } from "./attributes/tensors";
import { fromArg, tensorsIn, toArg } from "./convert";
import { type Frame, failAt } from "./frame";
import { noteLayout, refusedView } from "./layout";
import { refusedSymbol } from "./libraries/tfjsSymbols";
import {
  type CallArguments,
  Ellipsis,
  type Instance,
  List,
  ParameterValue,
  SliceValue,
  TensorValue,
  Tuple,
  type Value,
} from "./values";

const OPERATORS: Readonly<Record<string, readonly [torch: string, keras: string]>> = {
  "+": ["torch.add", "keras.ops.add"],
  "-": ["torch.sub", "keras.ops.subtract"],
  "*": ["torch.mul", "keras.ops.multiply"],
  "/": ["torch.div", "keras.ops.true_divide"],
  "//": ["torch.floor_divide", "keras.ops.floor_divide"],
  "%": ["torch.remainder", "keras.ops.mod"],
  "**": ["torch.pow", "keras.ops.power"],
  "@": ["torch.matmul", "keras.ops.matmul"],
  "&": ["torch.bitwise_and", "keras.ops.logical_and"],
  "|": ["torch.bitwise_or", "keras.ops.logical_or"],
  "^": ["torch.bitwise_xor", "keras.ops.logical_xor"],
  "~": ["torch.bitwise_not", "keras.ops.logical_not"],
  "==": ["torch.eq", "keras.ops.equal"],
  "!=": ["torch.ne", "keras.ops.not_equal"],
  "<": ["torch.lt", "keras.ops.less"],
  "<=": ["torch.le", "keras.ops.less_equal"],
  ">": ["torch.gt", "keras.ops.greater"],
  ">=": ["torch.ge", "keras.ops.greater_equal"],
};

/** An operator with a tensor on one side. */
export function callOperator(
  frame: Frame,
  op: Operator | Comparison | UnaryOperator,
  left: Value,
  right: Value | undefined,
  at: Location,
): Value {
  const tensor = left instanceof TensorValue ? left : right;
  const framework = tensor instanceof TensorValue ? tensor.framework : "torch";
  const isNegation = right === undefined && (op === "-" || op === "+");
  const names = isNegation ? (["torch.neg", "keras.ops.negative"] as const) : OPERATORS[op];
  const isTorch = framework === "torch" || framework === "numpy";
  const entry = names && lookup(isTorch ? names[0] : names[1]);
  if (entry?.kind !== "function") return new Unknown(`${op} of tensors is not known`);
  return callEntry(
    frame,
    entry,
    { positional: right === undefined ? [left] : [left, right], keywords: new Map() },
    at,
  );
}

/** Calls a tensor function of the catalogue, which may stand for one of NumPy's. */
export function callEntry(
  frame: Frame,
  entry: FunctionEntry,
  args: CallArguments,
  at: Location,
  framework: TensorValue["framework"] = entry.framework,
): Value {
  if (args.unknownSpread) return args.unknownSpread;
  frame.run.limits.watchTime();
  noteLoss(frame, entry.name, at);
  const symbolic = refusedSymbol(entry, args);
  if (symbolic) return failAt(frame, at, symbolic);
  const keywords = new Map([...args.keywords].map(([name, value]) => [name, toArg(value)] as const));
  const result = callFunction(entry, args.positional.map(toArg), keywords);
  const into = args.keywords.get("out");
  // What makes a tensor sets the flag of the one that it fills, too.
  if (into instanceof ParameterValue && entry.signature.byName.has("requires_grad"))
    setTrainable(frame.run, into, args.keywords.get("requires_grad") ?? false);
  return settle(frame, { name: entry.name, framework }, args, result, at);
}

/** What makes a tensor of an array. */
const FROM_NUMPY = /^torch\.(?:from_numpy|as_tensor|tensor|asarray|\w*Tensor)$/;

function settle(
  frame: Frame,
  entry: { readonly name: string; readonly framework: TensorValue["framework"] },
  args: CallArguments,
  result: CallResult,
  at: Location,
): Value {
  const inputs = [...args.positional, ...args.keywords.values()].flatMap((value) => tensorsIn(value));
  // NumPy refuses less than PyTorch, whose functions stand for its own.
  if (result.problem && [entry, ...inputs].some(({ framework }) => framework === "numpy"))
    return new Unknown("NumPy's own rules are not followed");
  if (result.problem) {
    const failure = failAt(frame, at, result.problem);
    record(frame, entry.name, undefined, inputs, failure, result, at, args);
    return failure;
  }
  const isMadeAnew = FROM_NUMPY.test(entry.name) || entry.framework === "numpy";
  const framework = isMadeAnew ? entry.framework : inputs[0]?.framework;
  const output = fromArg(frame.run, result.output, framework ?? entry.framework);
  if (result.warning) frame.run.reportFault(at, result.warning);
  const refused = refusedView(entry.name, args, output);
  if (refused) return settle(frame, entry, args, failedCall(refused), at);
  noteLayout(entry.name, args, output);
  if (tensorsIn(output).length > 0 || (inputs.length > 0 && output instanceof Unknown)) {
    record(frame, entry.name, undefined, inputs, output, result, at, args);
  }
  return output;
}

const LOSS =
  /^torch\.nn\.(CrossEntropyLoss|NLLLoss|BCELoss|BCEWithLogitsLoss|functional\.(cross_entropy|nll_loss|binary_cross_entropy(_with_logits)?))$/;

/** Notes that a loss over classes is called, also on tensors of which nothing is known. */
export function noteLoss(frame: Frame, name: string, at: Location, definedAt?: Location): void {
  if (LOSS.test(name)) frame.run.recorder.losses.push({ name, at, definedAt });
}

/** Notes one operation for the model graph. */
export function record(
  frame: Frame,
  name: string,
  layer: Instance | undefined,
  inputs: readonly TensorValue[],
  output: Value,
  result: CallResult,
  at: Location,
  args: CallArguments,
): void {
  frame.run.recorder.step({
    layer,
    name,
    at,
    inputs,
    output,
    args,
    macs: result.macs,
    reach: result.reach,
    problem: result.problem,
    conditional: frame.run.isConditional,
  });
}

/** `x[...]` of a tensor. */
export function indexTensor(frame: Frame, x: TensorValue, key: Value, at: Location): Value {
  frame.run.limits.watchTime();
  const index = toIndices(key);
  if (!index) return new Unknown("this index is not followed");
  const args: CallArguments = { positional: [x, key], keywords: new Map() };
  return settle(frame, { name: "getitem", framework: x.framework }, args, applyIndex(x, index), at);
}

/** `x[…] = value`: the tensor keeps its shape; what does not fit is refused. */
export function assignIndex(frame: Frame, x: TensorValue, key: Value, value: Value, at: Location): void {
  x.classes = undefined;
  const index = toIndices(key);
  const problem = index && checkIndexAssignment(x, index, toArg(value));
  if (problem) failAt(frame, at, problem);
}

function toIndices(key: Value): readonly Index[] | undefined {
  const parts = key instanceof Tuple ? key.items : [key];
  const converted = parts.map(toIndex);
  return converted.every((part) => part !== undefined) ? converted : undefined;
}

function toIndex(part: Value): Index | undefined {
  if (typeof part === "number" || isExpr(part) || part instanceof Unknown || part instanceof TensorValue)
    return part;
  if (part === null) return "newaxis";
  if (part instanceof Ellipsis) return "ellipsis";
  if (part instanceof SliceValue)
    return { kind: "slice", start: bound(part.lower), stop: bound(part.upper), step: bound(part.step) };
  if (part instanceof List && !part.unknown) return new TensorValue(0, [part.items.length], "int64");
  return typeof part === "boolean" ? new Unknown("indexing by a truth value is not followed") : undefined;
}

function bound(value: Value) {
  if (value === null) return undefined;
  return typeof value === "number" || isExpr(value) || value instanceof Unknown
    ? value
    : new Unknown("the slice's bound is not a number");
}
