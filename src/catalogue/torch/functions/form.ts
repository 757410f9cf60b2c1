import { equal } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { dimsOf } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, type FunctionSpec, fn } from "../../entry";
import type { ParameterNames } from "../../signature";
import { type Arg, Tensor } from "../../values";
import { demandArguments } from "./demands";
import { canCast } from "./dtype";
import { sizes } from "./read";

const DOCS = "https://docs.pytorch.org/docs/stable/generated/";

/** Where else a function can be called from with the same parameters. */
type Form =
  | "method" // x.name(…)
  | "in-place method" // x.name_(…), of functions that change the shape
  | "functional"; // F.name(…)

/** NumPy's names of parameters, which PyTorch's built-in functions take too. */
const NUMPY_NAMES = { axis: "dim", keepdims: "keepdim", x: "input", a: "input", x1: "input", x2: "other" };

/** Describes a function of PyTorch, linked to its own page of the documentation. */
export function op<const S extends string>(
  signature: S,
  spec: FunctionSpec<ParameterNames<S>>,
  ...forms: readonly Form[]
): FunctionEntry {
  const name = signature.split("(", 1)[0] ?? signature;
  const short = name.slice(name.lastIndexOf(".") + 1);
  const others = forms.map((form) => {
    if (form === "functional") return `torch.nn.functional.${short}`;
    return form === "method" ? `torch.Tensor.${short}` : `torch.Tensor.${short}_`;
  });
  return fn(signature, {
    docs: `${DOCS}${name}.html`,
    ...(name.startsWith("torch.nn.") ? {} : { spellings: NUMPY_NAMES }),
    ...checked(spec, signature),
    aliases: [...others, ...(spec.aliases ?? [])],
  });
}

/** The same description, which checks parameters such as `dtype` and `device` first. */
function checked<N extends string>(spec: FunctionSpec<N>, signature: string): FunctionSpec<N> {
  if (!/\b(dtype|device|diagonal)\b/.test(signature)) return spec;
  const { shape, output } = spec;
  const first =
    <T>(read: (a: BoundArgs<N>) => T) =>
    (a: BoundArgs<N>) => {
      demandArguments(a);
      return read(a);
    };
  return { ...spec, ...(shape && { shape: first(shape) }), ...(output && { output: first(output) }) };
}

/** A pointwise function in its three forms: `torch.abs(x)`, `x.abs()` and `x.abs_()`. */
export function pointwise<const S extends string>(
  signature: S,
  spec: FunctionSpec<ParameterNames<S>> & { readonly output: (a: BoundArgs<ParameterNames<S>>) => Arg },
): readonly FunctionEntry[] {
  const aliases = spec.aliases?.filter((alias) => !isInPlaceOperator(alias)) ?? [];
  return [op(signature, { ...spec, aliases }, "method"), inPlace(signature, spec)];
}

/** `__iadd__` and its sisters, but not `__invert__`. */
function isInPlaceOperator(alias: string): boolean {
  return /__i(?!nvert)\w+__$/.test(alias);
}

/** The methods with an underscore that are functions in torch too, such as `torch.relu_(x)`. */
const IN_TORCH = new Set(
  (
    "abs acos acosh addmv arccos arccosh arcsin arcsinh arctan arctanh asin asinh atan atanh ceil clamp clamp_max clamp_min " +
    "clip conj_physical cos cosh deg2rad erf erfc exp exp2 expm1 fix floor frac gcd i0 lcm ldexp log log10 log1p log2 logit " +
    "nan_to_num neg negative rad2deg reciprocal relu round rsqrt sigmoid sin sinc sinh sqrt square tan tanh trunc xlogy"
  ).split(" "),
);

/** The method with an underscore: it writes into its first argument, which keeps its shape and dtype. */
export function inPlace<const S extends string>(
  signature: S,
  spec: FunctionSpec<ParameterNames<S>> & { readonly output: (a: BoundArgs<ParameterNames<S>>) => Arg },
): FunctionEntry {
  const [name = "", parameters = ""] = signature.split(/(?=\()/, 2);
  const short = name.slice(name.lastIndexOf(".") + 1);
  const self = parameters.slice(1).split(/[,)]/, 1)[0] ?? "input";
  const inPlaceNames = (spec.aliases ?? []).flatMap((alias) => {
    if (alias.endsWith("__")) return isInPlaceOperator(alias) ? [alias] : [];
    if (alias.startsWith("torch.special.")) return [];
    return [`torch.Tensor.${alias.slice(alias.lastIndexOf(".") + 1)}_`];
  });
  return fn<string>(`torch.Tensor.${short}_${signature.slice(name.length)}`, {
    docs: `${DOCS}torch.Tensor.${short}_.html`,
    spellings: NUMPY_NAMES,
    aliases: [...(IN_TORCH.has(short) ? [`torch.${short}_`] : []), ...new Set(inPlaceNames)],
    ...(spec.macs && { macs: (a: BoundArgs<never>, y: Dims) => spec.macs?.(a as never, y) ?? 0 }),
    ...(spec.reach && { reach: spec.reach as FunctionSpec<string>["reach"] & {} }),
    output: (a: BoundArgs<never>) => intoSelf(a, self as never, spec.output(a as never)),
  });
}

function intoSelf(a: BoundArgs<never>, self: never, result: Arg): Tensor {
  const target = a.tensor(self);
  if (!(result instanceof Tensor)) return target;
  const received = dimsOf(result);
  const expected = dimsOf(target);
  const fits =
    received.length === expected.length && received.every((d, i) => equal(d, expected[i] ?? 1) !== false);
  if (!fits) {
    fail(
      "broadcast",
      "RuntimeError",
      `output with shape ${sizes(expected)} doesn't match the broadcast shape ${sizes(received)}`,
    );
  }
  if (!canCast(result.dtype, target.dtype)) {
    const message = `result type ${result.dtype} can't be cast to the desired output type ${target.dtype}`;
    fail("dtype", "RuntimeError", message);
  }
  return new Tensor(target.shape, target.dtype);
}
