import { layer } from "../entry";
import { broadcastShapes } from "./functions/broadcast";
import { sizeArgument } from "./shared/sizes";

const DOCS = "https://docs.pytorch.org/vision/stable/generated/torchvision.ops.";

export const FrozenBatchNorm2d = layer("torchvision.ops.FrozenBatchNorm2d(num_features, eps=1e-05)", {
  what: "A batch normalisation whose statistics, scale and shift are fixed.",
  docs: `${DOCS}FrozenBatchNorm2d.html`,
  check: (a) => void sizeArgument(a.raw("num_features"), "ones"),
  buffers: (a) => {
    const size = sizeArgument(a.raw("num_features"), "ones");
    return { weight: size, bias: size, running_mean: size, running_var: size };
  },
  shape: (a, x) => broadcastShapes([x, [1, ...sizeArgument(a.raw("num_features")), 1, 1]]),
});
