import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { Tensor } from "../values";
import { axisOf, warnOfGuess } from "./shared/axis";
import { nnDocs } from "./shared/docs";
import { resultDtype } from "./shared/pointwise";

/** Softmax and its sisters normalise along `dim`; without one PyTorch guesses it from the rank. */
function softmax(name: string, what: string, kernel: string) {
  return {
    what,
    docs: nnDocs(name),
    output: (a: BoundArgs<"dim">, x: Dims, { x: input }: LayerCall) => {
      if (a.isNone("dim")) warnOfGuess(kernel, x.length);
      else axisOf(a.raw("dim"), x.length, kernel);
      return new Tensor(x, resultDtype(input.dtype, { refusedBy: `${kernel}_kernel_impl` }));
    },
  };
}

export const Softmax = layer(
  "torch.nn.Softmax(dim=None)",
  softmax("Softmax", "Turns scores into shares that add up to 1 along one axis.", "softmax"),
);

export const LogSoftmax = layer(
  "torch.nn.LogSoftmax(dim=None)",
  softmax("LogSoftmax", "The logarithm of softmax.", "log_softmax"),
);

export const Softmin = layer(
  "torch.nn.Softmin(dim=None)",
  softmax("Softmin", "Softmax of the negated scores.", "softmax"),
);

export const Softmax2d = layer("torch.nn.Softmax2d()", {
  what: "Softmax over the channels at every position of a map.",
  docs: nnDocs("Softmax2d"),
  output: (_a, x, { x: input }) => {
    if (x.length !== 3 && x.length !== 4)
      fail("rank", "ValueError", `Softmax2d: expected input to be 3D or 4D, got ${x.length}D instead`);
    return new Tensor(x, resultDtype(input.dtype, { refusedBy: "softmax_kernel_impl" }));
  },
});
