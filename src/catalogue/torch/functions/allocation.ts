import { less } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { fail } from "../../bail";
import { sizes } from "./read";

/** The last parameters of functions that make a tensor: how it is kept. */
export const ALLOCATION = "dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False";

/** Sizes must not be negative. */
export function demandSizes(dims: Dims): Dims {
  const negative = dims.find((d) => less(d, 0) === true);
  if (negative === undefined) return dims;
  const message = `Trying to create tensor with negative dimension ${formatDim(negative)}: ${sizes(dims)}`;
  return fail("value", "RuntimeError", message, { received: negative });
}
