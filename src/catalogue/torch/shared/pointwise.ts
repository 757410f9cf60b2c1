import type { Dims } from "../../../arithmetic/shape";
import { type BoundArgs, typeName } from "../../arguments";
import { fail } from "../../bail";
import type { LayerCall } from "../../entry";
import { Float, Tensor } from "../../values";
import { nnDocs } from "./docs";
import { isIntegral, scalarType } from "./dtype";
import { isIntLike } from "./python";

/** What a kernel does with integers: keeps them, computes in float32, or has no version for them. */
type Integers = "kept" | "float" | { readonly refusedBy: string };

/** A function of each value. `numbers` are arguments that its kernel takes, in the order it checks them. */
export function pointwise<N extends string = never>(
  name: string,
  what: string,
  integers: Integers,
  functionName = "",
  ...numbers: readonly N[]
) {
  return {
    what,
    docs: nnDocs(name),
    output: (a: BoundArgs<N>, _x: Dims, { x }: LayerCall) => {
      for (const number of numbers) demandNumber(a, number, functionName);
      return new Tensor(x.shape, resultDtype(x.dtype, integers));
    },
  };
}

/** The dtype of the result: integers stay, become float32, or are a NotImplementedError. */
export function resultDtype(dtype: string | undefined, integers: Integers): string | undefined {
  if (dtype === undefined || !isIntegral(dtype)) return dtype;
  if (integers === "float") return "float32";
  if (integers !== "kept")
    fail(
      "dtype",
      "NotImplementedError",
      `"${integers.refusedBy}" not implemented for '${scalarType(dtype)}'`,
    );
  return dtype;
}

function demandNumber<N extends string>(a: BoundArgs<N>, name: N, functionName: string): void {
  const value = a.raw(name);
  if (isIntLike(value) || value instanceof Float) return;
  const message = `${functionName}(): argument '${name}' must be Number, not ${typeName(value)}`;
  fail("type", "TypeError", message);
}
