import { equal, mul, product } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import { fail } from "../bail";
import { layer } from "../entry";

const DOCS = "https://docs.pytorch.org/docs/stable/generated/torch.nn.";

export const Linear = layer(
  "torch.nn.Linear(in_features, out_features, bias=True, device=None, dtype=None)",
  {
    what: "A fully connected layer over the last dimension: y = x·Wᵀ + b.",
    docs: `${DOCS}Linear.html`,
    weights: (a) => ({
      weight: [a.int("out_features"), a.int("in_features")],
      bias: a.flag("bias") && [a.int("out_features")],
    }),
    shape: (a, x) => {
      const received = x[x.length - 1] ?? 1;
      const expected = a.int("in_features");
      if (equal(received, expected) === false) {
        const rows = formatDim(product(x.slice(0, -1)));
        fail(
          "features",
          "RuntimeError",
          `mat1 and mat2 shapes cannot be multiplied (${rows}x${formatDim(received)} and ${formatDim(expected)}x${formatDim(a.int("out_features"))})`,
          { expected, received },
        );
      }
      return [...x.slice(0, -1), a.int("out_features")];
    },
    macs: (a, _x, y) => mul(product(y), a.int("in_features")),
  },
);
