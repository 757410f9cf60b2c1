import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { type LayerCall, layer } from "../entry";
import { type Arg, Tensor } from "../values";
import { adaptiveShape, adaptiveWindows } from "./shared/adaptive";
import { nnDocs } from "./shared/docs";

type Rank = 1 | 2 | 3;
type Args = BoundArgs<"output_size">;

function adaptivePool(kind: "avg" | "max", rank: Rank) {
  const shape = (a: Args, x: Dims, input: Tensor) =>
    adaptiveShape({ kind, rank, x, input, outputSize: a.raw("output_size") });
  return {
    what:
      kind === "avg"
        ? "Averages windows that are laid out so that the output has the given size."
        : "Keeps the greatest value of windows that are laid out so that the output has the given size.",
    docs: nnDocs(`Adaptive${kind === "avg" ? "Avg" : "Max"}Pool${rank}d`),
    reach: (a: Args, x: Dims) => ({
      axes: adaptiveWindows(shape(a, x, new Tensor(x)).slice(-rank)),
      firstAxis: x.length - rank,
    }),
    shape: (a: Args, x: Dims, { x: input }: LayerCall) => shape(a, x, input),
  };
}

function adaptiveMaxPool(rank: Rank) {
  const { shape, ...rest } = adaptivePool("max", rank);
  return {
    ...rest,
    output: (a: BoundArgs<"output_size" | "return_indices">, x: Dims, call: LayerCall): Arg => {
      const y = new Tensor(shape(a, x, call), call.x.dtype);
      return a.flag("return_indices") ? [y, new Tensor(y.shape, "int64")] : y;
    },
  };
}

export const AdaptiveAvgPool1d = layer("torch.nn.AdaptiveAvgPool1d(output_size)", adaptivePool("avg", 1));
export const AdaptiveAvgPool2d = layer("torch.nn.AdaptiveAvgPool2d(output_size)", adaptivePool("avg", 2));
export const AdaptiveAvgPool3d = layer("torch.nn.AdaptiveAvgPool3d(output_size)", adaptivePool("avg", 3));
export const AdaptiveMaxPool1d = layer(
  "torch.nn.AdaptiveMaxPool1d(output_size, return_indices=False)",
  adaptiveMaxPool(1),
);
export const AdaptiveMaxPool2d = layer(
  "torch.nn.AdaptiveMaxPool2d(output_size, return_indices=False)",
  adaptiveMaxPool(2),
);
export const AdaptiveMaxPool3d = layer(
  "torch.nn.AdaptiveMaxPool3d(output_size, return_indices=False)",
  adaptiveMaxPool(3),
);
