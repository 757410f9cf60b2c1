import { type Dim, equal } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { fn } from "../../entry";
import { Tensor } from "../../values";
import { einsumOf, tensordot } from "../ops/contractions";
import { shapeOf } from "../ops/form";
import { matmulMacs, matmulShape } from "../ops/products";
import { repr } from "../words";
import { brackets, invalid, tensorDtype } from "./form";

/** TensorFlow's products. */

function swapped(shape: Dims): Dims {
  return [...shape.slice(0, -2), shape[shape.length - 1] ?? 1, shape[shape.length - 2] ?? 1];
}

function factors(a: BoundArgs): readonly [Dims, Dims] {
  const turned = (letter: string) => a.flag(`transpose_${letter}`) || a.flag(`adjoint_${letter}`);
  const [p, q] = ["a", "b"].map((letter) => {
    const shape = shapeOf(a.raw(letter));
    return turned(letter) ? swapped(shape) : shape;
  });
  return [p ?? [], q ?? []];
}

export const matmul = fn(
  "tensorflow.linalg.matmul(a, b, transpose_a=False, transpose_b=False, adjoint_a=False, adjoint_b=False, a_is_sparse=False, b_is_sparse=False, output_type=None, grad_a=False, grad_b=False, name=None)",
  {
    aliases: ["tensorflow.matmul"],
    reach: "whole",
    output: (a) => {
      const [p, q] = factors(a);
      if (p.length < 2 || q.length < 2) {
        const rule = "In[0] and In[1] must be at least rank 2,";
        fail("rank", "InvalidArgumentError", `${rule} got ${brackets(p)} and ${brackets(q)}`);
      }
      return new Tensor(
        invalid(() => matmulShape(p, q)),
        tensorDtype([a.raw("a")]),
      );
    },
    macs: (a, y) => matmulMacs(factors(a)[0], y),
  },
);

export const einsums = fn("tensorflow.einsum(equation, *inputs, **kwargs)", {
  aliases: ["tensorflow.linalg.einsum"],
  reach: "whole",
  output: (a) => {
    demandEqualLabels(a);
    const { dims, dtype } = invalid(() => einsumOf(a, "equation", "inputs"));
    return new Tensor(dims, dtype);
  },
  macs: (a) => einsumOf(a, "equation", "inputs").macs,
});

/** Unlike Keras's other backends TensorFlow broadcasts no sizes of 1. */
function demandEqualLabels(a: BoundArgs<"equation" | "inputs">): void {
  const equation = a.raw("equation");
  if (typeof equation !== "string") return;
  const labels = equation.replaceAll(" ", "").split("->")[0]?.split(",") ?? [];
  const given = a.sequence("inputs");
  if (labels.length !== given.length) {
    const rule = `Got ${given.length} inputs for equation "${equation}", expecting ${labels.length}`;
    fail("value", "ValueError", rule);
  }
  if (equation.includes("...")) return;
  const sizes = new Map<string, Dim>();
  given.forEach((input, i) => {
    const shape = shapeOf(input);
    for (const [axis, label] of [...(labels[i] ?? "")].entries()) {
      const [size, before] = [shape[axis], sizes.get(label)];
      if (size === undefined) return;
      if (before !== undefined && equal(before, size) === false) {
        const rule = `Expected dimension ${repr(before)} at axis ${axis} of the input shaped ${brackets(shape)}`;
        fail("broadcast", "InvalidArgumentError", `${rule} but got dimension ${repr(size)}`, {
          expected: before,
          received: size,
        });
      }
      sizes.set(label, size);
    }
  });
}

export const tensordots = fn("tensorflow.tensordot(a, b, axes, name=None)", {
  aliases: ["tensorflow.linalg.tensordot"],
  reach: "whole",
  output: (a) => {
    const axes = a.raw("axes");
    if (typeof axes === "number" && axes < 0) {
      fail("value", "ValueError", `\`axes\` must be at least 0. Received: ${axes}.`);
    }
    const { shape } = invalid(() => tensordot(a.raw("a"), a.raw("b"), axes));
    return new Tensor(shape, tensorDtype([a.raw("a")]));
  },
  macs: (a) => tensordot(a.raw("a"), a.raw("b"), a.raw("axes")).macs,
});
