import { broadcast, Conflict } from "../../arithmetic/broadcast";
import { add, type Dim, equal, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown, Unknown } from "../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../arguments";
import { fail, giveUp } from "../bail";
import type { LayerCall, LayerEntry } from "../entry";
import { type Arg, Tensor } from "../values";
import { docs, layer, numberOf } from "./layer";

/** Layers that join several inputs. */

function shapesOf({ args }: LayerCall): readonly Dims[] {
  const inputs = args.raw("inputs");
  if (isUnknown(inputs)) return giveUp(inputs);
  const list = Array.isArray(inputs) ? (inputs as readonly Arg[]) : [inputs];
  return list.map((input) =>
    input instanceof Tensor ? dimsOf(input) : giveUp(isUnknown(input) ? input : "an input is no tensor"),
  );
}

function shown(shape: Dims): string {
  return `[${shape.map((size) => (typeof size === "number" ? size : "null")).join(",")}]`;
}

/** Value by value; all axes but the batch broadcast. */
function mergedElementwise(call: LayerCall): Dims {
  const [first = [], ...others] = shapesOf(call);
  if (others.length === 0) {
    const rule = "A merge layer should be called on an Array of at least 2 inputs.";
    fail("value", "ValueError", `${rule} Got 1 input(s).`);
  }
  let joined: Dims = first.slice(1);
  for (const shape of others) {
    const other = shape.slice(1);
    const next = broadcast([joined, other]);
    if (next instanceof Conflict) {
      // The framework names the longer shape first.
      const [p, q] = joined.length < other.length ? [other, joined] : [joined, other];
      const rule = "Operands could not be broadcast together with shapes";
      return fail("broadcast", "ValueError", `${rule} ${shown(p)} ${shown(q)}`, {
        expected: next.a,
        received: next.b,
      });
    }
    joined = next;
  }
  return [commonBatch([first, ...others]), ...joined];
}

function commonBatch(shapes: readonly Dims[]): Dim {
  const [first = 1, ...others] = shapes.map((shape) => shape[0] ?? 1);
  if (others.some((batch) => equal(first, batch) === false)) {
    const rule = "Can not merge tensors with different batch sizes.";
    const list = `[${shapes.map(shown).join(",")}]`;
    fail("broadcast", "ValueError", `${rule} Got tensors with shapes: ${list}.`);
  }
  return [first, ...others].find((batch) => typeof batch === "number") ?? first;
}

function merge(name: string, what: string): LayerEntry {
  return layer(`tf.layers.${name}({**config})`, {
    what,
    docs: docs(name),
    shape: (_a, _x, call) => mergedElementwise(call),
  });
}

export const elementwise: readonly LayerEntry[] = [
  merge("add", "The sum of the inputs, value by value."),
  merge("multiply", "The product of the inputs, value by value."),
  merge("average", "The mean of the inputs, value by value."),
  merge("maximum", "The greatest of the inputs, value by value."),
  merge("minimum", "The least of the inputs, value by value."),
];

export const concatenate = layer("tf.layers.concatenate({axis=-1, **config})", {
  what: "Lays the inputs side by side along an axis.",
  docs: docs("concatenate"),
  shape: (a, _x, call) => {
    const shapes = shapesOf(call);
    const [first = [], ...others] = shapes;
    if (others.length === 0) {
      const rule = "A `Concatenate` layer should be called on a list of at least 2 inputs";
      fail("value", "ValueError", rule);
    }
    const axis = a.isNone("axis") ? -1 : (numberOf(a.raw("axis")) ?? giveUp("the axis is not known"));
    if (typeof axis !== "number") return giveUp("the axis is not known");
    const at = axis < 0 ? axis + first.length : axis;
    const differs = (other: Dims) =>
      other.length !== first.length ||
      other.some((size, i) => i !== at && equal(size, first[i] ?? 1) === false);
    if (others.some(differs)) {
      const rule = "A `Concatenate` layer requires inputs with matching shapes except for the concat axis.";
      const list = `[${shapes.map(shown).join(",")}]`;
      fail("broadcast", "ValueError", `${rule} Got input shapes: ${list}`);
    }
    const known = (i: number) =>
      shapes.map((shape) => shape[i] ?? 1).find((size) => typeof size === "number");
    return first.map((size, i) => {
      if (i !== at) return known(i) ?? size;
      return shapes.map((shape) => shape[i] ?? 1).reduce((sum, next) => add(sum, next));
    });
  },
});

type DotArgs = BoundArgs<"axes">;

/** The axes as `interpretAxes` gives them: a pair is taken as it stands, even where it is negative. */
function dotAxes(a: DotArgs, ranks: readonly number[]): readonly number[] {
  const axes = a.raw("axes");
  if (isUnknown(axes)) return giveUp(axes);
  if (Array.isArray(axes)) {
    if (axes.length > 2) fail("value", "TypeError", "Cannot read properties of undefined (reading 'shape')");
    const numbers = (axes as readonly Arg[]).map((axis) => numberOf(axis));
    return numbers.map((axis) => (typeof axis === "number" ? axis : giveUp("an axis is not known")));
  }
  const axis = numberOf(axes);
  if (typeof axis !== "number") return giveUp("the axes are not known");
  return ranks.map((rank) => {
    let at = axis;
    while (at < 0) at += rank;
    return at;
  });
}

export const dot = layer("tf.layers.dot({axes=undefined, normalize=false, **config})", {
  what: "The product of two inputs along an axis of each.",
  docs: docs("dot"),
  reach: "whole",
  shape: (a, _x, call) => {
    const shapes = shapesOf(call);
    const [p = [], q = []] = shapes;
    if (shapes.length !== 2) {
      const rule = "A `Dot` layer should be called on a list of exactly 2 inputs.";
      fail("value", "Error", rule);
    }
    if (p.length > 3 || q.length > 3) {
      const rule = "Dot layer does not support tensors of 4D or higher rank yet.";
      fail("unsupported", "NotImplementedError", rule);
    }
    const axes = dotAxes(a, [p.length, q.length]);
    const [i = Number.NaN, j = Number.NaN] = axes;
    checkContracted(p[i], q[j]);
    const outside = axes.find(
      (axis, k) =>
        !Number.isInteger(axis) || axis >= (shapes[k]?.length ?? 0) || axis < -(shapes[k]?.length ?? 0),
    );
    if (outside !== undefined) {
      const rule = "All values in axis param must be integers within the rank of the inputs,";
      fail("axis", "Error", `${rule} but got axis ${outside}`);
    }
    const rest = [...without(p, i), ...without(q, j).slice(1)];
    return rest.length === 1 ? [...rest, 1] : rest;
  },
  macs: (a, x, y, call) => {
    const [p = [], q = []] = shapesOf(call);
    const [i = -1] = dotAxes(a, [p.length, q.length]);
    return mul(product(y), x.at(i) ?? 1);
  },
});

function without(shape: Dims, axis: number): Dims {
  return Number.isNaN(axis) ? [new Unknown("an axis is not given")] : shape.toSpliced(axis, 1);
}

function checkContracted(p: Dim | undefined, q: Dim | undefined): void {
  const same = p === undefined || q === undefined ? p === q : equal(p, q) !== false;
  if (same) return;
  const word = (size: Dim | undefined) => (size === undefined || typeof size === "number" ? size : "null");
  fail("features", "ValueError", `Dimension incompatibility: ${word(p)} !== ${word(q)}`, {
    ...(p !== undefined && { expected: p }),
    ...(q !== undefined && { received: q }),
  });
}
