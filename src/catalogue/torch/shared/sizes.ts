import { type Dim, less } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { typeName, wholeNumberIn } from "../../arguments";
import { fail } from "../../bail";
import { type Arg, Tensor } from "../../values";
import { isIntLike, isSequence, toDim } from "./python";

/** Sizes as PyTorch's messages show them: `[1, 3, 224, 224]`. */
export function bracketed(dims: Dims): string {
  return `[${dims.map((d) => formatDim(d)).join(", ")}]`;
}

/** Sizes in the form `(3 x 3)`. */
export function crossed(dims: Dims, sign = " x "): string {
  return `(${dims.map((d) => formatDim(d)).join(sign)})`;
}

/** The sizes of a new tensor, with the demands of `torch.empty`. */
export function emptySizes(items: readonly Arg[]): Dims {
  const dims: Dim[] = [];
  for (const [i, item] of items.entries()) {
    const size = i === 0 && typeof item === "boolean" ? undefined : sizeOf(item);
    dims.push(size ?? failSize(item, i));
  }
  for (const dim of dims) if (less(dim, 0) === true) failNegative(dim, dims);
  return dims;
}

/** The size that an argument stands for: an int, or a tensor that holds a single one; undefined for others. */
export function sizeOf(value: Arg): Dim | undefined {
  if (isIntLike(value)) return toDim(value);
  return value instanceof Tensor ? wholeNumberIn(value) : undefined;
}

function failSize(item: Arg, at: number): never {
  const got = typeName(item);
  const message =
    at === 0
      ? `empty(): argument 'size' (position 1) must be tuple of ints, but found element of type ${got} at pos 0`
      : `empty(): argument 'size' failed to unpack the object at pos ${at + 1} with error "type must be tuple of ints,but got ${got}"`;
  return fail("type", "TypeError", message);
}

function failNegative(dim: Dim, dims: Dims): never {
  const message = `Trying to create tensor with negative dimension ${formatDim(dim)}: ${bracketed(dims)}`;
  return fail("value", "RuntimeError", message, { received: dim });
}

/** A `tuple of ints` argument of a function; a lone int is a tuple of one. */
export function intTuple(value: Arg, functionName: string, name: string): Dims {
  const complain = (what: string) =>
    fail("type", "TypeError", `${functionName}(): argument '${name}' must be tuple of ints, ${what}`);
  if (!isSequence(value)) return [sizeOf(value) ?? complain(`not ${typeName(value)}`)];
  return value.map(
    (item, i) => sizeOf(item) ?? complain(`but found element of type ${typeName(item)} at pos ${i}`),
  );
}

/** One value for each axis: one value is repeated, another number of values goes to `complain`. */
export function spread(values: Dims, rank: number, complain: () => never): Dims {
  if (values.length === rank) return values;
  const [only] = values;
  return values.length === 1 && only !== undefined ? new Array<Dim>(rank).fill(only) : complain();
}

/** The size argument of `torch.empty(n)` or `torch.zeros(n)`: an int, or a sequence of them. */
export function sizeArgument(value: Arg, functionName = "empty"): Dims {
  if (isSequence(value)) return emptySizes(value);
  const size = sizeOf(value);
  if (size !== undefined) return emptySizes([size]);
  const message = `${functionName}(): argument 'size' (position 1) must be tuple of ints, not ${typeName(value)}`;
  return fail("type", "TypeError", message);
}
