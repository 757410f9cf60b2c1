import { add, type Dim, mul, product, substitute, sum } from "./dimension";
import type { Shape } from "./shape";
import { Unknown } from "./unknown";

/** Counts and memory of layers and whole models. Counts are exact; memory is in bytes. */

/** What one layer, or a model, holds and does. Numbers of values, and multiply-adds. */
export interface Cost {
  /** Parameters that training changes. */
  readonly trainable: Dim;
  /** Parameters that are counted but never trained. */
  readonly nonTrainable: Dim;
  /** State that frameworks do not count among the parameters. */
  readonly buffers: Dim;
  /** Multiply-adds: one multiplication with its addition is one; biases, activations, normalisation are none. */
  readonly macs: Dim;
  /** Bytes of the outputs. */
  readonly activationBytes: Dim;
}

/** The cost of all together; weights that are shared must be given once, calls every time. */
export function totalCost(costs: readonly Cost[]): Cost {
  const total = (part: keyof Cost) => sum(costs.map((cost) => cost[part]));
  return {
    trainable: total("trainable"),
    nonTrainable: total("nonTrainable"),
    buffers: total("buffers"),
    macs: total("macs"),
    activationBytes: total("activationBytes"),
  };
}

/** A sum of which some parts may be unknown: what is known of it, and why the rest is not. */
export interface Tally {
  readonly atLeast: Dim;
  readonly missing: readonly Unknown[];
}

/** Adds up what is known. */
export function tally(parts: readonly Dim[]): Tally {
  const missing = parts.filter((part) => part instanceof Unknown);
  return { atLeast: sum(parts.filter((part) => !(part instanceof Unknown))), missing };
}

/** A figure for one sample: the batch size is taken as 1, all other names stay. */
export function perSample(dim: Dim, batch = "N"): Dim {
  return substitute(dim, new Map([[batch, 1]]));
}

const BYTES: Readonly<Record<string, number>> = {
  bool: 1,
  int8: 1,
  uint8: 1,
  qint8: 1,
  quint8: 1,
  float8_e4m3fn: 1,
  float8_e5m2: 1,
  int16: 2,
  uint16: 2,
  float16: 2,
  half: 2,
  bfloat16: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
  float: 4,
  int64: 8,
  uint64: 8,
  long: 8,
  float64: 8,
  double: 8,
  complex64: 8,
  complex128: 16,
};

/** The bytes of one value of a dtype such as "float32". */
export function bytesPerValue(dtype: string | undefined): number | Unknown {
  return (
    (dtype && BYTES[dtype]) ||
    new Unknown(dtype ? `the size of ${dtype} is not known` : "the dtype is not known")
  );
}

/** The bytes of so many values. */
export function bytesOf(values: Dim, dtype: string | undefined): Dim {
  return mul(values, bytesPerValue(dtype));
}

/** The bytes of one tensor. */
export function tensorBytes(shape: Shape, dtype: string | undefined): Dim {
  return shape instanceof Unknown ? shape : bytesOf(product(shape), dtype);
}

/** The bytes of all weights and buffers of a model that keeps them in one dtype. */
export function weightBytes(cost: Cost, dtype: string | undefined): Dim {
  return bytesOf(add(add(cost.trainable, cost.nonTrainable), cost.buffers), dtype);
}

/** The optimizers whose state is estimated, as `torch.optim` keeps it. */
export type Optimizer = "sgd" | "sgd with momentum" | "adam";

/** How many values an optimizer keeps beside every trainable parameter. */
const STATES: Readonly<Record<Optimizer, number>> = { sgd: 0, "sgd with momentum": 1, adam: 2 };

/** The parts of an estimate in bytes, and their sum. */
export interface MemoryEstimate {
  readonly weights: Dim;
  readonly gradients: Dim;
  /** Momentum, or Adam's two moments. */
  readonly optimizerState: Dim;
  /** Every layer's output, kept for the backward pass. */
  readonly activations: Dim;
  readonly total: Dim;
}

/**
 * What training needs at least, without mixed precision, recomputation or in-place operations. Not contained:
 * the input batch, temporary buffers of kernels, what the framework's allocator holds in reserve.
 */
export function trainingMemory(cost: Cost, optimizer: Optimizer, dtype: string | undefined): MemoryEstimate {
  const weights = weightBytes(cost, dtype);
  const gradients = bytesOf(cost.trainable, dtype);
  const optimizerState = mul(gradients, STATES[optimizer]);
  const activations = cost.activationBytes;
  const total = sum([weights, gradients, optimizerState, activations]);
  return { weights, gradients, optimizerState, activations, total };
}
