import { type Dim, isKnown, less } from "../../../arithmetic/dimension";
import { Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { Tensor } from "../../values";
import { isSequence } from "../shared/python";
import { ALLOCATION, demandSizes } from "./allocation";
import { broadcastAll } from "./broadcast";
import { dtypeOr, requireFloat } from "./dtype";
import { op } from "./form";
import { at, sizesOf } from "./read";

/** Functions that draw numbers: only shape and dtype are known. */

/** `randint(high, size)` or `randint(low, high, size)`; by name, `low` may be left out too. */
function randint(a: BoundArgs<"low" | "high" | "size" | "dtype">): Tensor {
  const isShort = isSequence(a.raw("high"));
  const [low, high]: readonly Dim[] =
    isShort || a.isNone("high") ? [0, a.int("low")] : [a.isNone("low") ? 0 : a.int("low"), a.int("high")];
  const dims = sizesOf(a, isShort ? "high" : "size");
  if (!dims.includes(0)) demandBelow(low ?? 0, high ?? 1);
  return new Tensor(demandSizes(dims), dtypeOr(a, "dtype", "int64"));
}

function demandBelow(low: Dim, high: Dim): void {
  if (less(low, high) === false) fail("value", "RuntimeError", "random_ expects 'from' to be less than 'to'");
}

/** Indices drawn by weight from each row. */
function multinomial(a: BoundArgs<"input" | "num_samples" | "replacement">): Tensor {
  const x = a.tensor("input");
  const dims = dimsOf(x);
  if (dims.length !== 1 && dims.length !== 2) fail("rank", "RuntimeError", "prob_dist must be 1 or 2 dim");
  if (x.dtype !== undefined && !x.dtype.includes("float"))
    fail(
      "dtype",
      "RuntimeError",
      `multinomial only supports floating-point dtypes for input, got: ${x.dtype}`,
    );
  const count = a.int("num_samples");
  if (less(count, 1) === true) fail("value", "RuntimeError", "cannot sample n_sample <= 0 samples");
  const size = at(dims, -1);
  if (!a.flag("replacement") && less(size, count) === true)
    fail("value", "RuntimeError", "cannot sample n_sample > prob_dist.size(-1) samples without replacement");
  return new Tensor([...dims.slice(0, -1), count], "int64");
}

/** Numbers around means; either parameter may be a tensor. */
function normal(a: BoundArgs<"mean" | "std" | "size">): Tensor {
  const operands = [a.raw("mean"), a.raw("std")];
  for (const name of ["mean", "std"] as const) {
    const value = a.raw(name);
    if (!(value instanceof Tensor)) a.float(name);
  }
  const spread = a.raw("std") instanceof Tensor ? undefined : a.float("std");
  if (spread !== undefined && spread < 0)
    fail("value", "RuntimeError", `normal expects std >= 0.0, but found std ${spread}`);
  if (!a.isNone("size")) return new Tensor(demandSizes(sizesOf(a, "size")), "float32");
  const first = operands.find((x): x is Tensor => x instanceof Tensor);
  requireFloat(first?.dtype, "normal_kernel_cpu");
  return new Tensor(broadcastAll(operands), first?.dtype ?? "float32");
}

/** Methods that fill a tensor with drawn numbers. */
const FILLING: readonly string[] = [
  "normal_(self, mean=0, std=1, *, generator=None)",
  "uniform_(self, from=0, to=1, *, generator=None)",
  "exponential_(self, lambd=1, *, generator=None)",
  "log_normal_(self, mean=1, std=2, *, generator=None)",
  "cauchy_(self, median=0, sigma=1, *, generator=None)",
  "geometric_(self, p, *, generator=None)",
  "random_(self, from=0, to=None, *, generator=None)",
  "bernoulli_(self, p=0.5, *, generator=None)",
];

/** Drawing from integers has no kernel. */
const FLOATS_ONLY = /^(normal_|uniform_|exponential_|log_normal_|cauchy_)/;

export const random: readonly FunctionEntry[] = [
  op(`torch.randint(low=None, high=None, size=None, *, generator=None, out=None, ${ALLOCATION})`, {
    output: randint,
  }),
  op(
    "torch.randint_like(input, low, high=None, *, dtype=None, layout=None, device=None, requires_grad=False, memory_format=None)",
    {
      output: (a) => {
        const isShort = a.isNone("high");
        demandBelow(isShort ? 0 : a.int("low"), a.int(isShort ? "low" : "high"));
        return new Tensor(a.tensor("input").shape, dtypeOr(a, "dtype", a.tensor("input").dtype));
      },
    },
  ),
  op(
    "torch.randperm(n, *, generator=None, out=None, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False)",
    {
      output: (a) => {
        const n = a.int("n");
        if (isKnown(n) && n < 0) fail("value", "RuntimeError", "n must be non-negative", { received: n });
        return new Tensor([n], dtypeOr(a, "dtype", "int64"));
      },
    },
  ),
  op(
    "torch.bernoulli(input, p=None, *, generator=None, out=None)",
    {
      output: (a) => {
        const x = a.tensor("input");
        if (a.isNone("p")) requireFloat(x.dtype, "bernoulli_tensor_cpu_p_");
        return new Tensor(x.shape, x.dtype);
      },
    },
    "method",
  ),
  op("torch.poisson(input, generator=None)", {
    output: (a) => {
      requireFloat(a.tensor("input").dtype, "poisson_cpu");
      return new Tensor(a.tensor("input").shape, a.tensor("input").dtype);
    },
  }),
  op("torch.binomial(count, prob, generator=None)", {
    output: (a) => {
      for (const name of ["count", "prob"] as const) {
        const { dtype } = a.tensor(name);
        if (dtype === undefined || dtype.includes("float")) continue;
        fail(
          "dtype",
          "ValueError",
          `binomial only supports floating-point dtypes for ${name}, got: ${dtype}`,
        );
      }
      return new Tensor(broadcastAll([a.tensor("count"), a.tensor("prob")]), a.tensor("count").dtype);
    },
  }),
  op(
    "torch.multinomial(input, num_samples, replacement=False, *, generator=None, out=None)",
    { output: multinomial },
    "method",
  ),
  op("torch.normal(mean, std=1.0, size=None, *, generator=None, out=None, dtype=None, device=None)", {
    output: normal,
  }),
  ...FILLING.map((signature) =>
    op<string>(`torch.Tensor.${signature}`, {
      output: (a) => {
        const x = a.tensor("self");
        if (signature.startsWith("exponential_") && x.dtype !== undefined && !x.dtype.includes("float")) {
          const message = `Exponential distribution is a continuous probability distribution. dtype must be a floating point but you specified ${x.dtype}`;
          fail("dtype", "RuntimeError", message);
        }
        if (FLOATS_ONLY.test(signature)) requireFloat(x.dtype, signature.split("(", 1)[0] ?? "");
        return new Tensor(x.shape, x.dtype);
      },
    }),
  ),
  op("torch.manual_seed(seed)", { output: () => new Unknown("random generators are not followed") }),
  op("torch.seed()", { output: () => new Unknown("the seed is drawn at random") }),
];
