import { equal, mul, product, sum } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { Tensor } from "../../values";
import { broadcastShapes } from "./broadcast";
import { promote, requireFloat } from "./dtype";
import { op } from "./form";
import { choices } from "./misc";
import { at } from "./read";
import { demandFloat } from "./reduce";

/** Distances and forms of two inputs. */

const F = "torch.nn.functional.";

/** Distances between all pairs of rows. */
function pairDistances(a: BoundArgs<"x1" | "x2" | "p">): Tensor {
  const [p, q] = [a.dims("x1"), a.dims("x2")];
  for (const [name, dims] of [
    ["X1", p],
    ["X2", q],
  ] as const) {
    if (dims.length < 2)
      fail("rank", "RuntimeError", `cdist only supports at least 2D tensors, ${name} got: ${dims.length}D`);
  }
  for (const name of ["x1", "x2"] as const) requireFloat(a.tensor(name).dtype, "cdist");
  if (equal(at(p, -1), at(q, -1)) === false) {
    const message = `X1 and X2 must have the same number of columns. X1: ${formatDim(at(p, -1))} X2: ${formatDim(at(q, -1))}`;
    fail("matmul", "RuntimeError", message);
  }
  const power = a.float("p");
  if (power !== undefined && power < 0)
    fail("value", "RuntimeError", "cdist only supports non-negative p values");
  const lead = broadcastShapes([p.slice(0, -2), q.slice(0, -2)]);
  return new Tensor([...lead, at(p, -2), at(q, -2)], promote(a.tensor("x1").dtype, a.tensor("x2").dtype));
}

/** A bilinear form of two inputs, one for each output. */
function bilinear(a: BoundArgs<"input1" | "input2" | "weight" | "bias">): Tensor {
  const [p, q, w] = [a.dims("input1"), a.dims("input2"), a.dims("weight")];
  if (p.length !== q.length) {
    const message = `bilinear(): input dimensions do not match: got ${p.length} and ${q.length}`;
    fail("rank", "RuntimeError", message);
  }
  for (const [i, size] of p.slice(0, -1).entries()) {
    if (equal(size, at(q, i)) !== false) continue;
    const message = `bilinear(): input batch dimensions do not match at dim ${i}: got ${formatDim(size)} and ${formatDim(at(q, i))}`;
    fail("broadcast", "RuntimeError", message);
  }
  for (const [i, dims] of [p, q].entries()) {
    if (equal(at(dims, -1), at(w, i + 1)) !== false) continue;
    const message = `bilinear(): input${i + 1} size does not match weight size: got ${formatDim(at(dims, -1))} but expected ${formatDim(at(w, i + 1))}`;
    fail("features", "RuntimeError", message, { expected: at(w, i + 1), received: at(dims, -1) });
  }
  if (!a.isNone("bias") && equal(at(a.dims("bias"), 0), at(w, 0)) === false) {
    const message = `bilinear(): bias size does not match weight size: got ${formatDim(at(a.dims("bias"), 0))} but expected ${formatDim(at(w, 0))}`;
    fail("features", "RuntimeError", message);
  }
  return new Tensor([...p.slice(0, -1), at(w, 0)], demandBilinearType(a));
}

function demandBilinearType(a: BoundArgs<"input1" | "input2" | "weight" | "bias">): string | undefined {
  const dtypes = [a.tensor("input1"), a.tensor("input2"), a.tensor("weight")].map((x) => x.dtype);
  const known = dtypes.filter((dtype) => dtype !== undefined);
  if (new Set(known).size > 1)
    fail("dtype", "RuntimeError", `All tensors must have the same dtype, got ${known.join(" and ")}`);
  return known[0];
}

export const pairs: readonly FunctionEntry[] = [
  op("torch.cdist(x1, x2, p=2.0, compute_mode='use_mm_for_euclid_dist_if_necessary')", {
    reach: "whole",
    output: pairDistances,
  }),
  op(
    "torch.pdist(input, p=2)",
    {
      output: (a) => {
        const dims = a.dims("input");
        if (dims.length !== 2)
          fail("rank", "RuntimeError", `pdist only supports 2D tensors, got: ${dims.length}D`);
        const { dtype } = a.tensor("input");
        if (dtype !== undefined && !dtype.includes("float"))
          fail("dtype", "RuntimeError", "pdist only supports floating-point dtypes");
        return new Tensor([choices(at(dims, 0), 2, false)], a.tensor("input").dtype);
      },
    },
    "functional",
  ),
  op(
    "torch.dist(input, other, p=2)",
    {
      output: (a) => {
        broadcastShapes([a.dims("input"), a.dims("other")]);
        return new Tensor([], demandFloat("dist", promote(a.tensor("input").dtype, a.tensor("other").dtype)));
      },
    },
    "method",
  ),
  op(`${F}bilinear(input1, input2, weight, bias=None)`, {
    aliases: ["torch.bilinear"],
    output: bilinear,
    macs: (a, y) => {
      const [, first = 1, second = 1] = a.dims("weight");
      return mul(product(y), sum([mul(first, second), first]));
    },
  }),
];
