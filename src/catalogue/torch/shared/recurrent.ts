import { add, type Dim, equal, mul, product, sum } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf, typeName } from "../../arguments";
import { fail, giveUp, warn } from "../../bail";
import type { LayerCall, Weights } from "../../entry";
import { type Arg, Float, Packed, type Packing, Tensor } from "../../values";
import { compared, isIntLike, isSequence, numberOf } from "./python";
import { bracketed } from "./sizes";

/** What RNN, LSTM and GRU share, by the names of `torch.nn.RNNBase`. */
export type RecurrentArgs = BoundArgs<
  | "input_size"
  | "hidden_size"
  | "num_layers"
  | "bias"
  | "batch_first"
  | "dropout"
  | "bidirectional"
  | "proj_size"
>;

/** The sizes of a stack of recurrent layers. */
export interface Stack {
  readonly input: Dim;
  readonly hidden: Dim;
  /** The width of an output: `proj_size` where there is a projection, else the hidden size. */
  readonly width: Dim;
  readonly hasProjection: boolean;
  readonly layers: number;
  readonly directions: 1 | 2;
}

/** The sizes of a stack of recurrent layers from checked arguments. */
export function stackOf(a: RecurrentArgs): Stack {
  const projection = a.isNone("proj_size") ? 0 : a.int("proj_size");
  const hidden = a.int("hidden_size");
  const hasProjection = projection !== 0;
  return {
    input: a.int("input_size"),
    hidden,
    width: hasProjection ? projection : hidden,
    hasProjection,
    layers: a.known("num_layers"),
    directions: a.flag("bidirectional") ? 2 : 1,
  };
}

/** What the constructor of every recurrent layer checks, in its order. */
export function checkStack(a: RecurrentArgs): void {
  checkDropout(a.raw("dropout"));
  for (const name of ["bias", "batch_first"] as const) demandBool(a.raw(name), name);
  for (const name of ["input_size", "hidden_size"] as const) {
    const size = a.raw(name);
    if (!isIntLike(size)) fail("type", "TypeError", `${name} should be of type int, got: ${typeName(size)}`);
    if ((numberOf(size) ?? 1) <= 0) fail("value", "ValueError", `${name} must be greater than zero`);
  }
  const layers = a.raw("num_layers");
  if ((compared(layers, "<=") ?? 1) <= 0) fail("value", "ValueError", "num_layers must be greater than zero");
  if (!a.isNone("proj_size")) checkProjection(a.raw("proj_size"), a.raw("hidden_size"));
  if (layers instanceof Float)
    fail("type", "TypeError", "'float' object cannot be interpreted as an integer");
  warnOfDropout(a.raw("dropout"), layers);
}

/** Dropout stands between stacked layers, so a single one has none. */
function warnOfDropout(dropout: Arg, layers: Arg): void {
  const p = numberOf(dropout) ?? 0;
  if (p <= 0 || layers !== 1) return;
  const rule = "dropout option adds dropout after all but last recurrent layer";
  warn(
    `${rule}, so non-zero dropout expects num_layers greater than 1, but got dropout=${p} and num_layers=1`,
  );
}

function checkDropout(dropout: Arg): void {
  if (isIntLike(dropout) && typeof dropout !== "boolean" && numberOf(dropout) === undefined) return;
  const p = numberOf(dropout);
  if (typeof dropout !== "boolean" && p !== undefined && p >= 0 && p <= 1) return;
  if (dropout === null || isSequence(dropout)) {
    const message = `float() argument must be a string or a real number, not '${typeName(dropout)}'`;
    fail("type", "TypeError", message);
  }
  const message =
    "dropout should be a number in range [0, 1] representing the probability of an element being zeroed";
  fail("value", "ValueError", message);
}

function demandBool(value: Arg, name: string): void {
  if (typeof value === "boolean" || isUnknown(value)) return;
  fail("type", "TypeError", `${name} should be of type bool, got: ${typeName(value)}`);
}

function checkProjection(projection: Arg, hidden: Arg): void {
  const size = compared(projection, "<") ?? 0;
  if (size < 0)
    fail("value", "ValueError", "proj_size should be a positive integer or zero to disable projections");
  const limit = numberOf(hidden);
  if (limit !== undefined && size >= limit)
    fail("value", "ValueError", "proj_size has to be smaller than hidden_size");
  if (projection instanceof Float)
    fail(
      "type",
      "TypeError",
      "empty(): argument 'size' failed to unpack the object at pos 2 with error \"type must be tuple of ints,but got float\"",
    );
}

/** Weights of every layer and direction, named as PyTorch names them; `gates` is 1, 3 or 4. */
export function stackWeights(a: RecurrentArgs, gates: number): Weights {
  const stack = stackOf(a);
  const rows = mul(gates, stack.hidden);
  const bias = a.flag("bias") && [rows];
  const weights: Record<string, Dims | false> = {};
  for (let layer = 0; layer < stack.layers; layer++) {
    for (const suffix of stack.directions === 2 ? ["", "_reverse"] : [""]) {
      weights[`weight_ih_l${layer}${suffix}`] = [rows, layerInput(stack, layer)];
      weights[`weight_hh_l${layer}${suffix}`] = [rows, stack.width];
      weights[`bias_ih_l${layer}${suffix}`] = bias;
      weights[`bias_hh_l${layer}${suffix}`] = bias;
      weights[`weight_hr_l${layer}${suffix}`] = stack.hasProjection && [stack.width, stack.hidden];
    }
  }
  return weights;
}

function layerInput(stack: Stack, layer: number): Dim {
  return layer === 0 ? stack.input : mul(stack.width, stack.directions);
}

/** Multiply-adds of one run: the matrix products of every gate, layer, direction and step. */
export function stackMacs(a: RecurrentArgs, gates: number, x: Dims): Dim {
  const stack = stackOf(a);
  const perStep = Array.from({ length: stack.layers }, (_, layer) => {
    const inputs = add(layerInput(stack, layer), stack.width);
    const projection = stack.hasProjection ? mul(stack.width, stack.hidden) : 0;
    return add(mul(mul(gates, stack.hidden), inputs), projection);
  });
  return mul(mul(product(x.slice(0, -1)), stack.directions), sum(perStep));
}

/** The output of a sequence and the sizes of its last states; packed sequences say how many they are. */
export function stackShapes(a: RecurrentArgs, x: Dims, packing?: Packing) {
  const stack = stackOf(a);
  const batch = packing ? [packing.batch] : x.length === 3 ? [x[a.flag("batch_first") ? 0 : 1] ?? 1] : [];
  const rows = stack.layers * stack.directions;
  return {
    output: [...x.slice(0, -1), mul(stack.width, stack.directions)],
    hidden: [rows, ...batch, stack.width],
    cell: [rows, ...batch, stack.hidden],
  };
}

/** The demands of the forward pass on its input. */
export function demandSequence(a: RecurrentArgs, x: Dims, input: Tensor): void {
  const { dtype } = input;
  if (dtype !== undefined && !dtype.includes("float")) {
    const message = `RNN input dtype (torch.${dtype}) does not match weight dtype (torch.float32). Convert input: input.to(torch.float32), or convert model: model.to(torch.${dtype})`;
    fail("dtype", "ValueError", message);
  }
  const expected = a.int("input_size");
  const received = x[x.length - 1] ?? 0;
  if (equal(expected, received) !== false) return;
  const message = `input.size(-1) must be equal to input_size. Expected ${formatDim(expected)}, got ${formatDim(received)}`;
  fail("features", "RuntimeError", message, { expected, received });
}

/** How the sequences of a call are packed; undefined where they are padded. */
export function packingOf({ args }: LayerCall): Packing | undefined {
  const given = args.raw("input");
  return given instanceof Packed ? given.packing : undefined;
}

/** The output of a stack: packed as its input is, or padded. */
export function sequenceOf(dims: Dims, dtype: string | undefined, packing: Packing | undefined): Arg {
  const data = new Tensor(dims, dtype);
  return packing ? new Packed(data, packing) : data;
}

/** A sequence has steps; the kernels find out when they run. */
export function demandSteps(a: RecurrentArgs, x: Dims): void {
  const steps = x.length === 3 && a.flag("batch_first") ? x[1] : x[0];
  if (steps === 0) fail("value", "RuntimeError", "Expected sequence length to be larger than 0 in RNN");
}

/** A sequence is (steps, batch, features), batch first, or without a batch; else it is a ValueError. */
export function demandSequenceRank(x: Dims, name: string, ending = ""): void {
  if (x.length === 2 || x.length === 3) return;
  const message = `${name}: Expected input to be 2D or 3D, got ${x.length}D${ending} instead`;
  fail("rank", "ValueError", message, { received: x.length });
}

/** A state that the call hands over; undefined where there is none. */
export function stateOf(value: Arg): Dims | undefined {
  if (value === null) return undefined;
  if (value instanceof Tensor) return dimsOf(value);
  if (isUnknown(value)) return giveUp(value);
  return fail("type", "AttributeError", `'${typeName(value)}' object has no attribute 'dim'`);
}

/**
 * A state must be of the expected sizes, else it is a RuntimeError; PyTorch shows the batch of one that it
 * adds.
 */
export function demandState(state: Dims, expected: Dims, told = "Expected hidden size"): void {
  const fits =
    state.length === expected.length && state.every((size, i) => equal(size, expected[i] ?? 0) !== false);
  if (fits) return;
  const batched = (dims: Dims) => (dims.length === 2 ? [dims[0] ?? 1, 1, dims[1] ?? 1] : dims);
  const message = `${told} (${batched(expected)
    .map((d) => formatDim(d))
    .join(", ")}), got ${bracketed(batched(state))}`;
  fail("value", "RuntimeError", message);
}

/** The dtype of a state has to be the weights'. */
export function demandStateDtype(value: Arg): void {
  if (!(value instanceof Tensor) || value.dtype === undefined || value.dtype.includes("float")) return;
  fail("dtype", "RuntimeError", "mat1 and mat2 must have the same dtype, but got Long and Float");
}
