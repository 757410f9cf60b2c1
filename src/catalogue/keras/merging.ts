import { broadcast, Conflict, concatenate as join } from "../../arithmetic/broadcast";
import { type Dim, equal, isExpr, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../arguments";
import { fail, giveUp } from "../bail";
import { fn } from "../entry";
import { type Arg, Tensor } from "../values";
import { checkSurplus, type KerasSpec, layer } from "./layer";
import { repr, shapeWords } from "./words";

const DOCS = "https://keras.io/api/layers/merging_layers/";

/** The input shapes of a merging layer, which takes one list of tensors. */
function shapesOf(inputs: Arg, className: string): readonly Dims[] {
  if (isUnknown(inputs)) return giveUp(inputs);
  if (inputs instanceof Tensor) {
    const rule = `A ${className} layer should be called on a list of inputs.`;
    return fail(
      "type",
      "ValueError",
      `${rule} Received: input_shape=${repr(inputs.shape as Dims)} (not a list of shapes)`,
    );
  }
  if (!Array.isArray(inputs)) return giveUp("the inputs are no list of tensors");
  if (inputs.length === 0) return fail("type", "TypeError", "'NoneType' object is not subscriptable");
  return (inputs as readonly Arg[]).map((input) => {
    if (input instanceof Tensor) return dimsOf(input);
    return giveUp(isUnknown(input) ? input : "an input is no tensor");
  });
}

/** Value by value; all axes but the batch broadcast. */
function mergeElementwise(inputs: Arg, count?: 2): Dims {
  const shapes = shapesOf(inputs, "merge");
  const [first = []] = shapes;
  if (count !== undefined && shapes.length !== count) {
    const rule = "A `Subtract` layer should be called on exactly 2 inputs.";
    fail("value", "ValueError", `${rule} Received: input_shape=${listWords(shapes)}`);
  }
  const batch = commonBatch(shapes);
  let joined: Dims = first.slice(1);
  for (const shape of shapes.slice(1)) {
    const next = broadcast([joined, shape.slice(1)]);
    if (next instanceof Conflict) {
      const received = `Received shapes ${shapeWords(joined)} and ${shapeWords(shape.slice(1))}`;
      return fail("broadcast", "ValueError", `Inputs have incompatible shapes. ${received}`, {
        expected: next.a,
        received: next.b,
      });
    }
    joined = next;
  }
  return [batch, ...joined];
}

function commonBatch(shapes: readonly Dims[]): Dim {
  const [first = 1, ...others] = shapes.map((shape) => shape[0] ?? 1);
  if (others.some((batch) => equal(first, batch) === false)) {
    const received = `Received tensors with shapes ${listWords(shapes)}`;
    fail("broadcast", "ValueError", `Cannot merge tensors with different batch sizes. ${received}`);
  }
  return [first, ...others].find((batch) => typeof batch === "number") ?? first;
}

function listWords(shapes: readonly Dims[]): string {
  return `[${shapes.map(shapeWords).join(", ")}]`;
}

function elementwise(what: string, page: string, count?: 2): KerasSpec<never> {
  return {
    what,
    docs: `${DOCS}${page}/`,
    shape: (_a, _x, { args }) => mergeElementwise(args.raw("inputs"), count),
  };
}

/** The same as a function: `add([x, y])`. */
function mergeFunction(className: string, count?: 2) {
  return {
    output: (a: BoundArgs<"inputs">) => {
      checkSurplus(a, className);
      return new Tensor(mergeElementwise(a.raw("inputs"), count), firstDtype(a));
    },
  };
}

function firstDtype(a: BoundArgs<"inputs">): string | undefined {
  const [first] = a.sequence("inputs");
  return first instanceof Tensor ? first.dtype : "float32";
}

export const Add = layer("keras.layers.Add(**kwargs)", elementwise("Adds its inputs.", "add"));
export const Subtract = layer(
  "keras.layers.Subtract(**kwargs)",
  elementwise("Subtracts its second input from the first.", "subtract", 2),
);
export const Multiply = layer(
  "keras.layers.Multiply(**kwargs)",
  elementwise("Multiplies its inputs, value by value.", "multiply"),
);
export const Average = layer(
  "keras.layers.Average(**kwargs)",
  elementwise("Averages its inputs, value by value.", "average"),
);
export const Maximum = layer(
  "keras.layers.Maximum(**kwargs)",
  elementwise("Takes the greatest of its inputs, value by value.", "maximum"),
);
export const Minimum = layer(
  "keras.layers.Minimum(**kwargs)",
  elementwise("Takes the least of its inputs, value by value.", "minimum"),
);

export const add = fn("keras.layers.add(inputs, **kwargs)", mergeFunction("Add"));
export const subtract = fn("keras.layers.subtract(inputs, **kwargs)", mergeFunction("Subtract", 2));
export const multiply = fn("keras.layers.multiply(inputs, **kwargs)", mergeFunction("Multiply"));
export const average = fn("keras.layers.average(inputs, **kwargs)", mergeFunction("Average"));
export const maximum = fn("keras.layers.maximum(inputs, **kwargs)", mergeFunction("Maximum"));
export const minimum = fn("keras.layers.minimum(inputs, **kwargs)", mergeFunction("Minimum"));

export const Concatenate = layer("keras.layers.Concatenate(axis=-1, **kwargs)", {
  what: "Joins its inputs along an axis.",
  docs: `${DOCS}concatenate/`,
  shape: (a, _x, { args }) => concatenated(args.raw("inputs"), a),
});

export const concatenate = fn("keras.layers.concatenate(inputs, axis=-1, **kwargs)", {
  output: (a) => {
    checkSurplus(a, "Concatenate");
    return new Tensor(concatenated(a.raw("inputs"), a), firstDtype(a));
  },
});

function concatenated(inputs: Arg, a: BoundArgs<"axis">): Dims {
  const shapes = shapesOf(inputs, "`Concatenate`");
  const joined = join(shapes, a.known("axis"));
  if (!(joined instanceof Conflict)) return joined;
  const isAlike = shapes.every((shape) => shapeWords(shape) === shapeWords(shapes[0] ?? []));
  if (joined.kind === "axis" && isAlike) return fail("axis", "IndexError", "list index out of range");
  const rule =
    "A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis.";
  return fail("concatenate", "ValueError", `${rule} Received: input_shape=${listWords(shapes)}`, {
    expected: joined.a,
    received: joined.b,
  });
}

export const Dot = layer("keras.layers.Dot(axes, normalize=False, **kwargs)", {
  what: "The dot products of two inputs along one axis of each.",
  docs: `${DOCS}dot/`,
  check: (a) => checkAxes(a),
  reach: "whole",
  shape: (a, _x, { args }) => dotted(args.raw("inputs"), a).output,
  macs: (a, _x, y, { args }) => mul(product(y), dotted(args.raw("inputs"), a).length),
});

export const dot = fn("keras.layers.dot(inputs, axes=-1, **kwargs)", {
  output: (a) => {
    checkSurplus(a, "Dot");
    checkAxes(a);
    return new Tensor(dotted(a.raw("inputs"), a).output, firstDtype(a));
  },
  reach: "whole",
  macs: (a, y) => mul(product(y), dotted(a.raw("inputs"), a).length),
});

function checkAxes(a: BoundArgs<"axes">): void {
  const axes = a.raw("axes");
  if (typeof axes === "number" || typeof axes === "boolean" || isUnknown(axes) || isExpr(axes)) return;
  const received = `Received: axes=${typeof axes === "string" ? axes : repr(axes)}`;
  if (!Array.isArray(axes)) {
    const rule = "Invalid type for argument `axes`: it should be a list or an int.";
    fail("type", "TypeError", `${rule} ${received}`);
  }
  const form = "Invalid format for argument `axes`:";
  if (axes.length !== 2) {
    fail("value", "ValueError", `${form} it should contain two elements. ${received}`);
  }
  if (axes.some((axis: Arg) => typeof axis !== "number" && !isUnknown(axis))) {
    fail("type", "ValueError", `${form} list elements should be integers. ${received}`);
  }
}

/** The dot product's shape and the length of the vectors that meet in it. */
function dotted(inputs: Arg, a: BoundArgs<"axes">): { readonly output: Dims; readonly length: Dim } {
  const shapes = shapesOf(inputs, "`Dot`");
  const [p = [], q = []] = shapes;
  if (shapes.length !== 2) {
    const rule = "A `Dot` layer should be called on a list of 2 inputs.";
    fail("value", "ValueError", `${rule} Received: input_shape=${listWords(shapes)}`);
  }
  const given = a
    .sequence("axes")
    .map((axis) => (typeof axis === "number" ? axis : giveUp("axes is not known")));
  const axes = [given[0] ?? -1, given[1] ?? given[0] ?? -1] as const;
  const [i, j] = [front(axes[0], p), front(axes[1], q)];
  const [m, n] = [p[i] ?? failIndex(), q[j] ?? failIndex()];
  if (equal(m, n) === false) {
    const values = `axis values ${repr(m)} (at axis ${axes[0]}) != ${repr(n)} (at axis ${axes[1]})`;
    const full = `Full input shapes: ${shapeWords(p)}, ${shapeWords(q)}`;
    fail("matmul", "ValueError", `Incompatible input shapes: ${values}. ${full}`, {
      expected: m,
      received: n,
    });
  }
  if (i === 0 || j === 0) {
    const way =
      "If your inputs are not batched, add a dummy batch dimension to your inputs using keras.ops.expand_dims(x, 0)";
    fail("axis", "ValueError", `Cannot perform batch_dot over axis 0. ${way}`);
  }
  const output = [...p.toSpliced(i, 1), ...q.toSpliced(j, 1).slice(1)];
  return { output: output.length === 1 ? [...output, 1] : output, length: m };
}

function front(axis: number, shape: Dims): number {
  return axis < 0 ? axis + shape.length : axis;
}

function failIndex(): never {
  return fail("axis", "IndexError", "tuple index out of range");
}
