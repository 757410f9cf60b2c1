import { type Dim, equal, mul, product } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { typeName } from "../../arguments";
import { fail } from "../../bail";
import { type Arg, Float } from "../../values";
import { compared, isIntLike } from "./python";
import { bracketed } from "./sizes";

/** Statistics of one batch need more than one value for each channel. */
export function demandManyValues(sizes: Dims, shown: string): void {
  const [batch = 1, , ...spatial] = sizes;
  if (mul(batch, product(spatial)) !== 1) return;
  const message = `Expected more than 1 value per channel when training, got input size ${shown}`;
  fail("value", "ValueError", message);
}

/** The number of channels against the length of what is held for each of them. Without channels it is not read. */
export function demandLength(what: string, channels: Dim, length: Dim): void {
  if (channels === 0) {
    if (length !== 0) return;
    fail("channels", "IndexError", "select(): index 0 out of range for tensor of size [0] at dimension 0");
  }
  if (equal(channels, length) !== false) return;
  const message = `${what} should contain ${formatDim(channels)} elements not ${formatDim(length)}`;
  fail("channels", "RuntimeError", message, { expected: length, received: channels });
}

/** The `eps` of `batch_norm`, which may be zero only where statistics are given. */
export function demandEps(eps: Arg, usesBatch: boolean): void {
  const value = compared(eps, usesBatch ? "<=" : "<");
  if (value === undefined || value > 0 || (value === 0 && !usesBatch)) return;
  const rule = usesBatch ? "positive during training" : "non-negative";
  const shown = eps instanceof Float && Number.isInteger(value) ? value.toFixed(1) : String(value);
  fail("value", "ValueError", `batch_norm eps must be ${rule}, but got ${shown}`);
}

/** A number that a function of ATen takes as float. */
export function demandFloatArgument(value: Arg, functionName: string, name: string): void {
  if (isIntLike(value) || value instanceof Float) return;
  fail("type", "TypeError", `${functionName}(): argument '${name}' must be float, not ${typeName(value)}`);
}

/** The last axes of the input against `normalized_shape`, as layer_norm and rms_norm demand. */
export function demandNormalized(x: Dims, normalized: Dims, separator: "" | ", "): void {
  const shown = bracketed(normalized);
  if (normalized.length === 0) {
    const message = `Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got normalized_shape = ${shown}`;
    fail("value", "RuntimeError", message);
  }
  const tail = x.slice(-normalized.length);
  const fits =
    tail.length === normalized.length && tail.every((size, i) => equal(size, normalized[i] ?? 0) !== false);
  if (fits) return;
  const facts = { expected: normalized[normalized.length - 1] ?? 0, received: x[x.length - 1] ?? 0 };
  const message = `Given normalized_shape=${shown}, expected input with shape [*${separator}${shown.slice(1)}, but got input of size${bracketed(x)}`;
  fail("features", "RuntimeError", message, facts);
}

/** The sizes of a `group_norm`, with its demands. */
export function demandGroups(x: Dims, groups: Dim, weight: Dims | undefined): void {
  const channels = x[1] ?? 0;
  if (typeof groups === "number" && groups <= 0)
    fail("value", "RuntimeError", `Expected num groups to be greater than 0, got ${groups}`);
  if (typeof groups === "number" && typeof channels === "number" && channels % groups !== 0) {
    const message = `Expected number of channels in input to be divisible by num_groups, but got input of shape ${bracketed(x)} and num_groups=${groups}`;
    fail("divisibility", "RuntimeError", message, { received: channels, groups });
  }
  const [length] = weight ?? [];
  if (length === undefined || equal(length, channels) !== false) return;
  const message = `Expected weight to be a vector of size equal to the number of channels in input, but got weight of shape ${bracketed(weight ?? [])} and input of shape ${bracketed(x)}`;
  fail("channels", "RuntimeError", message, { expected: length, received: channels });
}
