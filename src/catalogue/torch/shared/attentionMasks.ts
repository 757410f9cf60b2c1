import { type Dim, equal, mul } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { dimsOf } from "../../arguments";
import { fail } from "../../bail";
import { type Arg, Tensor } from "../../values";
import type { AttentionCall, AttentionSetup, Lengths } from "./attention";
import { isIntegral } from "./dtype";
import { isIntLike } from "./python";
import { bracketed, emptySizes } from "./sizes";

/** The masks of an attention: their dtypes and their sizes. */

/** Masks are boolean or floating. */
export function checkMasks({ keyPaddingMask, mask, maskNames, query }: AttentionCall): void {
  [keyPaddingMask, mask].forEach((given, i) => {
    if (!(given instanceof Tensor) || given.dtype === undefined) return;
    if (isIntegral(given.dtype) && given.dtype !== "bool") {
      const message = `only bool and floating types of ${maskNames[i]} are supported`;
      fail("dtype", "AssertionError", message);
    }
    if (given.dtype === "bool" && isIntegral(query.dtype))
      fail("dtype", "RuntimeError", "value cannot be converted to type int64_t without overflow");
  });
}

/** An `attn_mask` is (target, source), or (batch · heads, target, source); else it is a RuntimeError. */
export function checkMaskSizes(
  setup: AttentionSetup,
  { mask }: AttentionCall,
  { target, batch, source }: Lengths,
): void {
  const dims = sizesOf(mask);
  if (!dims) return;
  const expected = dims.length === 2 ? [target, source] : [mul(batch, sizeOf(setup.heads)), target, source];
  if (!differ(dims, expected)) return;
  const message = `The shape of the ${dims.length}D attn_mask is torch.Size(${bracketed(dims)}), but should be ${rounded(expected)}.`;
  fail("value", "RuntimeError", message);
}

/** A `key_padding_mask` is (batch, source), or (source) without a batch; else it is an AssertionError. */
export function checkPaddingSize(
  { keyPaddingMask }: AttentionCall,
  { batch, source, isBatched }: Lengths,
): void {
  const dims = sizesOf(keyPaddingMask);
  if (!dims) return;
  const batched = isBatched ? dims : [1, ...dims];
  [batch, source].forEach((expected, i) => {
    const received = batched[i] ?? 1;
    if (equal(expected, received) !== false) return;
    const message = `Expected key_padded_mask.shape[${i}] to be ${formatDim(expected)}, but got ${formatDim(received)}`;
    fail("value", "AssertionError", message);
  });
}

/** A mask's sizes; undefined where the argument is no tensor. */
export function sizesOf(mask: Arg): Dims | undefined {
  return mask instanceof Tensor ? dimsOf(mask) : undefined;
}

/** Whether two shapes are certainly not the same; sizes that may be equal do not differ. */
export function differ(a: Dims, b: Dims): boolean {
  return a.length !== b.length || a.some((size, i) => equal(size, b[i] ?? 0) === false);
}

/** An integer argument that has been checked before. */
export function sizeOf(value: Arg): Dim {
  if (typeof value === "boolean") return Number(value);
  return isIntLike(value) ? value : (emptySizes([value])[0] ?? 0);
}

/** Sizes in parentheses, as PyTorch's messages write the expected shape. */
export function rounded(dims: Dims): string {
  return `(${dims.map((d) => formatDim(d)).join(", ")})`;
}
