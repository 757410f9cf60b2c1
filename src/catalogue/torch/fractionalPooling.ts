import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { Resize } from "../../arithmetic/window";
import { type BoundArgs, typeName } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { type Arg, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { fractionalShape } from "./shared/fractional";
import { compared, isSequence, numberOf, repeated } from "./shared/python";

type Args = BoundArgs<"kernel_size" | "output_size" | "output_ratio" | "return_indices">;

function fractionalPool(rank: 2 | 3) {
  const name = `FractionalMaxPool${rank}d`;
  const shape = (a: Args, x: Dims, input: Tensor) =>
    fractionalShape({
      rank,
      x,
      input,
      kernel: a.raw("kernel_size"),
      outputSize: a.raw("output_size"),
      outputRatio: a.raw("output_ratio"),
    });
  return {
    what: "Keeps the greatest value of windows whose steps are drawn at random, to reach the given size or ratio.",
    docs: nnDocs(name),
    check: (a: Args) => checkSize(a, name, rank),
    reach: (a: Args, x: Dims) => ({
      axes: shape(a, x, new Tensor(x)).slice(-rank).map(atRandom),
      firstAxis: x.length - rank,
    }),
    output: (a: Args, x: Dims, { x: input }: LayerCall): Arg => {
      const y = new Tensor(shape(a, x, input), input.dtype);
      return a.flag("return_indices") ? [y, new Tensor(y.shape, "int64")] : y;
    },
  };
}

export const FractionalMaxPool2d = layer(
  "torch.nn.FractionalMaxPool2d(kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None)",
  fractionalPool(2),
);
export const FractionalMaxPool3d = layer(
  "torch.nn.FractionalMaxPool3d(kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None)",
  fractionalPool(3),
);

function atRandom(output: Dims[number]): Resize {
  return { kind: "resize", output, taps: new Unknown("the windows are drawn at random") };
}

function checkSize(a: Args, name: string, rank: number): void {
  if (rank === 3) checkKernel(a.raw("kernel_size"));
  const [size, ratio] = [a.raw("output_size"), a.raw("output_ratio")];
  if (size === null && ratio === null)
    fail("value", "ValueError", `${name} requires specifying either an output size, or a pooling ratio`);
  if (size !== null && ratio !== null)
    fail("value", "ValueError", "only one of output_size and output_ratio may be specified");
  if (ratio !== null) checkRatio(ratio, rank);
}

function checkKernel(kernel: Arg): void {
  const sizes = repeated(kernel, 3);
  if (!sizes.some((size) => (compared(size, "<=") ?? 1) <= 0)) return;
  const shown = isSequence(kernel) ? `(${sizes.map(numberOf).join(", ")})` : String(numberOf(kernel));
  fail("value", "ValueError", `kernel_size must be greater than 0, but got ${shown}`);
}

function checkRatio(ratio: Arg, rank: number): void {
  const ratios = repeated(ratio, rank);
  for (let i = 0; i < rank; i++) {
    const item = ratios[i];
    if (item === undefined) fail("value", "IndexError", "tuple index out of range");
    if (typeof item === "string" || item === null || isSequence(item)) {
      const message = `'<' not supported between instances of 'int' and '${typeName(item)}'`;
      fail("type", "TypeError", message);
    }
    const value = numberOf(item);
    if (value === undefined || (value > 0 && value < 1)) continue;
    const shown = isSequence(ratio) ? `(${ratio.map(numberOf).join(", ")})` : String(value);
    fail("value", "ValueError", `output_ratio must be between 0 and 1 (got ${shown})`);
  }
}
