import { type Dim, equal, mul, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { type BoundArgs, typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type Arg, Float } from "../../values";
import { shapeOf } from "../ops/form";
import { repr } from "../words";

/** Products over one axis of each of two batches. */
export function batchDotShape(a: BoundArgs): { readonly shape: Dims; readonly macs: Dim } {
  const [p, q] = [shapeOf(a.raw("x")), shapeOf(a.raw("y"))];
  const shapes = `Received inputs with tf.shapes ${repr(p)} and ${repr(q)}.`;
  if (p.length < 2 || q.length < 2) {
    fail("rank", "ValueError", `Cannot do batch_dot on inputs with rank < 2. ${shapes}`);
  }
  if (equal(p[0] ?? 1, q[0] ?? 1) === false) {
    fail("broadcast", "ValueError", `Cannot do batch_dot on inputs with different batch sizes. ${shapes}`);
  }
  const [i, j] = axesOf(a.raw("axes"), p.length, q.length);
  if (i === 0 || j === 0) {
    fail("axis", "ValueError", "Cannot perform batch_dot over axis 0.");
  }
  const [m, n] = [p[i] ?? failIndex(), q[j] ?? failIndex()];
  if (equal(m, n) === false) {
    const which = `with axes=[${i}, ${j}]. x.shape[${i}] != y.shape[${j}] (${repr(m)} != ${repr(n)}).`;
    fail(
      "matmul",
      "ValueError",
      `Cannot do batch_dot on inputs with shapes ${repr(p)} and ${repr(q)} ${which}`,
    );
  }
  const rest = [...p.toSpliced(i, 1), ...q.toSpliced(j, 1).slice(1)];
  const shape = rest.length === 1 ? [...rest, 1] : rest;
  return { shape, macs: mul(product(shape), m) };
}

function axesOf(axes: Arg, p: number, q: number): readonly [number, number] {
  if (axes === null) return [p - 1, q === 2 ? q - 1 : q - 2];
  const given = Array.isArray(axes) ? (axes as readonly Arg[]) : [axes, axes];
  const [i, j] = given.map((axis) => {
    if (typeof axis === "number") return axis;
    if (typeof axis === "string" || axis instanceof Float) {
      return fail("type", "TypeError", `'${typeName(axis)}' object is not subscriptable`);
    }
    return giveUp("the axes are not known");
  });
  const front = (axis: number, rank: number) => (axis < 0 ? axis + rank : axis);
  return [front(i ?? 1, p), front(j ?? 1, q)];
}

function failIndex(): never {
  return fail("axis", "IndexError", "list index out of range");
}
