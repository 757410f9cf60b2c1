import { concatenate, reshape as reshaped } from "../../../arithmetic/broadcast";
import { add, type Dim, equal, floorDiv, mod, mul, product, sub } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { axisOf, fitting, known, shapeOf, sizesIn, tensorOf } from "./values";

/** Functions that give values another order or form. */

export const reshape = fn("tf.reshape(x, shape)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    return new Tensor(fitting(reshaped(x.shape, sizesIn(a.raw("shape"), "the shape"))), x.dtype);
  },
});

export const flatten = fn("tf.Tensor.flatten(x)", {
  aliases: ["tf.Tensor.as1D"],
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    return new Tensor([product(x.shape)], x.dtype);
  },
});

export const expandDims = fn("tf.expandDims(x, axis=0)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    return new Tensor(x.shape.toSpliced(axisOf(a.raw("axis"), x.shape.length + 1), 0, 1), x.dtype);
  },
});

export const squeeze = fn("tf.squeeze(x, axis=null)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const given = a.raw("axis");
    if (isUnknown(given)) return giveUp(given);
    const axes = Array.isArray(given) ? given.map((axis: Arg) => axisOf(axis, x.shape.length)) : undefined;
    const one = given === null || axes ? undefined : axisOf(given, x.shape.length);
    const isDropped = (size: Dim, i: number) =>
      axes ? axes.includes(i) : one === undefined ? equal(size, 1) === true : i === one;
    return new Tensor(
      x.shape.filter((size, i) => !isDropped(size, i)),
      x.dtype,
    );
  },
});

export const transpose = fn("tf.transpose(x, perm=null)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const order = a.isNone("perm")
      ? x.shape.map((_, i) => x.shape.length - 1 - i)
      : sizesIn(a.raw("perm"), "the order").map((axis) => axisOf(axis, x.shape.length));
    return new Tensor(
      order.map((axis) => x.shape[axis] ?? 1),
      x.dtype,
    );
  },
});

export const tile = fn("tf.tile(x, reps)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const reps = sizesIn(a.raw("reps"), "the repetitions");
    return new Tensor(
      x.shape.map((size, i) => mul(size, reps[i] ?? 1)),
      x.dtype,
    );
  },
});

export const pad = fn("tf.pad(x, paddings, constantValue=0)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const margins = a.sequence("paddings").map((each) => sizesIn(each, "the padding"));
    return new Tensor(
      x.shape.map((size, i) => add(add(size, margins[i]?.[0] ?? 0), margins[i]?.[1] ?? 0)),
      x.dtype,
    );
  },
});

export const slice = fn("tf.slice(x, begin, size=null)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const begin = sizesIn(a.raw("begin"), "the beginning");
    const size = a.isNone("size") ? [] : sizesIn(a.raw("size"), "the size");
    return new Tensor(
      x.shape.map((whole, i) => {
        const wanted = size[i];
        const isRest = wanted === undefined || (typeof wanted === "number" && wanted < 0);
        return isRest ? sub(whole, begin[i] ?? 0) : wanted;
      }),
      x.dtype,
    );
  },
});

function joined(tensors: readonly Arg[], axis: Arg): Tensor {
  const parts = tensors.map(tensorOf);
  const [first = giveUp("nothing is joined")] = parts;
  const shapes = parts.map(({ shape }) => shape);
  const dtype = parts.every((part) => part.dtype === first.dtype) ? first.dtype : undefined;
  return new Tensor(fitting(concatenate(shapes, axisOf(axis, first.shape.length))), dtype);
}

function listOf(value: Arg): readonly Arg[] {
  if (isUnknown(value)) return giveUp(value);
  return Array.isArray(value) ? (value as readonly Arg[]) : [value];
}

export const joins: readonly FunctionEntry[] = [
  fn("tf.concat(tensors, axis=0)", { output: (a) => joined(listOf(a.raw("tensors")), a.raw("axis")) }),
  fn("tf.Tensor.concat(x, others, axis=0)", {
    output: (a) => joined([a.raw("x"), ...listOf(a.raw("others"))], a.raw("axis")),
  }),
  fn("tf.stack(tensors, axis=0)", { output: (a) => stacked(listOf(a.raw("tensors")), a.raw("axis")) }),
  fn("tf.Tensor.stack(x, other, axis=0)", {
    output: (a) => stacked([a.raw("x"), ...listOf(a.raw("other"))], a.raw("axis")),
  }),
];

function stacked(tensors: readonly Arg[], axis: Arg): Tensor {
  const parts = tensors.map(tensorOf);
  const [first = giveUp("nothing is stacked")] = parts;
  const at = axisOf(axis, first.shape.length + 1);
  return new Tensor(first.shape.toSpliced(at, 0, parts.length), first.dtype);
}

export const unstack = fn("tf.unstack(x, axis=0)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const at = axisOf(a.raw("axis"), x.shape.length);
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
  if (Array.isArray(splits)) return sizesIn(splits, "the sizes");
  const count = known(splits, "the number of parts");
  if (equal(mod(whole, count), 0) !== true) return giveUp("the axis is not divided evenly");
  return new Array<Dim>(count).fill(floorDiv(whole, count));
}

export const gather = fn("tf.gather(x, indices, axis=0)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const at = axisOf(a.raw("axis"), x.shape.length);
    return new Tensor(x.shape.toSpliced(at, 1, ...shapeOf(a.raw("indices"))), x.dtype);
  },
});

export const oneHot = fn("tf.oneHot(indices, depth, onValue=1, offValue=0, dtype='int32')", {
  output: (a) => new Tensor([...shapeOf(a.raw("indices")), a.int("depth")], a.text("dtype")),
});
