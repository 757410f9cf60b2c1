import { Conflict, matmul as multiplied } from "../../../arithmetic/broadcast";
import { type Dim, equal, mul, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { fail } from "../../bail";
import { fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { repr, shapeWords } from "../words";
import { type Dtype, dtypeOf, promote, strong } from "./dtype";
import { broadcastShapes, shapeOf } from "./form";

/** Products of matrices and of other tensors, with their multiply-adds. */

/** The dtype that operands meet in; Python numbers alone give int32 or float32. */
export function common(...operands: readonly Arg[]): Dtype {
  return strong(promote(...operands.map(dtypeOf)));
}

/** The size of the last axis; 1 for a scalar. */
export function last(dims: Dims): Dim {
  return dims[dims.length - 1] ?? 1;
}

/** The shape of a matrix product. */
export function matmulShape(p: Dims, q: Dims): Dims {
  const shape = multiplied(p, q);
  if (!(shape instanceof Conflict)) return shape;
  if (shape.kind === "broadcast") return broadcastShapes([p.slice(0, -2), q.slice(0, -2)]);
  if (shape.kind === "rank") {
    const ranks = `they are ${p.length}D and ${q.length}D`;
    return fail("rank", "RuntimeError", `both arguments to matmul need to be at least 1D, but ${ranks}`);
  }
  const received = `\`x1.shape=${shapeWords(p)}\` and \`x2.shape=${shapeWords(q)}\``;
  const rule = "Inner dimensions (`x1.shape[-1]` and `x2.shape[-2]`) must be equal, but received";
  return fail("matmul", "ValueError", `${rule} ${received}.`, { expected: shape.a, received: shape.b });
}

/** Multiply-adds of a matrix product with this result: one row of `p` for each value. */
export function matmulMacs(p: Dims, y: Dims): Dim {
  return mul(product(y), last(p));
}

export const matmul = fn("keras.ops.matmul(x1, x2)", {
  reach: "whole",
  output: (a) =>
    new Tensor(matmulShape(shapeOf(a.raw("x1")), shapeOf(a.raw("x2"))), common(a.raw("x1"), a.raw("x2"))),
  macs: (a, y) => {
    const [p, q] = [shapeOf(a.raw("x1")), shapeOf(a.raw("x2"))];
    // A vector on the right is no matrix product to the counter.
    return q.length === 1 ? 0 : matmulMacs(p, y);
  },
});

export const dot = fn("keras.ops.dot(x1, x2)", {
  reach: "whole",
  output: (a) => {
    const [p, q] = [shapeOf(a.raw("x1")), shapeOf(a.raw("x2"))];
    return new Tensor(dotShape(p, q), common(a.raw("x1"), a.raw("x2")));
  },
  macs: (a, y) => {
    const [p, q] = [shapeOf(a.raw("x1")), shapeOf(a.raw("x2"))];
    return p.length === 0 || q.length < 2 ? 0 : mul(product(y), last(p));
  },
});

/** The last axis of the first meets the last but one of the second. */
function dotShape(p: Dims, q: Dims): Dims {
  if (p.length === 0 || q.length === 0) return p.length === 0 ? q : p;
  const inner = q.length === 1 ? (q[0] ?? 1) : (q[q.length - 2] ?? 1);
  if (equal(last(p), inner) === false) {
    const shapes = `Received shapes ${shapeWords(p)} and ${shapeWords(q)}`;
    const rule = "Shape mismatch on axis -1 of `x1` and axis -2 of `x2`.";
    fail("matmul", "ValueError", `${rule} ${shapes}`, { expected: last(p), received: inner });
  }
  const rest = q.length === 1 ? [] : [...q.slice(0, -2), last(q)];
  return [...p.slice(0, -1), ...rest];
}

export const inner = fn("keras.ops.inner(x1, x2)", {
  reach: "whole",
  output: (a) => {
    const [p, q] = [shapeOf(a.raw("x1")), shapeOf(a.raw("x2"))];
    if (p.length === 0 || q.length === 0) {
      return new Tensor(p.length === 0 ? q : p, common(a.raw("x1"), a.raw("x2")));
    }
    if (equal(last(p), last(q)) === false) {
      const rule = "Shape mismatch on the last axis.";
      const shapes = `Received shapes ${shapeWords(p)} and ${shapeWords(q)}`;
      fail("matmul", "ValueError", `${rule} ${shapes}`, { expected: last(p), received: last(q) });
    }
    return new Tensor([...p.slice(0, -1), ...q.slice(0, -1)], common(a.raw("x1"), a.raw("x2")));
  },
  macs: (a, y) => {
    const [p, q] = [shapeOf(a.raw("x1")), shapeOf(a.raw("x2"))];
    const isLone = equal(product(y), 1) === true;
    return isLone || p.length === 0 || q.length === 0 ? 0 : mul(product(y), last(p));
  },
});

export const outer = fn("keras.ops.outer(x1, x2)", {
  reach: "whole",
  output: (a) => {
    const sizes = [product(shapeOf(a.raw("x1"))), product(shapeOf(a.raw("x2")))];
    return new Tensor(sizes, common(a.raw("x1"), a.raw("x2")));
  },
});

export const vdot = fn("keras.ops.vdot(x1, x2)", {
  reach: "whole",
  output: (a) => new Tensor([], common(a.raw("x1"), a.raw("x2"))),
});

export const kron = fn("keras.ops.kron(x1, x2)", {
  reach: "whole",
  output: (a) => {
    const [p, q] = [shapeOf(a.raw("x1")), shapeOf(a.raw("x2"))];
    const rank = Math.max(p.length, q.length);
    const at = (dims: Dims, i: number): Dim => dims[i - rank + dims.length] ?? 1;
    const shape = Array.from({ length: rank }, (_, i) => mul(at(p, i), at(q, i)));
    return new Tensor(shape, common(a.raw("x1"), a.raw("x2")));
  },
});

export const cross = fn("keras.ops.cross(x1, x2, axisa=-1, axisb=-1, axisc=-1, axis=None)", {
  output: (a) => {
    const [p, q] = [shapeOf(a.raw("x1")), shapeOf(a.raw("x2"))];
    for (const [name, axis, shape] of [
      ["x1", "axisa", p],
      ["x2", "axisb", q],
    ] as const) {
      if (![2, 3].includes(Number(last(shape))) && typeof last(shape) === "number") {
        const rule = `\`${name}\`'s dim on \`axis={${axis}}\` must be either 2 or 3,`;
        fail("value", "ValueError", `${rule} but received: ${repr(last(shape))}`);
      }
    }
    return new Tensor(
      [...broadcastShapes([p.slice(0, -1), q.slice(0, -1)]), last(p)],
      common(a.raw("x1"), a.raw("x2")),
    );
  },
});
