import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry, LayerEntry } from "../../entry";
import { Float, type Tensor } from "../../values";
import * as adaptive from "../adaptivePooling";
import * as fractional from "../fractionalPooling";
import * as pools from "../pooling";
import * as unpools from "../unpooling";
import { through } from "./through";

/** Pooling of torch.nn.functional. */

const F = "torch.nn.functional.";

/** A name in torch that the function has too, where there is one. */
function inTorch(name: string): { readonly aliases: readonly string[] } {
  return { aliases: [`torch.${name}`] };
}

/** The functions that give the places of the greatest values too. */
function withIndices(layer: LayerEntry, name: string, parameters: string): FunctionEntry {
  return through(layer, `${F}${name}_with_indices(input, ${parameters}, return_indices=True)`);
}

const MAX = "kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False";
const AVERAGE = "kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True";
const FRACTIONAL =
  "kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None";

const MAX_POOLS = [pools.MaxPool1d, pools.MaxPool2d, pools.MaxPool3d];
const AVERAGE_POOLS = [pools.AvgPool1d, pools.AvgPool2d, pools.AvgPool3d];
const LP_POOLS = [pools.LPPool1d, pools.LPPool2d, pools.LPPool3d];
const ADAPTIVE_AVERAGES = [
  adaptive.AdaptiveAvgPool1d,
  adaptive.AdaptiveAvgPool2d,
  adaptive.AdaptiveAvgPool3d,
];
const ADAPTIVE_MAXIMA = [adaptive.AdaptiveMaxPool1d, adaptive.AdaptiveMaxPool2d, adaptive.AdaptiveMaxPool3d];
const UNPOOLS = [unpools.MaxUnpool1d, unpools.MaxUnpool2d, unpools.MaxUnpool3d];
const FRACTIONALS = [fractional.FractionalMaxPool2d, fractional.FractionalMaxPool3d];

/** Only the layer makes a pair of one ratio. */
function demandPair(_x: Tensor, a: BoundArgs): void {
  if (a.raw("output_ratio") instanceof Float)
    fail("type", "TypeError", "object of type 'float' has no len()");
}

export const poolings: readonly FunctionEntry[] = [
  ...MAX_POOLS.flatMap((layer, i) => {
    const name = `max_pool${i + 1}d`;
    return [
      through(layer, `${F}${name}(input, ${MAX}, return_indices=False)`, inTorch(name)),
      withIndices(layer, name, MAX),
    ];
  }),
  ...AVERAGE_POOLS.map((layer, i) => {
    const name = `avg_pool${i + 1}d`;
    const divisor = i > 0 ? ", divisor_override=None" : "";
    return through(layer, `${F}${name}(input, ${AVERAGE}${divisor})`, i === 0 ? inTorch(name) : {});
  }),
  ...LP_POOLS.map((layer, i) =>
    through(layer, `${F}lp_pool${i + 1}d(input, norm_type, kernel_size, stride=None, ceil_mode=False)`, {
      demand: (_x, a) => a.float("norm_type"),
    }),
  ),
  ...ADAPTIVE_AVERAGES.map((layer, i) => {
    const name = `adaptive_avg_pool${i + 1}d`;
    return through(layer, `${F}${name}(input, output_size)`, i === 0 ? inTorch(name) : {});
  }),
  ...ADAPTIVE_MAXIMA.flatMap((layer, i) => {
    const name = `adaptive_max_pool${i + 1}d`;
    return [
      through(layer, `${F}${name}(input, output_size, return_indices=False)`),
      withIndices(layer, name, "output_size"),
    ];
  }),
  ...FRACTIONALS.map((layer, i) =>
    through(
      layer,
      `${F}fractional_max_pool${i + 2}d(input, ${FRACTIONAL})`,
      i === 0 ? { demand: demandPair } : {},
    ),
  ),
  ...UNPOOLS.map((layer, i) =>
    through(
      layer,
      `${F}max_unpool${i + 1}d(input, indices, kernel_size, stride=None, padding=0, output_size=None)`,
    ),
  ),
];
