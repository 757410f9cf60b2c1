import type { BoundArgs } from "../../arguments";
import { type FunctionEntry, fn } from "../../entry";
import { Tensor } from "../../values";
import { dtypeOf, floating, strong } from "./dtype";
import { shapeOf } from "./form";

/** Windows of signals, and questions whose answers are truth values or places. */

/** A row of as many values as asked for. */
function window(signature: string): FunctionEntry {
  return fn(signature, { output: (a: BoundArgs) => new Tensor([a.int("x")], "float32") });
}

export const signalWindows: readonly FunctionEntry[] = [
  ...["bartlett", "blackman", "hamming", "hanning"].map((name) => window(`keras.ops.${name}(x)`)),
  window("keras.ops.kaiser(x, beta)"),
];

export const isin = fn("keras.ops.isin(x1, x2, assume_unique=False, invert=False)", {
  output: (a) => new Tensor(shapeOf(a.raw("x1")), "bool"),
});

export const digitize = fn("keras.ops.digitize(x, bins)", {
  output: (a) => new Tensor(shapeOf(a.raw("x")), "int32"),
});

/** Eigenvalues and eigenvectors of symmetric matrices. */
export const eigh = fn("keras.ops.eigh(x)", {
  aliases: ["keras.ops.linalg.eigh"],
  reach: "whole",
  output: (a) => {
    const x = a.raw("x");
    const [shape, dtype] = [shapeOf(x), floating(strong(dtypeOf(x)))];
    return [new Tensor(shape.slice(0, -1), dtype), new Tensor(shape, dtype)];
  },
});
