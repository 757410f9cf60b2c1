import { matmul } from "../../../arithmetic/broadcast";
import { type Dim, equal } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { fn } from "../../entry";
import { Tensor } from "../../values";
import { broadcastTwo, fitting, shown, tensorOf, upcast } from "./values";

/** Products of vectors and matrices. */

/** The rows and columns of a factor, and what stands before them; undefined where it has no such axis. */
function sidesOf(shape: Dims, isTurned: boolean) {
  const [columns, rows] = [shape.at(-1), shape.at(-2)];
  return { outer: isTurned ? columns : rows, inner: isTurned ? rows : columns, batch: shape.slice(0, -2) };
}

export const matMul = fn("tf.matMul(a, b, transposeA=false, transposeB=false)", {
  output: (args) => {
    const [a, b] = [tensorOf(args.raw("a")), tensorOf(args.raw("b"))];
    const left = sidesOf(a.shape, args.flag("transposeA"));
    const right = sidesOf(b.shape, !args.flag("transposeB"));
    const batch = broadcastTwo(left.batch, right.batch);
    const isFitting = left.inner !== undefined && right.inner !== undefined && equal(left.inner, right.inner);
    if (isFitting === false) refuseInner(left.inner, right.inner, [a.shape, b.shape], args);
    const outer = [left.outer ?? refuseVector(a.shape), right.outer ?? refuseVector(b.shape)];
    return new Tensor([...batch, ...outer], upcast(a.dtype, b.dtype));
  },
});

type ProductArgs = BoundArgs<"a" | "b" | "transposeA" | "transposeB">;

function refuseInner(
  a: Dim | undefined,
  b: Dim | undefined,
  shapes: readonly Dims[],
  args: ProductArgs,
): never {
  const [left = "", right = ""] = shapes.map(shown);
  const flags = `transposeA=${args.flag("transposeA")} and transposeB=${args.flag("transposeB")}`;
  const size = (dim: Dim | undefined) => (dim === undefined ? "undefined" : formatDim(dim));
  const inner = `inner shapes (${size(a)}) and (${size(b)})`;
  const message = `Error in matMul: ${inner} of Tensors with shapes ${left} and ${right} and ${flags} must match.`;
  const facts = a === undefined || b === undefined ? {} : { expected: a, received: b };
  return fail("matmul", "Error", message, facts);
}

/** A vector has no rows, which TensorFlow.js notices when it makes three axes of it. */
function refuseVector(shape: Dims): never {
  const size = shown(shape);
  const rule = "The new shape and old shape must have the same number of elements.";
  const what = `The new shape (1,,${size}) has NaN elements and the old shape (${size}) has ${size} elements.`;
  return fail("rank", "Error", `${what} ${rule}`, { received: shape.length });
}

export const dot = fn("tf.dot(t1, t2)", {
  output: (args) => {
    const [a, b] = [tensorOf(args.raw("t1")), tensorOf(args.raw("t2"))];
    const ranks = [a.shape.length, b.shape.length];
    if (ranks.some((rank) => rank !== 1 && rank !== 2)) {
      const rule = "Error in dot: inputs must all be rank 1 or 2";
      fail("rank", "Error", `${rule}, but got ranks ${ranks[0]} and ${ranks[1]}.`);
    }
    const [inner, other] = [a.shape.at(-1) ?? 1, b.shape[0] ?? 1];
    if (equal(inner, other) === false) {
      const rule = "Error in dot: inner dimensions of inputs must match";
      const sizes = `${formatDim(inner)} and ${formatDim(other)}`;
      fail("matmul", "Error", `${rule}, but got ${sizes}.`, { expected: inner, received: other });
    }
    return new Tensor(fitting(matmul(a.shape, b.shape)), upcast(a.dtype, b.dtype));
  },
});

export const outerProduct = fn("tf.outerProduct(v1, v2)", {
  output: (args) => {
    const [a, b] = [tensorOf(args.raw("v1")), tensorOf(args.raw("v2"))];
    if (a.shape.length !== 1 || b.shape.length !== 1) {
      const rule = "Error in outerProduct: inputs must be rank 1";
      fail("rank", "Error", `${rule}, but got ranks ${a.shape.length} and ${b.shape.length}.`);
    }
    return new Tensor([...a.shape, ...b.shape], upcast(a.dtype, b.dtype));
  },
});
