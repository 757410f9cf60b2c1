import {
  type Dim,
  equal,
  floorDiv,
  isExpr,
  isKnown,
  mul,
  product,
  sub,
  sum,
} from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { failEinops, isAxisName, parseSide } from "../../families/einops/pattern";
import { einsum } from "../../families/einsum";
import { type Arg, Float, Mapping, Tensor } from "../../values";
import { isSequence } from "../shared/python";
import { promote } from "./dtype";
import { demandReduction, inputOf, patternOf, reducedType, transformed } from "./einopsArguments";
import { joined } from "./join";
import { part } from "./parts";
import { at, sizes } from "./read";

/** einops: functions and layers that name the axes. */

const DOCS = "https://einops.rocks/api/";

/** New axes must have whole lengths; PyTorch overlooks a float in the first place. */
function demandWhole(a: BoundArgs, pattern: string): void {
  const [left, right] = [names(pattern.split("->")[0] ?? ""), names(pattern.split("->")[1] ?? "")];
  for (const [name, value] of a.surplus()) {
    if (!(value instanceof Float) || left.includes(name) || right.indexOf(name) <= 0) continue;
    fail("type", "TypeError", "expand(): argument 'size' must be tuple of ints, but got float");
  }
}

/** The places of `*` in a pattern such as `b * d`. */
function starOf(pattern: string, name: string): { readonly before: number; readonly after: number } {
  const axes = pattern.split(/\s+/).filter(Boolean);
  if (new Set(axes).size !== axes.length)
    failEinops(`Duplicates in axes names in ${name}(..., "${pattern}")`);
  const before = axes.indexOf("*");
  if (before < 0) failEinops(`No *-axis in ${name}(..., "${pattern}")`);
  const odd = axes.find((axis) => axis !== "*" && !isAxisName(axis));
  if (odd !== undefined) failEinops(`Invalid axis name ${odd} in ${name}(..., "${pattern}")`);
  return { before, after: axes.length - before - 1 };
}

/** The tensors joined along the starred axis, and what each of them had there. */
function pack(a: BoundArgs<"tensors" | "pattern">): Arg {
  const pattern = patternOf(a, "pattern");
  const { before, after } = starOf(pattern, "pack");
  const shapes: Dims[] = [];
  const flat = a.tensors("tensors").map((x, i) => {
    const dims = dimsOf(x);
    if (dims.length < before + after)
      failEinops(
        `packed tensor #${i} (enumeration starts with 0) has shape ${sizes(dims)}, while pattern ${pattern} assumes at least ${before + after} axes`,
      );
    const packed = dims.slice(before, dims.length - after);
    shapes.push(packed);
    return new Tensor(
      [...dims.slice(0, before), product(packed), ...dims.slice(dims.length - after)],
      x.dtype,
    );
  });
  return [joined(flat, before), shapes];
}

/** Cut again into the shapes that were packed; one size may be −1. */
function unpack(a: BoundArgs<"tensor" | "packed_shapes" | "pattern">): readonly Tensor[] {
  const pattern = patternOf(a, "pattern");
  const { before, after } = starOf(pattern, "unpack");
  const x = a.tensor("tensor");
  const dims = dimsOf(x);
  if (dims.length !== before + 1 + after)
    failEinops(`unpack(..., ${pattern}) received input of wrong dim with shape ${sizes(dims)}`);
  const shapes = a.sequence("packed_shapes").map((shape) => shapeOf(shape));
  const open = shapes.filter((shape) => shape.includes(-1));
  if (open.length > 1)
    failEinops(`unpack(..., ${pattern}) received more than one -1 and can't infer dimensions`);
  const rest = sub(at(dims, before), sum(shapes.map((s) => (s.includes(-1) ? 0 : product(s)))));
  const filled = shapes.map((shape) => fill(shape, rest, pattern));
  const total = sum(filled.map((shape) => product(shape)));
  if (equal(total, at(dims, before)) === false)
    failEinops(
      `Error during unpack(..., "${pattern}"): could not split axis of size ${at(dims, before)} into requested shapes`,
    );
  return filled.map((shape) => {
    const piece = part(x, before, 0, product(shape));
    return new Tensor([...dimsOf(piece).slice(0, before), ...shape, ...dims.slice(before + 1)], x.dtype);
  });
}

function shapeOf(shape: Arg): Dims {
  if (!isSequence(shape)) return giveUp("a packed shape is not known");
  const word = shape.find((d) => typeof d === "string");
  if (word !== undefined) failEinops(`Error during unpack: could not split the axis into '${String(word)}'`);
  return shape.map((d) =>
    isUnknown(d) || isKnown(d as Dim) || isExpr(d) ? (d as Dim) : giveUp("a packed shape is not known"),
  );
}

/** What is left of the axis goes to the size of −1. */
function fill(shape: Dims, rest: Dim, pattern: string): Dims {
  const at = shape.indexOf(-1);
  if (at < 0) return shape;
  const others = product(shape.toSpliced(at, 1));
  const size = floorDiv(rest, others);
  if (equal(mul(size, others), rest) === false) failEinops(`Error during unpack(..., "${pattern}")`);
  return shape.with(at, size);
}

/** einops.einsum: the tensors come first, the pattern last, axes have whole words. */
function named(a: BoundArgs<"tensors_and_pattern">) {
  const args = a.sequence("tensors_and_pattern");
  const pattern = args[args.length - 1];
  if (args.length < 2)
    fail(
      "value",
      "ValueError",
      "`einops.einsum` takes at minimum two arguments: the tensors (at least one), followed by the pattern.",
    );
  if (typeof pattern !== "string")
    return fail(
      "value",
      "ValueError",
      "The last argument passed to `einops.einsum` must be a string, representing the einsum pattern.",
    );
  const [left, right] = pattern.split("->");
  if (left === undefined || right === undefined)
    return fail("value", "ValueError", "Einsum pattern must contain '->'.");
  const tensors = args
    .slice(0, -1)
    .map((x) => (x instanceof Tensor ? x : giveUp("an operand is not a known tensor")));
  const labels = { operands: left.split(",").map(wordsOf), result: wordsOf(right) };
  return { tensors, summed: einsum(labels, tensors.map(dimsOf)) };
}

function wordsOf(side: string): readonly string[] {
  return parseSide(side).composition.map((group) => {
    const [axis] = group;
    if (group.length !== 1 || !axis)
      return fail(
        "unsupported",
        "NotImplementedError",
        "Shape rearrangement is not yet supported in einsum.",
      );
    if (axis.kind === "number")
      return fail("unsupported", "NotImplementedError", "Singleton () axes are not yet supported in einsum.");
    return axis.kind === "ellipsis" ? "..." : axis.name;
  });
}

function parseShape(a: BoundArgs<"x" | "pattern">): Mapping {
  if (typeof a.raw("pattern") === "number")
    fail("type", "TypeError", "argument of type 'int' is not iterable");
  const pattern = patternOf(a, "pattern");
  const dims = a.dims("x");
  const names = pattern.split(/\s+/).filter(Boolean);
  const gap = names.indexOf("...");
  const fits = gap < 0 ? names.length === dims.length : names.length - 1 <= dims.length;
  if (!fits)
    fail(
      "rank",
      "RuntimeError",
      `Can't parse shape with different number of dimensions: ${pattern} ${sizes(dims)}`,
    );
  const full =
    gap < 0 ? names : names.toSpliced(gap, 1, ...new Array<string>(dims.length - names.length + 1).fill("_"));
  return new Mapping(
    new Map(full.flatMap((name, i) => (name === "_" ? [] : [[name, at(dims, i)] as const]))),
  );
}

export const einopsFunctions: readonly FunctionEntry[] = [
  fn("einops.rearrange(tensor, pattern, **axes_lengths)", {
    docs: `${DOCS}rearrange/`,
    output: (a) => {
      const x = inputOf(a, "tensor");
      return new Tensor(transformed("rearrange", x, patternOf(a, "pattern"), a), x.dtype);
    },
  }),
  fn("einops.reduce(tensor, pattern, reduction, **axes_lengths)", {
    docs: `${DOCS}reduce/`,
    reach: "whole",
    output: (a) => {
      const x = inputOf(a, "tensor");
      demandReduction(a.raw("reduction"));
      const dims = transformed("reduce", x, patternOf(a, "pattern"), a);
      return new Tensor(dims, reducedType(x, a.raw("reduction")));
    },
  }),
  fn("einops.repeat(tensor, pattern, **axes_lengths)", {
    docs: `${DOCS}repeat/`,
    output: (a) => {
      const x = inputOf(a, "tensor");
      demandWhole(a, patternOf(a, "pattern"));
      return new Tensor(transformed("repeat", x, patternOf(a, "pattern"), a), x.dtype);
    },
  }),
  fn("einops.einsum(*tensors_and_pattern)", {
    docs: `${DOCS}einsum/`,
    reach: "whole",
    output: (a) => {
      const { tensors, summed } = named(a);
      return new Tensor(summed.dims, tensors.map((x) => x.dtype).reduce(promote));
    },
    macs: (a) => named(a).summed.macs,
  }),
  fn("einops.pack(tensors, pattern)", { docs: `${DOCS}pack_unpack/`, output: pack }),
  fn("einops.unpack(tensor, packed_shapes, pattern)", { docs: `${DOCS}pack_unpack/`, output: unpack }),
  fn("einops.parse_shape(x, pattern)", { docs: `${DOCS}parse_shape/`, output: parseShape }),
  fn("einops.asnumpy(tensor)", { docs: `${DOCS}asnumpy/`, output: (a) => a.tensor("tensor") }),
];

/** The axes that one side of a pattern names, those in parentheses included; an ellipsis is `...`. */
export function names(side: string): readonly string[] {
  return parseSide(side)
    .composition.flat()
    .map((axis) => (axis.kind === "ellipsis" ? "..." : axis.name));
}
