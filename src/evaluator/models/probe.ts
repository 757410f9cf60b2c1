import { type Dim, symbol } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import { tensorsIn } from "../convert";
import type { Step } from "../recorder";
import type { Instance, TensorValue } from "../values";

/** What the first layer that meets an input demands of it. */
export interface Demand {
  readonly dims: Dims;
  readonly dtype: string | undefined;
  /** Whether the layer takes more sizes before the last one, too. */
  readonly isAnyRank?: boolean;
  /** The layer that demands it, in words. */
  readonly words: string;
}

/**
 * The shape that a probe of unknown shape must have had, from the first layer it reached unchanged in rank.
 * `steps` are those of a run with the probe.
 */
export function demandOn(probe: TensorValue, steps: readonly Step[]): Demand | undefined {
  const followed = new Set([probe.id]);
  for (const step of steps) {
    if (!step.inputs.some((tensor) => followed.has(tensor.id))) continue;
    const demand =
      step.layer &&
      layerDemand(
        step.layer,
        step.inputs.findIndex((t) => followed.has(t.id)),
      );
    if (demand) return demand;
    if (asksOnly(step)) continue;
    if (!keepsRank(step)) return undefined;
    for (const tensor of tensorsIn(step.output)) followed.add(tensor.id);
  }
  return undefined;
}

/** Questions about a tensor that make no other. */
function asksOnly(step: Step): boolean {
  return /\.(size|dim|numel|ndimension|stride|is_contiguous|data_ptr)$/.test(step.name);
}

/** Operations that leave rank and channels alone. */
function keepsRank(step: Step): boolean {
  if (step.reach === "point" && step.layer) return true;
  return (
    /\.(float|to|type|contiguous|clone|detach|cuda|relu|sigmoid|tanh|gelu|silu|dropout|div|mul|sub|neg|half|double|requires_grad_)$/.test(
      step.name,
    ) && tensorsIn(step.output).length === 1
  );
}

const SPATIAL: readonly (readonly string[])[] = [["L"], ["H", "W"], ["D", "H", "W"]];

function layerDemand(layer: Instance, position: number): Demand | undefined {
  const { config } = layer;
  if (!config) return undefined;
  const { shortName: name } = config.entry;
  const { args } = config;
  const int = (key: string): Dim => {
    const value = args.raw(key);
    return typeof value === "number" ||
      value instanceof Unknown ||
      (value !== null && typeof value === "object" && "terms" in value)
      ? (value as Dim)
      : new Unknown(`${key} is not known`);
  };
  const words = `what ${name} demands`;
  const rank = Number(/(\d)[dD]$/.exec(name)?.[1] ?? 0);
  const spatial = (SPATIAL[rank - 1] ?? []).map(symbol);
  const N = symbol("N");
  if (/^(Lazy)?Conv(Transpose)?\dd$/.test(name))
    return {
      dims: [N, name.startsWith("Lazy") ? symbol("C") : int("in_channels"), ...spatial],
      dtype: "float32",
      words,
    };
  if (/^(BatchNorm|InstanceNorm|SyncBatchNorm)/.test(name) && rank > 1)
    return { dims: [N, int("num_features"), ...spatial], dtype: "float32", words };
  if (name === "Linear") return { dims: [N, int("in_features")], dtype: "float32", isAnyRank: true, words };
  if (name === "Embedding") return { dims: [N, symbol("L")], dtype: "int64", words };
  if (/^(LSTM|GRU|RNN)$/.test(name) && position === 0) {
    const features = int("input_size");
    return {
      dims: args.raw("batch_first") === true ? [N, symbol("L"), features] : [symbol("L"), N, features],
      dtype: "float32",
      words,
    };
  }
  if (/^(TransformerEncoder|TransformerEncoderLayer)$/.test(name) && name.endsWith("Layer"))
    return {
      dims:
        args.raw("batch_first") === true
          ? [N, symbol("L"), int("d_model")]
          : [symbol("L"), N, int("d_model")],
      dtype: "float32",
      words,
    };
  if (/^(Conv|SeparableConv|DepthwiseConv)\dD(Transpose)?$/.test(name)) return undefined;
  return undefined;
}
