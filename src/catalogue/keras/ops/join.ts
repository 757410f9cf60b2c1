import { Conflict, concatenate as join } from "../../../arithmetic/broadcast";
import { equal, product, sum } from "../../../arithmetic/dimension";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { repr, shapeWords } from "../words";
import { dtypeOf, promote, strong } from "./dtype";
import { asTensor, frontAxis, shapeOf } from "./form";

/** Functions that put tensors together. */

/** The tensors of a list argument. */
function listed(value: Arg): readonly Arg[] {
  if (isUnknown(value)) return giveUp(value);
  if (Array.isArray(value)) return value as readonly Arg[];
  return [value];
}

function common(parts: readonly Arg[]): string | undefined {
  return strong(promote(...parts.map(dtypeOf)));
}

/** Tensors joined along an axis. Lists of plain sizes stay lists, as in `[batch] + rest`. */
export function concatenate(parts: Arg, axis: Arg): Tensor {
  const tensors = listed(parts);
  const shapes = tensors.map(shapeOf);
  const [first] = shapes;
  if (first === undefined) return fail("value", "ValueError", "need at least one array to concatenate");
  const along = frontAxis(axis, first.length);
  const joined = join(shapes, along);
  if (!(joined instanceof Conflict)) return new Tensor(joined, common(tensors));
  const rule = "Every dimension must match, except the concatenation axis";
  const received = shapes.map(shapeWords).join(", ");
  return fail("concatenate", "ValueError", `${rule} ${along}. Received: shapes=[${received}]`, {
    expected: joined.a,
    received: joined.b,
  });
}

export const concatenates = fn("keras.ops.concatenate(xs, axis=0)", {
  output: (a) => concatenate(a.raw("xs"), a.raw("axis")),
});

export const append = fn("keras.ops.append(x1, x2, axis=None)", {
  output: (a) => {
    const parts = [a.raw("x1"), a.raw("x2")];
    if (!a.isNone("axis")) return concatenate(parts, a.raw("axis"));
    return new Tensor([sum(parts.map((part) => product(shapeOf(part))))], common(parts));
  },
});

/** Tensors of one shape side by side along a new axis. */
export function stack(parts: Arg, axis: Arg): Tensor {
  const tensors = listed(parts);
  const shapes = tensors.map(shapeOf);
  const [first = []] = shapes;
  for (const shape of shapes) {
    if (shape.length === first.length && shape.every((size, i) => equal(size, first[i] ?? 1) !== false))
      continue;
    const shown = shapes.map(shapeWords).join(", ");
    fail(
      "concatenate",
      "ValueError",
      `all input arrays must have the same shape. Received: shapes=[${shown}]`,
    );
  }
  const at = frontAxis(axis, first.length + 1);
  return new Tensor(first.toSpliced(at, 0, tensors.length), common(tensors));
}

export const stacks = fn("keras.ops.stack(x, axis=0)", { output: (a) => stack(a.raw("x"), a.raw("axis")) });

function stackedAlong(name: string, least: number, axisOf: (rank: number) => number): FunctionEntry {
  return fn(`keras.ops.${name}(xs)`, {
    output: (a: BoundArgs) => {
      const given = listed(a.raw("xs"));
      if (given.length === 0) fail("value", "RuntimeError", `${name} expects a non-empty TensorList`);
      const parts = given.map((part) => {
        const tensor = asTensor(part);
        const shape = shapeOf(tensor);
        const lead = new Array<number>(Math.max(least - shape.length, 0)).fill(1);
        return new Tensor([...lead, ...shape], tensor.dtype);
      });
      return concatenate(parts, axisOf(parts[0] ? shapeOf(parts[0]).length : 1));
    },
  });
}

/** Joins along an axis that tensors of too few axes get first. */
export const besides: readonly FunctionEntry[] = [
  stackedAlong("hstack", 1, (rank) => (rank === 1 ? 0 : 1)),
  stackedAlong("vstack", 2, () => 0),
];

export const meshgrid = fn("keras.ops.meshgrid(*x, indexing='xy')", {
  output: (a) => {
    const parts = a.sequence("x");
    const sizes = parts.map((part) => product(shapeOf(part)));
    const indexing = a.text("indexing");
    if (indexing !== "xy" && indexing !== "ij") {
      const rule = "Valid values for `indexing` are 'xy' and 'ij', but received";
      fail("value", "ValueError", `${rule} ${repr(a.raw("indexing"))}.`);
    }
    const [p = 1, q = 1, ...rest] = sizes;
    const shape = indexing === "xy" && sizes.length > 1 ? [q, p, ...rest] : sizes;
    return parts.map((part) => new Tensor(shape, strong(dtypeOf(part))));
  },
});
