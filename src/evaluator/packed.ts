import { Unknown } from "../arithmetic/unknown";
import { Packed, type Packing } from "../catalogue/values";
import type { Run } from "./run";
import { ClassValue, TensorValue, Tuple, type Value } from "./values";

/** The PackedSequence of PyTorch: a named tuple that remembers what its sizes stand for. */

export const PACKED_FIELDS = ["data", "batch_sizes", "sorted_indices", "unsorted_indices"];

export const packedClass = new ClassValue("PackedSequence", "torch.nn.utils.rnn.PackedSequence", []);

/** What each `batch_sizes` says, which code also hands on to further packed sequences. */
const packings = new WeakMap<TensorValue, Packing>();

/** A packed sequence of the catalogue as the code sees it. */
export function packedValue(run: Run, { data, packing }: Packed, framework: TensorValue["framework"]): Tuple {
  const integers = (size: Packing["batch"]) =>
    new TensorValue(run.newId(), [size], "int64", undefined, framework);
  const sizes = integers(packing.longest);
  packings.set(sizes, packing);
  const order = packing.isSorted ? [null, null] : [integers(packing.batch), integers(packing.batch)];
  const tensor = new TensorValue(run.newId(), data.shape, data.dtype, data.data, framework);
  return packedTuple([tensor, sizes, ...order]);
}

/** `PackedSequence(data, batch_sizes, …)`. */
export function packedTuple(items: readonly Value[]): Tuple {
  return new Tuple(items, PACKED_FIELDS, packedClass);
}

/** A packed sequence as the catalogue sees it; undefined for any other tuple. */
export function packedArg({ cls, items: [data, sizes] }: Tuple): Packed | Unknown | undefined {
  if (cls !== packedClass) return undefined;
  const packing = sizes instanceof TensorValue ? packings.get(sizes) : undefined;
  return data instanceof TensorValue && packing
    ? new Packed(data, packing)
    : new Unknown("how these sequences are packed is not known");
}
