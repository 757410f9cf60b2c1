import { equal, product } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { fail } from "../../bail";

/** The output's sizes of `linear(x, weight)`, where `weight` is `(out, in)`. */
export function linearShape(x: Dims, weight: Dims): Dims {
  const received = x[x.length - 1];
  const [out = 1, expected = 1] = weight;
  if (received === undefined)
    return fail(
      "rank",
      "RuntimeError",
      "both arguments to linear need to be at least 1D, but they are 0D and 2D",
    );
  if (equal(received, expected) === false) {
    const rows = formatDim(product(x.slice(0, -1)));
    const message = `mat1 and mat2 shapes cannot be multiplied (${rows}x${formatDim(received)} and ${formatDim(expected)}x${formatDim(out)})`;
    fail("features", "RuntimeError", message, { expected, received });
  }
  return [...x.slice(0, -1), out];
}
