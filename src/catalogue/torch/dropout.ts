import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { nnDocs } from "./shared/docs";
import { compared } from "./shared/python";

/** Every dropout; `ranks` are the ranks that it takes, all where left out. */
function dropout(name: string, what: string, ranks?: readonly [number, number]) {
  const [few = 0, many = Number.POSITIVE_INFINITY] = ranks ?? [];
  return {
    what,
    docs: nnDocs(name),
    check: (a: BoundArgs<"p">) => {
      const p = compared(a.raw("p"), "<");
      if (p !== undefined && (p < 0 || p > 1))
        fail("value", "ValueError", `dropout probability has to be between 0 and 1, but got ${p}`);
    },
    shape: (_a: BoundArgs<"p">, x: Dims) => {
      if (x.length >= few && x.length <= many) return x;
      const spatial = many - 2;
      const message = `${name.toLowerCase()}: Expected ${few}D or ${many}D input, but received a ${x.length}D input. Note that ${name.toLowerCase()} exists to provide channel-wise dropout on inputs with ${spatial} spatial dimension${spatial > 1 ? "s" : ""}, a channel dimension, and an optional batch dimension.`;
      return fail("rank", "RuntimeError", message, { received: x.length });
    },
  };
}

export const Dropout = layer(
  "torch.nn.Dropout(p=0.5, inplace=False)",
  dropout("Dropout", "Zeroes values at random while training; changes nothing in inference."),
);
export const Dropout1d = layer(
  "torch.nn.Dropout1d(p=0.5, inplace=False)",
  dropout("Dropout1d", "Zeroes whole channels at random while training.", [2, 3]),
);
export const Dropout2d = layer(
  "torch.nn.Dropout2d(p=0.5, inplace=False)",
  dropout("Dropout2d", "Zeroes whole channels at random while training."),
);
export const Dropout3d = layer(
  "torch.nn.Dropout3d(p=0.5, inplace=False)",
  dropout("Dropout3d", "Zeroes whole channels at random while training."),
);
export const AlphaDropout = layer(
  "torch.nn.AlphaDropout(p=0.5, inplace=False)",
  dropout("AlphaDropout", "A dropout that keeps mean and variance, for SELU networks."),
);
export const FeatureAlphaDropout = layer(
  "torch.nn.FeatureAlphaDropout(p=0.5, inplace=False)",
  dropout("FeatureAlphaDropout", "Alpha dropout of whole channels."),
);
