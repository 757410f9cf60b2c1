import { type Dim, isExpr, less } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf, typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { failEinops, isAxisName } from "../../families/einops/pattern";
import { type Operation, transform } from "../../families/einops/transform";
import { type Arg, Float, Opaque, type Tensor } from "../../values";
import { isSequence } from "../shared/python";
import { stacked } from "./join";
import { at, sizes } from "./read";
import { sumType } from "./reduce";

/** How the functions and layers of einops read their arguments. */

/** The lengths of axes that a call names. */
export function lengthsOf(a: BoundArgs): ReadonlyMap<string, Dim> {
  return new Map([...a.surplus()].map(([name, value]) => [name, lengthOf(value, name)]));
}

function lengthOf(value: Arg, name: string): Dim {
  if (value instanceof Float && Number.isInteger(value.value)) return value.value;
  if (typeof value === "number" || isExpr(value) || isUnknown(value)) return value;
  if (!isAxisName(name)) failEinops(`Invalid name for an axis ${name}`);
  return fail("type", "TypeError", `the length of axis ${name} must be an integer`);
}

/** A list of tensors is stacked along a new first axis. */
export function inputOf<N extends string>(a: BoundArgs<N>, name: N): Tensor {
  return isSequence(a.raw(name)) ? stacked(a.tensors(name), 0) : a.tensor(name);
}

/** The pattern as a text; anything else is an AttributeError, as in einops. */
export function patternOf<N extends string>(a: BoundArgs<N>, name: N): string {
  const message = `'${typeName(a.raw(name))}' object has no attribute 'split'`;
  return a.text(name) ?? fail("type", "AttributeError", message);
}

/** The sizes after an operation of einops; keywords of `a` say how long axes are. */
export function transformed(operation: Operation, x: Tensor, pattern: string, a: BoundArgs): Dims {
  const dims = transform(operation, pattern, dimsOf(x), lengthsOf(a));
  const negative = dims.findIndex((d) => less(d, 0) === true);
  if (negative < 0) return dims;
  const message = `invalid shape dimension ${formatDim(at(dims, negative))} at index ${negative} of shape ${sizes(dims)}`;
  return fail("reshape", "RuntimeError", message);
}

const REDUCTIONS: readonly string[] = ["min", "max", "sum", "mean", "prod", "any", "all"];

/** The dtype after a reduction; functions of the user's own keep it. */
export function reducedType(x: Tensor, reduction: Arg): string | undefined {
  if (typeof reduction !== "string") return reduction instanceof Opaque ? undefined : x.dtype;
  if (reduction === "mean" && x.dtype !== undefined && !/float|complex/.test(x.dtype))
    fail("dtype", "NotImplementedError", "reduce_mean is not available for non-floating tensors");
  if (reduction === "any" || reduction === "all") return "bool";
  return reduction === "sum" || reduction === "prod" ? sumType(x.dtype) : x.dtype;
}

/** Refuses a reduction that einops does not name; the user's own functions pass, an unknown one gives up. */
export function demandReduction(reduction: Arg): void {
  if (isUnknown(reduction)) giveUp(reduction);
  const isName = typeof reduction === "string" && REDUCTIONS.includes(reduction);
  if (isName || reduction instanceof Opaque) return;
  failEinops(`Unknown reduction ${String(reduction)}. Expect one of ('${REDUCTIONS.join("', '")}').`);
}
