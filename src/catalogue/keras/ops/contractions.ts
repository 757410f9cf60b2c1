import { type Dim, equal, mul, product, sum } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { type BoundArgs, typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { fn } from "../../entry";
import { einsum, parseEinsum } from "../../families/einsum";
import { type Arg, Float, Tensor } from "../../values";
import { repr, shapeWords } from "../words";
import { broadcastShapes, frontAxis, shapeOf } from "./form";
import { common, last } from "./products";

/** Sums over named axes, and attention made of products. */

/** Which axes of two tensors meet: the last and first `n`, or those listed for each. */
function meetingAxes(axes: Arg, p: Dims, q: Dims): readonly [readonly number[], readonly number[]] {
  if (typeof axes === "number") {
    const count = Math.min(axes, p.length);
    return [
      Array.from({ length: count }, (_, i) => p.length - count + i),
      Array.from({ length: axes }, (_, i) => i),
    ];
  }
  if (Array.isArray(axes) && axes.length === 2) {
    const [left, right] = (axes as readonly Arg[]).map((each) =>
      Array.isArray(each) ? (each as readonly Arg[]) : [each],
    );
    return [
      (left ?? []).map((axis) => frontAxis(axis, p.length)),
      (right ?? []).map((axis) => frontAxis(axis, q.length)),
    ];
  }
  if (axes instanceof Float || typeof axes === "string") {
    const rule =
      "tensordot expects dims to be int or tuple[list[int], list[int]] or list[list[int]] containing two lists,";
    const shown = axes instanceof Float ? String(axes.value) : axes;
    return fail("type", "RuntimeError", `${rule} but got dims=${shown}`);
  }
  return giveUp("the axes are not known");
}

/**
 * The shape and multiply-adds of a product that sums over the axes that meet: a count of axes, the
 * last of `x` with the first of `y`, or a list of axes for each. Unequal sizes are a RuntimeError.
 */
export function tensordot(x: Arg, y: Arg, axes: Arg): { readonly shape: Dims; readonly macs: Dim } {
  const [p, q] = [shapeOf(x), shapeOf(y)];
  const [left, right] = meetingAxes(axes, p, q);
  const met = left.map((axis) => p[axis] ?? 1);
  right.forEach((axis, i) => {
    if (equal(met[i] ?? 1, q[axis] ?? 1) !== false) return;
    const rule = "contracted dimensions need to match, but first has size";
    const what = `${rule} ${repr(met[i] ?? 1)} in dim ${left[i]} and second has size ${repr(q[axis] ?? 1)} in dim ${axis}`;
    fail("matmul", "RuntimeError", what, { expected: met[i] ?? 1, received: q[axis] ?? 1 });
  });
  const shape = [
    ...p.filter((_, axis) => !left.includes(axis)),
    ...q.filter((_, axis) => !right.includes(axis)),
  ];
  return { shape, macs: mul(product(shape), product(met)) };
}

export const tensordots = fn("keras.ops.tensordot(x1, x2, axes=2)", {
  reach: "whole",
  output: (a) => {
    const { shape } = tensordot(a.raw("x1"), a.raw("x2"), a.raw("axes"));
    return new Tensor(shape, common(a.raw("x1"), a.raw("x2")));
  },
  macs: (a, y) =>
    equal(product(y), 1) === true ? 0 : tensordot(a.raw("x1"), a.raw("x2"), a.raw("axes")).macs,
});

/** Einstein summation over operands in a sequence. */
export function einsumOf(a: BoundArgs, equationName: string, operandsName: string) {
  const equation = a.raw(equationName);
  if (typeof equation !== "string") {
    return fail(
      "type",
      "TypeError",
      `einsum(): argument 'equation' (position 1) must be str, not ${typeName(equation)}`,
    );
  }
  const given = a.sequence(operandsName);
  const operands = given.length === 1 && Array.isArray(given[0]) ? (given[0] as readonly Arg[]) : given;
  const shapes = operands.map(shapeOf);
  const inputs = equation.replaceAll(" ", "").split("->")[0]?.split(",") ?? [];
  inputs.forEach((labels, i) => {
    const rank = shapes[i]?.length ?? 0;
    if (labels.includes("...") ? labels.length - 3 <= rank : labels.length === rank) return;
    const rule =
      "Number of dimensions in the subscript does not match the number of dimensions in the operand,";
    fail("rank", "ValueError", `${rule} received subscript \`${labels}\` and operand of rank ${rank}.`);
  });
  demandBroadcast(inputs, shapes);
  return { ...einsum(parseEinsum(equation), shapes), dtype: common(...operands) };
}

/** Sizes of one label must be equal or 1. */
function demandBroadcast(inputs: readonly string[], shapes: readonly Dims[]): void {
  const sizes = new Map<string, Dim>();
  inputs.forEach((text, i) => {
    const labels = text.match(/\.\.\.|./g) ?? [];
    const shape = shapes[i] ?? [];
    const covered = shape.length - labels.length + 1;
    const spread = labels.flatMap((label) =>
      label === "..." ? Array.from({ length: covered }, (_, k) => `.${covered - k}`) : [label],
    );
    for (const [axis, label] of spread.entries()) {
      const [before, size] = [sizes.get(label) ?? 1, shape[axis] ?? 1];
      if (before !== 1 && size !== 1 && equal(before, size) === false) broadcastShapes([[before], [size]]);
      sizes.set(label, before === 1 ? size : before);
    }
  });
}

export const einsums = fn("keras.ops.einsum(subscripts, *operands, **kwargs)", {
  reach: "whole",
  output: (a) => {
    const { dims, dtype } = einsumOf(a, "subscripts", "operands");
    return new Tensor(dims, dtype);
  },
  macs: (a) => einsumOf(a, "subscripts", "operands").macs,
});

export const dotProductAttention = fn(
  "keras.ops.dot_product_attention(query, key, value, bias=None, mask=None, scale=None, is_causal=False, flash_attention=None, attn_logits_soft_cap=None)",
  {
    reach: "whole",
    output: (a) => {
      const [query, key, value] = [shapeOf(a.raw("query")), shapeOf(a.raw("key")), shapeOf(a.raw("value"))];
      if ([query, key, value].some((shape) => shape.length !== 4)) {
        const received = `query.shape=${shapeWords(query)}, key.shape=${shapeWords(key)}, value.shape=${shapeWords(value)}`;
        fail(
          "rank",
          "ValueError",
          `\`dot_product_attention\` only supports 4D inputs. Received: ${received}.`,
        );
      }
      return new Tensor(query, common(a.raw("query")));
    },
    macs: (a) => {
      const [query, key, value] = [shapeOf(a.raw("query")), shapeOf(a.raw("key")), shapeOf(a.raw("value"))];
      const [batch = 1, rows = 1, heads = 1, width = 1] = query;
      return mul(product([batch, heads, rows, key[1] ?? 1]), sum([width, last(value)]));
    },
  },
);

export const cdist = fn("keras.ops.cdist(x, y)", {
  reach: "whole",
  output: (a) => {
    const [p, q] = [shapeOf(a.raw("x")), shapeOf(a.raw("y"))];
    if (equal(last(p), last(q)) === false) {
      const shapes = `Received shapes: x.shape=${shapeWords(p)}, y.shape=${shapeWords(q)}`;
      fail("features", "ValueError", `The last dimension of inputs to \`cdist\` must match. ${shapes}`);
    }
    return new Tensor([...p.slice(0, -1), q[q.length - 2] ?? 1], common(a.raw("x"), a.raw("y")));
  },
});
