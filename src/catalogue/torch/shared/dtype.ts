import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { Tensor } from "../../values";
import { categoryOf, dtypeOr, SCALAR_NAMES } from "../functions/dtype";

/** The name of a dtype in PyTorch's messages, such as "Long" for int64. */
export function scalarType(dtype: string): string {
  return SCALAR_NAMES[dtype] ?? dtype;
}

/** Whether the dtype is certainly an integer or boolean one. */
export function isIntegral(dtype: string | undefined): boolean {
  if (dtype === undefined) return false;
  const category = categoryOf(dtype);
  return category === "int" || category === "bool";
}

/** The dtype of a layer's weights: the argument `dtype`, float32 unless said. */
export function weightDtype(a: BoundArgs<"dtype">): string | undefined {
  return dtypeOr(a, "dtype", "float32");
}

/**
 * Complains about integers where weights are floats. Floats of another width pass: the module may have been
 * converted as a whole, by `.half()` or automatic mixed precision.
 */
export function demandFloat(x: Tensor, message: (received: string) => string): void {
  if (x.dtype !== undefined && isIntegral(x.dtype)) fail("dtype", "RuntimeError", message(x.dtype));
}
