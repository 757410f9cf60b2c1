import { type BoundArgs, dimsOf } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Einsum, einsum, type Labels, parseEinsum } from "../../families/einsum";
import { type Arg, Float, Tensor } from "../../values";
import { isSequence } from "../shared/python";
import { op } from "./form";
import { demandSameType } from "./matmul";

/** `torch.einsum("bhid,bhjd->bhij", q, k)`, with an equation or with lists of axis numbers. */

interface Call {
  readonly labels: Labels;
  readonly operands: readonly Tensor[];
}

function read(a: BoundArgs<"args">): Call {
  const [first, ...rest] = a.sequence("args");
  if (typeof first === "number" || first instanceof Float)
    fail("type", "TypeError", "einsum(): argument 'equation' (position 1) must be str, not int");
  if (typeof first !== "string") return readNumbered(a.sequence("args"));
  const given = rest.length === 1 && isSequence(rest[0] ?? null) ? (rest[0] as readonly Arg[]) : rest;
  return { labels: parseEinsum(first), operands: given.map(tensorOf) };
}

function tensorOf(value: Arg): Tensor {
  if (value instanceof Tensor) return value;
  return giveUp("an operand of einsum is not a known tensor");
}

/** `einsum(p, [0, 1], q, [1, 2], [0, 2])`. */
function readNumbered(args: readonly Arg[]): Call {
  const operands: Tensor[] = [];
  const labels: (readonly string[])[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    operands.push(tensorOf(args[i] ?? null));
    labels.push(numbered(args[i + 1] ?? null));
  }
  const result = args.length % 2 === 1 ? numbered(args[args.length - 1] ?? null) : undefined;
  return { labels: { operands: labels, result }, operands };
}

/** Axis numbers as letters, in the order that PyTorch sorts them. */
function numbered(axes: Arg): readonly string[] {
  if (!isSequence(axes)) return giveUp("the axes of einsum are not known");
  return axes.map((axis) => {
    if (typeof axis !== "number") return "...";
    if (axis < 0 || axis >= 52) {
      const message = `einsum(): expected subscripts to be within range [0, 52), but got ${axis}`;
      fail("value", "RuntimeError", message);
    }
    return String.fromCharCode(axis < 26 ? 65 + axis : 71 + axis);
  });
}

function summed({ labels, operands }: Call): Einsum {
  return einsum(labels, operands.map(dimsOf));
}

export const einsums: readonly FunctionEntry[] = [
  op("torch.einsum(*args)", {
    reach: "whole",
    output: (a) => {
      const call = read(a);
      const { dims } = summed(call);
      const [first, ...others] = call.operands;
      const dtype =
        first && others.reduce((all, next) => new Tensor([], demandSameType(all, next)), first).dtype;
      return new Tensor(dims, dtype);
    },
    macs: (a) => summed(read(a)).macs,
  }),
];
