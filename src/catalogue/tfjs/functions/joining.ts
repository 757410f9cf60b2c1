import { type Conflict, concatenate } from "../../../arithmetic/broadcast";
import { type Dim, equal, floorDiv, mod, sub, sum } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { axisOf, known, newAxisOf, shown, sizesIn, tensorOf, tensorOfType } from "./values";

/** Functions that put tensors together, take them apart or pick from them. */

type KnownTensor = ReturnType<typeof tensorOf>;

function listOf(value: Arg, name: string): readonly KnownTensor[] {
  if (isUnknown(value)) return giveUp(value);
  if (value instanceof Tensor)
    return fail(
      "type",
      "Error",
      `Argument tensors passed to ${name} must be a \`Tensor[]\` or \`TensorLike[]\``,
    );
  return (Array.isArray(value) ? (value as readonly Arg[]) : [value]).map(tensorOf);
}

/** What `x.concat(y)` joins to its tensor: one other, or several. */
function othersOf(value: Arg): readonly KnownTensor[] {
  return value instanceof Tensor ? [tensorOf(value)] : listOf(value, "concat");
}

function joined(parts: readonly KnownTensor[], axis: Arg): Tensor {
  const [first, ...others] = parts;
  if (!first) return fail("value", "Error", "Pass at least one tensor to concat");
  if (others.length === 0) return first;
  const at = axisOf(axis, first.shape.length);
  const shape = concatenate(
    parts.map((part) => part.shape),
    at,
  );
  const dtype = others.every((part) => part.dtype === first.dtype) ? first.dtype : undefined;
  return Array.isArray(shape) ? new Tensor(shape, dtype) : refuseParts(parts, shape as Conflict);
}

/** The axis that TensorFlow.js names is the place of the tensor. */
function refuseParts(parts: readonly KnownTensor[], { kind, index, a, b }: Conflict): never {
  const [first = [], other = []] = [parts[0]?.shape, parts[index]?.shape];
  const who = `Error in concat${first.length}D`;
  const facts = { expected: a, received: b };
  if (kind === "rank") {
    const rule = `${who}: rank of tensors[${index}] must be the same as the rank of the rest (${first.length})`;
    return fail("rank", "Error", rule, facts);
  }
  const rule = `does not match the shape of the rest (${shown(first)}) along the non-concatenated axis ${index}.`;
  return fail("concatenate", "Error", `${who}: Shape of tensors[${index}] (${shown(other)}) ${rule}`, facts);
}

function stacked(parts: readonly KnownTensor[], axis: Arg): Tensor {
  const [first, ...others] = parts;
  if (!first) return fail("value", "Error", "Pass at least one tensor to tf.stack");
  const at = newAxisOf(axis, first.shape.length);
  for (const { shape, dtype } of others) {
    const isSame =
      shape.length === first.shape.length && shape.every((n, i) => equal(n, first.shape[i] ?? 1) !== false);
    const what = "All tensors passed to stack must have matching";
    if (!isSame) {
      const shapes = `Shapes ${shown(first.shape)} and ${shown(shape)} must match`;
      fail("concatenate", "Error", `${what} shapes ${shapes}`);
    }
    if (dtype !== undefined && first.dtype !== undefined && dtype !== first.dtype)
      fail("dtype", "Error", `${what} dtypes`);
  }
  return new Tensor(first.shape.toSpliced(at, 0, parts.length), first.dtype);
}

export const joins: readonly FunctionEntry[] = [
  fn("tf.concat(tensors, axis=0)", {
    output: (a) => joined(listOf(a.raw("tensors"), "concat"), a.raw("axis")),
  }),
  fn("tf.Tensor.concat(x, others, axis=0)", {
    output: (a) => joined([tensorOf(a.raw("x")), ...othersOf(a.raw("others"))], a.raw("axis")),
  }),
  fn("tf.stack(tensors, axis=0)", {
    output: (a) => stacked(listOf(a.raw("tensors"), "stack"), a.raw("axis")),
  }),
  fn("tf.Tensor.stack(x, other, axis=0)", {
    output: (a) => stacked([tensorOf(a.raw("x")), ...othersOf(a.raw("other"))], a.raw("axis")),
  }),
];

export const unstack = fn("tf.unstack(x, axis=0)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const rank = x.shape.length;
    const axis = known(a.raw("axis"), "the axis");
    if (axis < -rank || axis >= rank) fail("axis", "Error", `Axis = ${axis} is not in [-${rank}, ${rank})`);
    const at = axis < 0 ? axis + rank : axis;
    const count = known(x.shape[at] ?? 1, "the size");
    return Array.from({ length: count }, () => new Tensor(x.shape.toSpliced(at, 1), x.dtype));
  },
});

export const split = fn("tf.split(x, numOrSizeSplits, axis=0)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const at = axisOf(a.raw("axis"), x.shape.length);
    const whole = x.shape[at] ?? 1;
    return partsOf(a.raw("numOrSizeSplits"), whole).map(
      (size) => new Tensor(x.shape.with(at, size), x.dtype),
    );
  },
});

function partsOf(splits: Arg, whole: Dim): Dims {
  if (Array.isArray(splits)) return sizedParts(sizesIn(splits, "the sizes"), whole);
  const count = known(splits, "the number of parts");
  const left = mod(whole, count);
  if (equal(left, 0) === false)
    fail("divisibility", "Error", "Number of splits must evenly divide the axis.", {
      size: whole,
      splits: count,
    });
  if (equal(left, 0) === undefined) giveUp("whether the axis is divided evenly is not known");
  return new Array<Dim>(count).fill(floorDiv(whole, count));
}

/** One part may take what the others leave. */
function sizedParts(sizes: Dims, whole: Dim): Dims {
  const rest = sizes.indexOf(-1);
  if (rest !== sizes.lastIndexOf(-1))
    fail("value", "Error", "There should be only one negative value in split array.");
  if (rest >= 0) return sizes.with(rest, sub(whole, sum(sizes.toSpliced(rest, 1))));
  const total = sum(sizes);
  if (equal(total, whole) === false) {
    const rule = "The sum of sizes must match the size of the axis dimension.";
    fail("value", "Error", rule, { expected: whole, received: total });
  }
  return sizes;
}

export const gather = fn("tf.gather(x, indices, axis=0)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const { shape } = tensorOfType(a.raw("indices"), "int32", "indices", "gather");
    const at = axisOf(a.raw("axis"), x.shape.length);
    return new Tensor(x.shape.toSpliced(at, 1, ...shape), x.dtype);
  },
});

export const oneHot = fn("tf.oneHot(indices, depth, onValue=1, offValue=0, dtype='int32')", {
  output: (a) => {
    const depth = a.int("depth");
    if (typeof depth === "number" && depth < 2)
      fail("value", "Error", `Error in oneHot: depth must be >=2, but it is ${depth}`);
    const { shape } = tensorOfType(a.raw("indices"), "int32", "indices", "oneHot");
    return new Tensor([...shape, depth], a.text("dtype"));
  },
});
