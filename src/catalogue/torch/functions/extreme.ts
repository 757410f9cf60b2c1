import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, namedTuple, Tensor } from "../../values";
import { broadcastAll } from "./broadcast";
import { operandOf, resultType } from "./dtype";
import { op } from "./form";
import { axesOf, axisOf } from "./read";
import { demandNonEmpty, type Reduction, reach, reduced, total, withoutAxes } from "./reduce";

/** The greatest, least and middle values, and where they stand. */

/** Largest or smallest value: of all, along an axis with its index, or of two tensors value by value. */
function extreme(a: BoundArgs<"input" | "dim" | "keepdim" | "other">, name: "max" | "min" | "median"): Arg {
  const x = a.tensor("input");
  const other = a.raw("dim") instanceof Tensor ? a.raw("dim") : a.raw("other");
  if (other instanceof Tensor && name !== "median") {
    const operands = [x, operandOf(a, a.raw("dim") instanceof Tensor ? "dim" : "other")];
    return new Tensor(broadcastAll(operands), resultType(operands));
  }
  const dims = a.dims("input");
  if (name === "median" && x.dtype === "bool")
    fail("dtype", "NotImplementedError", "\"median_cpu\" not implemented for 'Bool'");
  if (a.isNone("dim")) {
    if (name !== "median") demandSomething(name, dims);
    const fold = name === "median" ? undefined : name === "max" ? Math.max : Math.min;
    return fold ? total(x, x.dtype, (numbers) => fold(...numbers)) : new Tensor([], x.dtype);
  }
  const axis = axisOf(a, "dim", dims.length);
  demandNonEmpty(name, dims, [axis]);
  return valuesAndIndices(x, withoutAxes(dims, [axis], a.flag("keepdim")));
}

function demandSomething(name: string, dims: Dims): void {
  if (!dims.includes(0)) return;
  const message = `${name}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.`;
  fail("value", name === "max" || name === "min" ? "RuntimeError" : "IndexError", message);
}

/** The pair that PyTorch names `values` and `indices`. */
export function valuesAndIndices(x: Tensor, dims: Dims): readonly Arg[] {
  return namedTuple({ values: new Tensor(dims, x.dtype), indices: new Tensor(dims, "int64") });
}

/** The axis along which one element is picked; None picks from the flattened tensor. */
function picked(a: Reduction, name: string): Tensor {
  const dims = a.dims("input");
  if (a.tensor("input").dtype === "bool")
    fail("dtype", "RuntimeError", `${name}(): does not support bool input`);
  if (a.isNone("dim")) {
    demandSomething(name, dims);
    return new Tensor(a.flag("keepdim") ? dims.map(() => 1) : [], "int64");
  }
  const axis = axisOf(a, "dim", dims.length);
  demandNonEmpty(name, dims, [axis]);
  return new Tensor(withoutAxes(dims, [axis], a.flag("keepdim")), "int64");
}

export const extremes: readonly FunctionEntry[] = [
  ...(["max", "min"] as const).map((name) =>
    op(
      `torch.${name}(input, dim=None, keepdim=False, *, other=None, out=None)`,
      {
        reach: (a) => (a.raw("dim") instanceof Tensor ? "point" : reach(a)),
        output: (a) => extreme(a, name),
      },
      "method",
    ),
  ),
  ...["median", "nanmedian"].map((name) =>
    op(
      `torch.${name}(input, dim=None, keepdim=False, *, other=None, out=None)`,
      { reach, output: (a) => extreme(a, "median") },
      "method",
    ),
  ),
  ...["amax", "amin"].map((name) =>
    op(
      `torch.${name}(input, dim=(), keepdim=False, *, out=None)`,
      {
        reach,
        output: (a) => {
          const dims = a.dims("input");
          if (a.ints("dim").length === 0) demandSomething("max", dims);
          demandNonEmpty(name, dims, axesOf(a, "dim", dims.length));
          return reduced(a, a.tensor("input").dtype);
        },
      },
      "method",
    ),
  ),
  op(
    "torch.aminmax(input, *, dim=None, keepdim=False, out=None)",
    {
      reach,
      output: (a) => {
        const dims = a.dims("input");
        const { dtype } = a.tensor("input");
        const axes = a.isNone("dim") ? axesOf(a, "dim", dims.length) : [axisOf(a, "dim", dims.length)];
        demandNonEmpty("aminmax", dims, axes);
        const y = new Tensor(withoutAxes(dims, axes, a.flag("keepdim")), dtype);
        return namedTuple({ min: y, max: y });
      },
    },
    "method",
  ),
  ...["argmax", "argmin"].map((name) =>
    op(
      `torch.${name}(input, dim=None, keepdim=False, *, out=None)`,
      { reach, output: (a) => picked(a, name) },
      "method",
    ),
  ),
  op(
    "torch.mode(input, dim=-1, keepdim=False, *, out=None)",
    {
      reach,
      output: (a) => {
        const dims = a.dims("input");
        const axis = axisOf(a, "dim", dims.length);
        demandNonEmpty("mode", dims, [axis]);
        return valuesAndIndices(a.tensor("input"), withoutAxes(dims, [axis], a.flag("keepdim")));
      },
    },
    "method",
  ),
];
