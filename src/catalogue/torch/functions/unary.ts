import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { constant } from "../../families/constants";
import { Tensor } from "../../values";
import { categoryOf, type DType, floatOf, realOf, refusing } from "./dtype";
import { op, pointwise } from "./form";

/** Functions of one tensor that work on each value alone. */

type Unary = BoundArgs<"input">;

/** A pointwise result: the shape stays, `dtype` says what becomes of the dtype. */
function map(a: Unary, dtype: (received: DType) => DType, compute?: (x: number) => number): Tensor {
  const x = a.tensor("input");
  const result = dtype(x.dtype);
  const { data } = x;
  if (!data || !compute) return new Tensor(x.shape, result);
  return constant(x.shape, result, () => data.map(compute));
}

const same = (dtype: DType) => dtype;
const bool = () => "bool";

/** Half to even, as PyTorch and Python round. */
function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  if (x - floor !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Functions that keep the dtype; with the numbers of a constant where these are exact. */
const KEEPING: readonly (readonly [string, (dtype: DType) => DType, ((x: number) => number)?])[] = [
  ["neg", refusing("neg", ["bool"], "RuntimeError"), (x) => -x],
  ["negative", refusing("negative", ["bool"], "RuntimeError"), (x) => -x],
  ["positive", refusing("positive", ["bool"], "RuntimeError"), (x) => x],
  ["square", (dtype) => (dtype === "bool" ? "int64" : dtype), (x) => x * x],
  ["sign", refusing("sign", ["complex"]), Math.sign],
  ["sgn", same, Math.sign],
  ["ceil", refusing("ceil", ["bool", "complex"]), Math.ceil],
  ["floor", refusing("floor", ["bool", "complex"]), Math.floor],
  ["trunc", refusing("trunc", ["bool", "complex"]), Math.trunc],
  ["fix", refusing("fix", ["bool", "complex"]), Math.trunc],
  ["frac", refusing("frac", ["bool", "int", "complex"]), (x) => x - Math.trunc(x)],
  ["conj", same, (x) => x],
  ["conj_physical", same, (x) => x],
  ["resolve_conj", same, (x) => x],
  ["resolve_neg", same, (x) => x],
  ["relu", refusing("relu", ["bool", "complex"], "RuntimeError"), (x) => Math.max(x, 0)],
  ["bitwise_not", refusing("bitwise_not", ["float", "complex"])],
];

/** These write nowhere: there is no method with an underscore. */
const WITHOUT_IN_PLACE = new Set(["positive", "conj", "resolve_conj", "resolve_neg"]);

/** Python's operators of one operand, as methods that are called by name. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  neg: ["torch.Tensor.__neg__"],
};

/** Functions that make float32 of integers. */
const FLOATING: readonly string[] = [
  ..."acos arccos acosh arccosh asin arcsin asinh arcsinh atan arctan atanh arctanh".split(" "),
  ..."cos cosh sin sinh tan tanh exp exp2 expm1 log log10 log1p log2 rsqrt reciprocal".split(" "),
  ..."sigmoid sinc erf erfc erfinv lgamma digamma i0 deg2rad rad2deg".split(" "),
];

/** Numbers of constants, for the widths and rates that models compute; they agree to the last bit of float32. */
const NUMBERS: Readonly<Record<string, (x: number) => number>> = {
  exp: Math.exp,
  log: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
};

/** Names in torch.special of functions that stand in torch too. */
const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  sigmoid: ["torch.special.expit"],
  erf: ["torch.special.erf"],
  erfc: ["torch.special.erfc"],
  erfinv: ["torch.special.erfinv"],
  exp2: ["torch.special.exp2"],
  expm1: ["torch.special.expm1"],
  log1p: ["torch.special.log1p"],
  sinc: ["torch.special.sinc"],
  digamma: ["torch.special.digamma", "torch.special.psi"],
  lgamma: ["torch.special.gammaln"],
  i0: ["torch.special.i0"],
};

const PREDICATES: readonly string[] = [..."isnan isinf isfinite isposinf isneginf isreal signbit".split(" ")];

export const unary: readonly FunctionEntry[] = [
  ...KEEPING.flatMap(([name, dtype, compute]) =>
    WITHOUT_IN_PLACE.has(name)
      ? [op(`torch.${name}(input, *, out=None)`, { output: (a) => map(a, dtype, compute) }, "method")]
      : pointwise(`torch.${name}(input, *, out=None)`, {
          aliases: OPERATORS[name] ?? [],
          output: (a) => map(a, dtype, compute),
        }),
  ),
  ...FLOATING.flatMap((name) =>
    pointwise(`torch.${name}(input, *, out=None)`, {
      aliases: SPECIAL[name] ?? [],
      output: (a) => map(a, floatOf, NUMBERS[name]),
    }),
  ),
  ...PREDICATES.map((name) =>
    op(`torch.${name}(input, *, out=None)`, { output: (a) => map(a, bool) }, "method"),
  ),
  ...pointwise("torch.logical_not(input, *, out=None)", {
    output: (a) => map(a, bool, (x) => Number(x === 0)),
  }),
  ...pointwise("torch.abs(input, *, out=None)", {
    aliases: ["torch.absolute", "torch.Tensor.absolute", "torch.Tensor.__abs__"],
    output: (a) => map(a, (dtype) => realOf(refusing("abs", ["bool"])(dtype)), Math.abs),
  }),
  op("torch.Tensor.__invert__(input)", {
    output: (a) => {
      const { dtype } = a.tensor("input");
      if (dtype !== undefined && ["float", "complex"].includes(categoryOf(dtype))) {
        const message = "~ (operator.invert) is only implemented on integer and Boolean-type tensors";
        fail("dtype", "TypeError", message);
      }
      return map(a, same);
    },
  }),
  ...pointwise("torch.sqrt(input, *, out=None)", { output: (a) => map(a, floatOf, Math.sqrt) }),
  ...pointwise("torch.round(input, *, decimals=0, out=None)", {
    aliases: ["torch.special.round"],
    output: (a) => {
      const isWhole = a.raw("decimals") === 0;
      return map(a, refusing("round", ["bool", "complex"]), isWhole ? roundHalfEven : undefined);
    },
  }),
  op("torch.angle(input, *, out=None)", { output: (a) => map(a, (d) => floatOf(realOf(d))) }, "method"),
  ...pointwise("torch.nan_to_num(input, nan=0.0, posinf=None, neginf=None, *, out=None)", {
    output: (a) => map(a, same),
  }),
  ...pointwise("torch.logit(input, eps=None, *, out=None)", {
    aliases: ["torch.special.logit"],
    output: (a) => map(a, floatOf),
  }),
  ...pointwise("torch.mvlgamma(input, p, *, out=None)", {
    aliases: ["torch.special.multigammaln"],
    output: (a) => map(a, floatOf),
  }),
];
