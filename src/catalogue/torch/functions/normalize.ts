import { type Dim, equal, floorDiv, isKnown, mod, mul, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { Tensor } from "../../values";
import { LocalResponseNorm } from "../normalization";
import {
  demandEps,
  demandGroups,
  demandLength,
  demandManyValues,
  demandNormalized,
} from "../shared/normalization";
import { bracketed, intTuple } from "../shared/sizes";
import { requireFloat } from "./dtype";
import { op } from "./form";
import { axesOf } from "./read";
import { through } from "./through";

/** Normalisations with the statistics and weights that are handed over. */

const F = "torch.nn.functional.";

const STATISTICS = ["running_mean", "running_var", "weight", "bias"] as const;

/** Every vector holds one number for each channel. */
function demandChannels(a: BoundArgs<(typeof STATISTICS)[number]>, channels: Dim): void {
  for (const name of STATISTICS) {
    if (a.isNone(name)) continue;
    demandLength(name, product(a.dims(name)), channels);
  }
}

function batchNorm(
  a: BoundArgs<"input" | "running_mean" | "running_var" | "weight" | "bias" | "training" | "eps">,
): Dims {
  const x = a.dims("input");
  const usesBatch = a.flag("training") || a.isNone("running_mean");
  if (a.flag("training")) demandManyValues(x, `torch.Size(${bracketed(x)})`);
  demandEps(a.raw("eps"), a.flag("training"));
  if (!usesBatch && a.isNone("running_var"))
    fail("signature", "RuntimeError", "running_mean and running_var must be defined in evaluation mode");
  demandChannels(a, x[1] ?? 1);
  return x;
}

export const normalizations: readonly FunctionEntry[] = [
  op(
    `${F}batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05)`,
    {
      shape: (a) => {
        const dims = batchNorm(a);
        demandVectorTypes(a, ["weight", "bias", "running_mean", "running_var"], "expected scalar type Float");
        return dims;
      },
    },
  ),
  op(
    `${F}instance_norm(input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True, momentum=0.1, eps=1e-05)`,
    {
      shape: (a) => {
        const x = a.dims("input");
        const spatial = product(x.slice(2));
        if (a.flag("use_input_stats") && equal(spatial, 1) === true) {
          const message = `Expected more than 1 spatial element when training, got input size torch.Size(${bracketed(x)})`;
          fail("value", "ValueError", message);
        }
        demandChannels(a, x[1] ?? 1);
        demandVectorTypes(
          a,
          ["weight", "bias"],
          "mixed dtype (CPU): expect parameter to have scalar type of Float",
        );
        return x;
      },
    },
  ),
  op(`${F}layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05)`, {
    aliases: ["torch.layer_norm"],
    shape: (a) => {
      const x = a.dims("input");
      const normalized = intTuple(a.raw("normalized_shape"), "layer_norm", "normalized_shape");
      demandVectors(a, normalized, ["weight", "bias"]);
      demandNormalized(x, normalized, ", ");
      requireFloat(a.tensor("input").dtype, "LayerNormKernelImpl");
      return x;
    },
  }),
  op(`${F}rms_norm(input, normalized_shape, weight=None, eps=None)`, {
    aliases: ["torch.rms_norm"],
    shape: (a) => {
      const x = a.dims("input");
      const normalized = intTuple(a.raw("normalized_shape"), "rms_norm", "normalized_shape");
      demandVectors(a, normalized, ["weight"]);
      demandNormalized(x, normalized, ", ");
      return x;
    },
  }),
  op(`${F}group_norm(input, num_groups, weight=None, bias=None, eps=1e-05)`, {
    shape: (a) => {
      const x = a.dims("input");
      if (x.length < 2)
        fail(
          "rank",
          "RuntimeError",
          `Expected at least 2 dimensions for input tensor but received ${x.length}`,
        );
      const groups = a.int("num_groups");
      if (isKnown(groups) && groups > 0 && divides(x[1] ?? 1, groups)) demandGroupValues(x, groups);
      demandGroups(x, groups, a.isNone("weight") ? undefined : a.dims("weight"));
      demandVectorTypes(a, ["weight", "bias"], "mixed dtype (CPU): all inputs must share same datatype.");
      requireFloat(a.tensor("input").dtype, "GroupNormKernelImpl");
      return x;
    },
  }),
  through(LocalResponseNorm, `${F}local_response_norm(input, size, alpha=0.0001, beta=0.75, k=1.0)`),
  op(`${F}normalize(input, p=2.0, dim=1, eps=1e-12, out=None)`, {
    output: (a) => {
      const x = a.tensor("input");
      requireFloat(x.dtype, "norm");
      const p = a.raw("p");
      if (typeof p === "string")
        fail("value", "RuntimeError", `linalg.matrix_norm: Order ${p} not supported.`);
      axesOf(a, "dim", dimsOf(x).length);
      return new Tensor(x.shape, x.dtype);
    },
  }),
];

/** What is held for each channel has the input's dtype, or float32 beside half precision. */
function demandVectorTypes<N extends string>(
  a: BoundArgs<"input" | N>,
  names: readonly N[],
  message: string,
): void {
  const { dtype } = a.tensor("input");
  for (const name of names) {
    if (a.isNone(name)) continue;
    const other = a.tensor(name).dtype;
    const fits = other === undefined || dtype === undefined || other === dtype || other === "float32";
    if (!fits || (other !== undefined && dtype !== undefined && /int|bool/.test(dtype) && other !== dtype))
      fail("dtype", "RuntimeError", message);
  }
}

function divides(size: Dim, by: number): boolean {
  return mod(size, by) === 0;
}

function demandGroupValues(x: Dims, groups: number): void {
  const [batch = 1, channels = 1, ...rest] = x;
  const grouped = [mul(batch, floorDiv(channels, groups)), groups, ...rest];
  demandManyValues(grouped, `torch.Size(${bracketed(grouped)})`);
}

/** Weights have the normalised shape. */
function demandVectors<N extends string>(a: BoundArgs<N>, normalized: Dims, names: readonly N[]): void {
  for (const name of names) {
    if (a.isNone(name)) continue;
    const received = a.dims(name);
    const fits =
      received.length === normalized.length &&
      received.every((d, i) => equal(d, normalized[i] ?? 1) !== false);
    if (fits) continue;
    const message = `Expected ${name} to be of same shape as normalized_shape, but got ${name} of shape ${bracketed(received)} and normalized_shape = ${bracketed(normalized)}`;
    fail("features", "RuntimeError", message, { expected: normalized[0] ?? 1, received: received[0] ?? 1 });
  }
}
