import { type Dim, equal, less, max, min, sum } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf, typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, asList, Packed, type Packing, Tensor } from "../../values";
import { op } from "./form";
import { literal } from "./literal";
import { at } from "./read";

/** Sequences of different lengths as PyTorch packs them: all steps of all sequences in one axis. */

const RNN = "torch.nn.utils.rnn.";
const stepCount = new Unknown("how many steps are packed depends on the lengths");
const longestLength = new Unknown("the longest sequence depends on the lengths");

/** Sequences of different lengths side by side, as long as the longest. */
function padSequence(a: BoundArgs<"sequences" | "batch_first" | "padding_value">): Tensor {
  const tensors = a.tensors("sequences");
  a.float("padding_value");
  demandAlike(tensors);
  const shapes = tensors.map(dimsOf);
  const longest = shapes.map((dims) => at(dims, 0)).reduce(max);
  const lead: Dims = a.flag("batch_first") ? [tensors.length, longest] : [longest, tensors.length];
  return new Tensor([...lead, ...(shapes[0] ?? []).slice(1)], tensors[0]?.dtype);
}

/** Sequences differ in their lengths alone. */
function demandAlike(tensors: readonly Tensor[]): void {
  const [first = [], ...others] = tensors.map(dimsOf);
  if (tensors.length === 0) fail("value", "RuntimeError", "received an empty list of sequences");
  for (const [i, dims] of others.entries()) {
    const axis = dims.findIndex((d, j) => j > 0 && equal(d, at(first, j)) === false);
    if (axis < 0 && dims.length === first.length) continue;
    const message = `The size of tensor a (${formatDim(at(first, Math.max(axis, 1)))}) must match the size of tensor b (${formatDim(at(dims, Math.max(axis, 1)))}) at non-singleton dimension ${axis} of sequence ${i + 1}`;
    fail("broadcast", "RuntimeError", message);
  }
}

function packPadded(a: BoundArgs<"input" | "lengths" | "batch_first" | "enforce_sorted">): Packed {
  const dims = a.dims("input");
  const isFirst = a.flag("batch_first");
  const batch = at(dims, isFirst ? 0 : 1);
  const vector = literal(a.raw("lengths"), null);
  demandLengths(vector, batch, a.flag("enforce_sorted"));
  // Lengths beyond the padding take what is there.
  const steps = at(dims, isFirst ? 1 : 0);
  const named = vector.data;
  const count = a.flag("enforce_sorted") ? batch : at(dimsOf(vector), 0);
  const { dtype } = a.tensor("input");
  const total = named ? sum(named.map((length) => min(steps, length))) : stepCount;
  const data = new Tensor([total, ...dims.slice(2)], dtype);
  return new Packed(data, packing(count, named, a.flag("enforce_sorted")));
}

function demandLengths(vector: Tensor, batch: Dim, isSorted: boolean): void {
  const count = at(dimsOf(vector), 0);
  if (isSorted) demandSorted(vector.data);
  else if (less(batch, count) === true) fail("axis", "IndexError", "index out of range in self");
  if (isSorted && equal(count, batch) === false) {
    const message = `Expected \`len(lengths)\` to be equal to batch_size, but got ${formatDim(count)} (batch_size=${formatDim(batch)})`;
    fail("value", "RuntimeError", message);
  }
  if (vector.data?.some((length) => length <= 0)) {
    const rule = "Length of all samples has to be greater than 0";
    fail("value", "RuntimeError", `${rule}, but found an element in 'lengths' that is <= 0`);
  }
}

function demandSorted(lengths: Dims | undefined): void {
  const isSorted =
    lengths?.every((length, i) => i === 0 || less(lengths[i - 1] ?? length, length) !== true) ?? true;
  if (isSorted) return;
  const message =
    "`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability";
  fail("value", "RuntimeError", message);
}

function packing(batch: Dim, lengths: Dims | undefined, isSorted: boolean): Packing {
  return { batch, longest: lengths?.reduce(max) ?? longestLength, lengths, isSorted };
}

function packSequences(a: BoundArgs<"sequences" | "enforce_sorted">): Packed {
  const tensors = a.tensors("sequences");
  const lengths = tensors.map((tensor) => at(dimsOf(tensor), 0));
  if (a.flag("enforce_sorted")) demandSorted(lengths);
  demandAlike(tensors);
  const rest = dimsOf(tensors[0] ?? new Tensor([])).slice(1);
  const data = new Tensor([sum(lengths), ...rest], tensors[0]?.dtype);
  return new Packed(data, packing(tensors.length, lengths, a.flag("enforce_sorted")));
}

/** What a function of packed sequences is given. */
function packedIn(value: Arg): Packed {
  if (value instanceof Packed) return value;
  if (isUnknown(value)) return giveUp(value);
  return fail("type", "AttributeError", `'${typeName(value)}' object has no attribute 'batch_sizes'`);
}

function padPacked(a: BoundArgs<"sequence" | "batch_first" | "total_length">): Arg {
  const { data, packing } = packedIn(a.raw("sequence"));
  const total = a.isNone("total_length") ? packing.longest : a.int("total_length");
  if (less(total, packing.longest) === true) {
    const rule = "Expected total_length to be at least the length of the longest sequence in input";
    const received = `but got total_length=${formatDim(total)} and max sequence length being ${formatDim(packing.longest)}`;
    fail("value", "ValueError", `${rule}, ${received}`);
  }
  const lead = a.flag("batch_first") ? [packing.batch, total] : [total, packing.batch];
  return [new Tensor([...lead, ...dimsOf(data).slice(1)], data.dtype), lengthsOf(packing)];
}

function lengthsOf({ batch, lengths }: Packing): Tensor {
  const known = lengths?.filter((length): length is number => typeof length === "number");
  return new Tensor([batch], "int64", known?.length === lengths?.length ? known : undefined);
}

/** The sequences apart, each as long as it is. */
function unpack(a: BoundArgs<"packed_sequences">): Arg {
  const { data, packing } = packedIn(a.raw("packed_sequences"));
  const { lengths } = packing;
  if (!lengths) return giveUp("how long the sequences are is not known");
  return asList(lengths.map((length) => new Tensor([length, ...dimsOf(data).slice(1)], data.dtype)));
}

export const packings: readonly FunctionEntry[] = [
  op(`${RNN}pad_sequence(sequences, batch_first=False, padding_value=0.0, padding_side='right')`, {
    output: padSequence,
  }),
  op(`${RNN}pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True)`, {
    output: packPadded,
  }),
  op(`${RNN}pack_sequence(sequences, enforce_sorted=True)`, { output: packSequences }),
  op(`${RNN}pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None)`, {
    output: padPacked,
  }),
  op(`${RNN}unpack_sequence(packed_sequences)`, { output: unpack }),
];
